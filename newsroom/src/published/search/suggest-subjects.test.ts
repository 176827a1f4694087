import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Newsroom } from '../../logbook/logbook.ts';
import { learnNames } from '../../search/search.ts';
import {
  aContributor,
  addTopic,
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  describeContributor,
  openDatabaseForTests,
  renameTopic,
  setClock,
  type TestEdition,
  withdrawArticle,
} from '../../testing/testing.ts';
import { readFrame } from '../frame.ts';
import { openUnnotedReading } from '../reading.ts';
import { suggestSubjects } from './suggest-subjects.ts';

let newsroom: Newsroom;
const editions = new Map<string, TestEdition>();

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  editions.clear();
  await setClock(newsroom.database, '2026-01-01T12:00:00Z');
});

async function editionOf(language: string): Promise<TestEdition> {
  const edition = editions.get(language) ?? (await anEdition(newsroom, language));
  editions.set(language, edition);
  return edition;
}

async function aTopic(language: string, name: string): Promise<string> {
  const id = randomUUID();
  await addTopic(newsroom, anOwner, { id, editionId: (await editionOf(language)).editionId, slug: `topic-${id.slice(0, 8)}`, name });
  return id;
}

async function suggest(language: string, words: string): Promise<string[]> {
  while ((await learnNames(newsroom, 20)) > 0);
  const published = openUnnotedReading(newsroom.database.published);
  const frame = await readFrame(published, (await editionOf(language)).editionId);
  return (await suggestSubjects(published, frame, { words, count: 4 })).map(({ kind, name }) => `${kind}: ${name}`);
}

describe('people and topics', () => {
  it.each([
    ['en', 'Ada Quill', 'qui', 'person: Ada Quill'],
    ['en', 'Ada Quill', 'QUILL ad', 'person: Ada Quill'],
    ['ru', 'Алёна Королёва', 'королев', 'person: Алёна Королёва'],
    ['hy', 'Հովհաննես Ղազարյան', 'ղազ', 'person: Հովհաննես Ղազարյան'],
    ['hy', 'Արև Սևակ', 'սեւ', 'person: Արև Սևակ'],
    ['az', 'Şəhriyar Əliyev', 'ali', null],
    ['az', 'Şəhriyar Əliyev', 'seh', 'person: Şəhriyar Əliyev'],
    ['ar', 'أحمد الخطيب', 'احم', 'person: أحمد الخطيب'],
    ['tr', 'Işıl Çelik', 'isil', 'person: Işıl Çelik'],
    ['fr', 'Hélène Dûpré', 'hele', 'person: Hélène Dûpré'],
  ])('are found in %s by the beginning of any word of their name: %s by %s', async (language, name, typed, found) => {
    const edition = await editionOf(language);
    const id = await aContributor(newsroom, 'somebody', { [language]: name });
    await aLiveArticle(newsroom, edition, { bylines: [{ contributorId: id, role: 'interviewee' }] });
    expect(await suggest(language, typed)).toEqual(found === null ? [] : [found]);
  });

  it('stand in the order of what was last written about them, topics of the edition and people alike', async () => {
    const en = await editionOf('en');
    const [salt, saltMarsh] = [await aTopic('en', 'Salt'), await aTopic('en', 'The salt marsh')];
    await aTopic('ru', 'Salt in Russian');
    const saltman = await aContributor(newsroom, 'saltman', { en: 'Max Saltman', ru: 'Макс Солтман' });
    await aLiveArticle(newsroom, en, { topicIds: [saltMarsh] });
    await setClock(newsroom.database, '2026-01-02T12:00:00Z');
    await aLiveArticle(newsroom, en, { bylines: [{ contributorId: saltman, role: 'reporter' }] });
    await setClock(newsroom.database, '2026-01-03T12:00:00Z');
    await aLiveArticle(newsroom, en, { topicIds: [salt] });
    expect(await suggest('en', 'salt')).toEqual(['topic: Salt', 'person: Max Saltman', 'topic: The salt marsh']);
    expect(await suggest('en', 'salt ma')).toEqual(['person: Max Saltman', 'topic: The salt marsh']);
    expect(await suggest('ru', 'солт')).toEqual([]);
  });

  it('are known by their new names once they have been renamed', async () => {
    const en = await editionOf('en');
    const [id, topicId] = [await aContributor(newsroom, 'ada', { en: 'Ada Quill' }), await aTopic('en', 'Dues')];
    await aLiveArticle(newsroom, en, { bylines: [{ contributorId: id, role: 'reporter' }], topicIds: [topicId] });
    expect(await suggest('en', 'quill')).toEqual(['person: Ada Quill']);
    await describeContributor(newsroom, anOwner, { contributorId: id, language: 'en', words: { name: 'Ada Marsh', title: '', bio: '' } });
    await renameTopic(newsroom, anOwner, { topicId, name: 'Marshes' });
    expect(await suggest('en', 'quill')).toEqual([]);
    expect(await suggest('en', 'dues')).toEqual([]);
    expect((await suggest('en', 'marsh')).toSorted()).toEqual(['person: Ada Marsh', 'topic: Marshes']);
  });

  it('are not offered before readers see anything of them, nor after', async () => {
    const en = await editionOf('en');
    const topicId = await aTopic('en', 'Secret treaty');
    await anArticle(newsroom, en, { topicIds: [topicId] });
    expect(await suggest('en', 'secret')).toEqual([]);
    const { articleId } = await aLiveArticle(newsroom, en, { topicIds: [topicId] });
    expect(await suggest('en', 'secret')).toEqual(['topic: Secret treaty']);
    await withdrawArticle(newsroom, anOwner, { articleId, note: 'Not so.' });
    expect(await suggest('en', 'secret')).toEqual([]);
  });

  it.each(['', 'a', "'", '\\', "a' | 'b", '!!!', ':*', '<->', '\u0000', 'x'.repeat(5000), '-', '"'])('bear any text: %j', async (typed) => {
    await aTopic('en', 'Salt');
    expect(await suggest('en', typed)).toEqual([]);
  });
});
