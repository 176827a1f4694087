import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { findArticleAt, openUnnotedReading } from '../published/published.ts';
import { correctArticle, restoreArticle, saveRevision, withdrawArticle } from '../story/story.ts';
import {
  aLiveArticle,
  aNewsroom,
  anEdition,
  anOwner,
  type Newsroom,
  newestOf,
  openDatabaseForTests,
  setClock,
  type TestEdition,
} from '../testing/testing.ts';
import { listNotices } from './correction.ts';

const noon = new Date('2026-03-01T12:00:00Z');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

let newsroom: Newsroom;
let en: TestEdition;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await setClock(newsroom.database, noon);
  en = await anEdition(newsroom, 'en');
});

const reading = () => openUnnotedReading(newsroom.database.published);

describe('a correction', () => {
  it('is on record with its note and every passage before and after', async () => {
    const { articleId } = await aLiveArticle(newsroom, en, { headline: 'Five ships sank' });
    await setClock(newsroom.database, later(5));
    const newest = await newestOf(newsroom, articleId);
    const revisionId = randomUUID();
    const content = { ...newest.content, headline: 'Four ships sank' };
    await saveRevision(newsroom, anOwner, { articleId, revisionId, basedOn: newest.id, content });
    await correctArticle(newsroom, anOwner, { articleId, revisionId, note: 'We counted one twice.' });
    const day = { from: noon, until: later(60), editionId: en.editionId, personId: anOwner.id, kind: 'correction' as const };
    const [notice] = await listNotices(newsroom, anOwner, { ...day, count: 10 });
    expect(notice).toMatchObject({
      kind: 'correction',
      note: 'We counted one twice.',
      decidedBy: 'Olga',
      changes: [{ before: 'Five ships sank', after: 'Four ships sank' }],
    });
    expect(await listNotices(newsroom, anOwner, { ...day, from: later(6), count: 10 })).toEqual([]);
    const stranger = { ...anOwner, roles: [] };
    expect(await listNotices(newsroom, stranger, { count: 10 })).toEqual([]);
  });
});

describe('a withdrawal that leads elsewhere', () => {
  const leadsAt = async (path: string) => {
    const found = await findArticleAt(reading(), path);
    return found?.state === 'moved' ? { to: found.address, isForNow: found.isForNow } : found?.state;
  };

  it('leads to another article for good, to a section for the time being, and never in a circle or over a chain', async () => {
    const [old, other, last] = [
      await aLiveArticle(newsroom, en, { headline: 'Old' }),
      await aLiveArticle(newsroom, en, { headline: 'Other' }),
      await aLiveArticle(newsroom, en, { headline: 'Last' }),
    ];
    await setClock(newsroom.database, later(1));
    const withdraw = (articleId: string, leadsTo: string) => withdrawArticle(newsroom, anOwner, { articleId, note: 'Told twice', leadsTo });
    for (const wrong of [old.address, '/en/nowhere', 'https://elsewhere.example/', '//elsewhere.example']) {
      await expect(withdraw(old.articleId, wrong), wrong).rejects.toMatchObject({ reason: { code: 'Invalid', place: 'leadsTo' } });
    }
    await withdraw(old.articleId, other.address);
    expect(await leadsAt(old.address)).toEqual({ to: other.address, isForNow: false });
    await expect(withdraw(other.articleId, old.address)).rejects.toMatchObject({ reason: { code: 'Invalid' } });
    await setClock(newsroom.database, later(2));
    await withdraw(other.articleId, last.address);
    expect(await leadsAt(old.address)).toEqual({ to: last.address, isForNow: false });
    await setClock(newsroom.database, later(3));
    await withdraw(last.articleId, '/en/harbour');
    for (const { address } of [old, other, last]) expect(await leadsAt(address)).toEqual({ to: '/en/harbour', isForNow: true });
  });

  it('is undone with a note: readers have the words they saw last, and its dates', async () => {
    const article = await aLiveArticle(newsroom, en, { headline: 'Back again' });
    await expect(restoreArticle(newsroom, anOwner, { articleId: article.articleId, note: 'x' })).rejects.toMatchObject({
      reason: { code: 'Invalid' },
    });
    await setClock(newsroom.database, later(1));
    await withdrawArticle(newsroom, anOwner, { articleId: article.articleId, note: 'We doubted it', leadsTo: '/en' });
    await setClock(newsroom.database, later(2));
    await restoreArticle(newsroom, anOwner, { articleId: article.articleId, note: 'It was right' });
    const found = await findArticleAt(reading(), article.address);
    expect(found).toMatchObject({ state: 'live', article: { headline: 'Back again' } });
    const notices = await listNotices(newsroom, anOwner, { count: 10 });
    expect(notices.map(({ kind, note, leadsTo }) => [kind, note, leadsTo]).sort()).toEqual([
      ['restoration', 'It was right', null],
      ['withdrawal', 'We doubted it', '/en'],
    ]);
  });
});
