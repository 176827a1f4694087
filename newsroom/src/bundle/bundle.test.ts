import { randomUUID } from 'node:crypto';
import type { ArticleContent } from '@coranto/contract/article';
import { Refusal } from '@coranto/contract/refusal';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveRevision, withdrawArticle } from '../story/story.ts';
import {
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  type Newsroom,
  newestOf,
  openDatabaseForTests,
  setClock,
  type TestArticle,
} from '../testing/testing.ts';
import { callOffBundle, dropBundle, listBundles, readBundle, saveBundle, scheduleBundle } from './bundle.ts';

const noon = new Date('2026-03-01T12:00:00Z');
const six = new Date('2026-03-01T18:00:00Z');
const seven = new Date('2026-03-01T19:00:00Z');

let newsroom: Newsroom;
let articles: TestArticle[];
let bundleId: string;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await setClock(newsroom.database, noon);
  const [en, hy, ar] = [await anEdition(newsroom, 'en'), await anEdition(newsroom, 'hy'), await anEdition(newsroom, 'ar')];
  articles = [await anArticle(newsroom, en), await anArticle(newsroom, hy), await anArticle(newsroom, ar)];
  bundleId = randomUUID();
  await saveBundle(newsroom, anOwner, { bundleId, name: 'The treaty', articleIds: articles.map(({ articleId }) => articleId) });
});

const schedule = (liveFrom: Date | null, taking: 'newest' | 'scheduled' = 'newest', takeNewestOf: string[] = []) =>
  scheduleBundle(newsroom, anOwner, { bundleId, liveFrom, plan: null, taking, takeNewestOf });
const open = () => readBundle(newsroom, anOwner, { bundleId });
const standings = async () => (await open()).members.map(({ standing }) => standing);

async function change(articleId: string, words: Partial<ArticleContent>): Promise<void> {
  const newest = await newestOf(newsroom, articleId);
  const revision = { articleId, revisionId: randomUUID(), basedOn: newest.id, content: { ...newest.content, ...words } };
  await saveRevision(newsroom, anOwner, revision);
}

async function liveHeadlines(): Promise<string[]> {
  const rows = await newsroom.database.published.selectFrom('published_card').select(['card']).orderBy('edition_id').execute();
  return rows.map(({ card }) => card.headline);
}

describe('a bundle', () => {
  it('goes out whole at its instant, and nothing of it before', async () => {
    await schedule(six);
    await setClock(newsroom.database, new Date(six.getTime() - 1));
    expect(await liveHeadlines()).toEqual([]);
    expect(await open()).toMatchObject({ state: 'scheduled', liveFrom: six });
    await setClock(newsroom.database, six);
    expect(await liveHeadlines()).toHaveLength(3);
    expect(await open()).toMatchObject({ state: 'out' });
    expect(await standings()).toEqual(['out', 'out', 'out']);
  });

  it('has one instant for all, published at once with a running clock', async () => {
    await setClock(newsroom.database, null);
    await schedule(null);
    const rows = await newsroom.database.published.selectFrom('published_article').select('live_from').execute();
    expect(new Set(rows.map(({ live_from }) => live_from.getTime())).size).toBe(1);
    expect(rows).toHaveLength(3);
  });

  it('is held back whole by one member, and names every obstacle with its article', async () => {
    const [first, second] = articles;
    await change(first!.articleId, { headline: ' ' });
    await change(second!.articleId, { headline: '', sectionId: null });
    const refused = await schedule(six).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(Refusal);
    expect((refused as Refusal).reason).toMatchObject({
      code: 'NotReady',
      obstacles: [
        { code: 'no-headline', articleId: first!.articleId },
        { code: 'no-headline', articleId: second!.articleId },
        { code: 'no-section', articleId: second!.articleId },
      ],
    });
    await setClock(newsroom.database, six);
    expect(await liveHeadlines()).toEqual([]);
    expect((await open()).state).toBe('open');
  });

  it('says that a member has newer words, and takes them when asked to', async () => {
    await schedule(six);
    const { articleId } = articles[1]!;
    await change(articleId, { headline: 'Signed at last' });
    expect((await open()).members[1]).toMatchObject({ scheduledNumber: 1, newestNumber: 2, standing: 'with' });
    await schedule(seven, 'scheduled');
    expect((await open()).members[1]).toMatchObject({ scheduledNumber: 1, newestNumber: 2 });
    await schedule(seven, 'scheduled', [articleId]);
    expect((await open()).members[1]).toMatchObject({ scheduledNumber: 2, newestNumber: 2 });
    await setClock(newsroom.database, six);
    expect(await liveHeadlines()).toEqual([]);
    await setClock(newsroom.database, seven);
    expect(await liveHeadlines()).toContain('Signed at last');
  });

  it('is called off whole, and readers go on seeing what they saw', async () => {
    const live = await aLiveArticle(newsroom, articles[0]!.edition, { headline: 'As it was' });
    await change(live.articleId, { headline: 'As it will be' });
    await saveBundle(newsroom, anOwner, { bundleId, name: 'The treaty', articleIds: [live.articleId, articles[1]!.articleId] });
    await schedule(six);
    await callOffBundle(newsroom, anOwner, { bundleId });
    await setClock(newsroom.database, seven);
    expect(await liveHeadlines()).toEqual(['As it was']);
    expect(await standings()).toEqual(['waiting', 'waiting']);
    await dropBundle(newsroom, anOwner, { bundleId });
    expect(await listBundles(newsroom, anOwner, { count: 10 })).toEqual([]);
  });

  it('schedules who comes in and calls off who leaves while it waits', async () => {
    const late = await anArticle(newsroom, articles[0]!.edition, { headline: 'A late one' });
    await schedule(six);
    const [first, second] = articles;
    await saveBundle(newsroom, anOwner, {
      bundleId,
      name: 'Treaty',
      articleIds: [late, second!, first!].map(({ articleId }) => articleId),
    });
    await setClock(newsroom.database, six);
    expect((await open()).members.map(({ articleId }) => articleId)).toEqual([late.articleId, second!.articleId, first!.articleId]);
    expect(await liveHeadlines()).toHaveLength(3);
    expect(await liveHeadlines()).toContain('A late one');
    await expect(saveBundle(newsroom, anOwner, { bundleId, name: 'Treaty', articleIds: [] })).rejects.toMatchObject({
      reason: { code: 'Invalid' },
    });
  });

  it('says who is no longer with it', async () => {
    await schedule(six);
    await withdrawArticle(newsroom, anOwner, { articleId: articles[2]!.articleId, note: 'The source took it back' });
    expect(await standings()).toEqual(['with', 'with', 'apart']);
    await callOffBundle(newsroom, anOwner, { bundleId });
    await setClock(newsroom.database, seven);
    expect(await liveHeadlines()).toEqual([]);
  });

  it('keeps no member back for an embargo that has ended by then, and is held by one that has not', async () => {
    const editor = { ...anOwner, roles: [{ editionId: articles[0]!.edition.editionId, role: 'editor' as const }] };
    await expect(scheduleBundle(newsroom, editor, { bundleId, liveFrom: six, plan: null, taking: 'newest' })).rejects.toMatchObject({
      reason: { code: 'NotAllowed' },
    });
    await newsroom.database.write((tx) =>
      tx.updateTable('article').set({ embargoed_until: six }).where('id', '=', articles[0]!.articleId).execute(),
    );
    await expect(schedule(null)).rejects.toMatchObject({ reason: { code: 'NotReady', obstacles: [{ code: 'embargo' }] } });
    await schedule(six);
    expect((await listBundles(newsroom, anOwner, { count: 10, articleId: articles[0]!.articleId }))[0]).toMatchObject({
      bundleId,
      state: 'scheduled',
    });
  });
});
