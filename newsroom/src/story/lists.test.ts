import { randomUUID } from 'node:crypto';
import type { ArticleContent } from '@coranto/contract/article';
import type { Person } from '@coranto/contract/person';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import {
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  newestOf,
  openDatabaseForTests,
  setClock,
  type TestEdition,
} from '../testing/testing.ts';
import {
  type ArticlesQuestion,
  changeStory,
  forgetEndedLines,
  listArticles,
  listStories,
  publishArticle,
  saveRevision,
  translateArticle,
  withdrawArticle,
} from './story.ts';

const noon = new Date('2026-03-01T12:00:00Z');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

let newsroom: Newsroom;
let en: TestEdition;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await setClock(newsroom.database, noon);
  en = await anEdition(newsroom, 'en');
});

async function save(articleId: string, changes: Partial<ArticleContent>, person: Person = anOwner) {
  const newest = await newestOf(newsroom, articleId);
  return saveRevision(newsroom, person, {
    articleId,
    revisionId: randomUUID(),
    basedOn: newest.id,
    content: { ...newest.content, ...changes },
  });
}
const states = async (question: Partial<ArticlesQuestion> = {}) =>
  (await listArticles(newsroom, anOwner, { count: 50, ...question })).map(({ state }) => state);
const headlines = async (question: Partial<ArticlesQuestion> = {}) =>
  (await listArticles(newsroom, anOwner, { count: 50, ...question })).map(({ headline }) => headline);

describe('the list of articles', () => {
  it('tells where an article stands, also when its time comes without a command', async () => {
    const article = await anArticle(newsroom, en);
    expect(await states()).toEqual(['draft']);
    await publishArticle(newsroom, anOwner, { articleId: article.articleId, revisionId: article.revisionId, liveFrom: later(60) });
    expect(await listArticles(newsroom, anOwner, { count: 5 })).toMatchObject([
      { state: 'scheduled', scheduledFor: later(60), address: null },
    ]);
    await setClock(newsroom.database, later(60));
    expect(await listArticles(newsroom, anOwner, { count: 5 })).toMatchObject([
      { state: 'live', scheduledFor: null, firstPublishedAt: later(60) },
    ]);
    expect(await states({ states: ['scheduled'] })).toEqual([]);
    expect([await forgetEndedLines(newsroom, 10), await forgetEndedLines(newsroom, 10)]).toEqual([1, 0]);
    await save(article.articleId, { standfirst: 'Another.' });
    expect(await states({ states: ['changed'], isLive: true })).toEqual(['changed']);
    await withdrawArticle(newsroom, anOwner, { articleId: article.articleId, note: 'Not true.' });
    expect(await states()).toEqual(['withdrawn']);
  });

  it('finds words of headline, slugline and text as the language folds them, in drafts too', async () => {
    const az = await anEdition(newsroom, 'az');
    const block = (text: string) => ({
      version: 1 as const,
      blocks: [{ kind: 'paragraph' as const, id: 'p', text: [{ kind: 'text' as const, text, marks: [] }] }],
    });
    await anArticle(newsroom, en, { headline: 'The mole is mended', prose: block('Masons came from the valley.') });
    const other = await anArticle(newsroom, az, { headline: 'Şəhər körpüsü açıldı' });
    await changeStory(newsroom, anOwner, { storyId: other.storyId, slugline: 'bridge-opening', kind: 'news' });
    expect(await headlines({ words: 'MENDE' })).toEqual(['The mole is mended']);
    expect(await headlines({ words: 'masons vall' })).toEqual(['The mole is mended']);
    expect(await headlines({ words: 'seher' })).toEqual(['Şəhər körpüsü açıldı']);
    expect(await headlines({ words: 'bridge' })).toEqual(['Şəhər körpüsü açıldı']);
    expect(await headlines({ words: 'lighthouse' })).toEqual([]);
    expect(await headlines({ words: '?!' })).toEqual([]);
    await save(other.articleId, { headline: 'Liman' });
    expect(await headlines({ words: 'korpu' })).toEqual([]);
  });

  it('goes on where a page ended, in every order', async () => {
    for (const minute of [0, 1, 2, 3, 4]) {
      await setClock(newsroom.database, later(minute));
      await aLiveArticle(newsroom, en, { headline: `Report ${minute}` });
    }
    for (const [order, expected] of [
      ['saved', ['Report 4', 'Report 3', 'Report 2', 'Report 1', 'Report 0']],
      ['saved-earliest', ['Report 0', 'Report 1', 'Report 2', 'Report 3', 'Report 4']],
      ['published', ['Report 4', 'Report 3', 'Report 2', 'Report 1', 'Report 0']],
    ] as const) {
      const first = await listArticles(newsroom, anOwner, { order, count: 2 });
      const last = first.at(-1);
      const at = order === 'published' ? last?.firstPublishedAt : last?.savedAt;
      const second = await listArticles(newsroom, anOwner, {
        order,
        count: 9,
        after: { at: at ?? noon, articleId: last?.articleId ?? '' },
      });
      expect([...first, ...second].map(({ headline }) => headline)).toEqual(expected);
    }
    expect(await headlines({ from: later(1), until: later(3) })).toEqual(['Report 2', 'Report 1']);
  });

  it('is narrowed down by who had a hand in it, by kind, section and edition', async () => {
    const ben: Person = { ...anOwner, id: randomUUID(), email: 'ben@example.org' };
    await newsroom.database.write((tx) =>
      tx.insertInto('person').values({ id: ben.id, name: 'Ben', email: ben.email, password_hash: null, deactivated_at: null }).execute(),
    );
    const city = en.sectionIds.city ?? '';
    const one = await anArticle(newsroom, en, { headline: 'One' });
    const two = await anArticle(newsroom, en, { headline: 'Two', sectionId: city });
    await save(two.articleId, { standfirst: 'Ben was here.' }, ben);
    await changeStory(newsroom, anOwner, { storyId: one.storyId, slugline: '', kind: 'interview' });
    expect(await headlines({ personId: ben.id })).toEqual(['Two']);
    expect((await headlines({ personId: anOwner.id })).sort()).toEqual(['One', 'Two']);
    expect(await headlines({ kind: 'interview' })).toEqual(['One']);
    expect(await headlines({ sectionId: city })).toEqual(['Two']);
    const ofEnglish: Person = { ...anOwner, roles: [{ editionId: randomUUID(), role: 'editor' }] };
    expect(await listArticles(newsroom, ofEnglish, { count: 9 })).toEqual([]);
  });
});

describe('the list of stories', () => {
  it('shows a story once, with its articles, and which of them are stale', async () => {
    const ru = await anEdition(newsroom, 'ru');
    const source = await aLiveArticle(newsroom, en, { headline: 'The mole is mended' });
    const translationId = randomUUID();
    await translateArticle(newsroom, anOwner, {
      sourceArticleId: source.articleId,
      sourceRevisionId: source.revisionId,
      editionId: ru.editionId,
      articleId: translationId,
      revisionId: randomUUID(),
    });
    await anArticle(newsroom, en, { headline: 'Another story' });
    const listed = await listStories(newsroom, anOwner, { count: 9 });
    expect(listed.map(({ others }) => others.length).sort()).toEqual([0, 1]);
    expect(await headlines({ isStale: true })).toEqual([]);

    await setClock(newsroom.database, later(5));
    const { revisionId } = await save(source.articleId, { headline: 'The mole is mended at last' });
    expect(await headlines({ isStale: true })).toEqual([]);
    await publishArticle(newsroom, anOwner, { articleId: source.articleId, revisionId, liveFrom: later(10) });
    expect(await headlines({ isStale: true })).toEqual([]);
    await setClock(newsroom.database, later(10));
    const stale = await listStories(newsroom, anOwner, { count: 9, isStale: true });
    expect(stale.map(({ found, others }) => [found.articleId, others.map(({ articleId }) => articleId)])).toEqual([
      [translationId, [source.articleId]],
    ]);
  });
});
