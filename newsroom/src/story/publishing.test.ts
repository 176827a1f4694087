import { randomUUID } from 'node:crypto';
import type { ArticleContent } from '@coranto/contract/article';
import { Refusal } from '@coranto/contract/refusal';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { findArticleAt, listLatest, openUnnotedReading, readFrame } from '../published/published.ts';
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
import { cancelSchedule, correctArticle, publishArticle, publishFromArchive, saveRevision, setEmbargo, withdrawArticle } from './story.ts';

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
const seenAt = (path: string) => findArticleAt(reading(), path);
async function headlineAt(path: string): Promise<string | null> {
  const found = await seenAt(path);
  return found?.state === 'live' ? found.article.headline : null;
}
async function save(articleId: string, changes: Partial<ArticleContent>) {
  const newest = await newestOf(newsroom, articleId);
  return saveRevision(newsroom, anOwner, {
    articleId,
    revisionId: randomUUID(),
    basedOn: newest.id,
    content: { ...newest.content, ...changes },
  });
}
async function refusal(work: Promise<unknown>): Promise<Refusal['reason']> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) throw new Error(`Not refused: ${error}`);
  return error.reason;
}

describe('publishing', () => {
  it('puts a revision before readers at an address of its section and headline', async () => {
    const article = await aLiveArticle(newsroom, en);
    expect(article.address).toBe('/en/harbour/the-quay-is-open-again');
    expect(await headlineAt(article.address)).toBe('The quay is open again');
  });

  it('leaves what readers see alone while a newer draft is written', async () => {
    const article = await aLiveArticle(newsroom, en);
    await save(article.articleId, { headline: 'Changed' });
    expect(await headlineAt(article.address)).toBe('The quay is open again');
  });

  it('keeps the live text until a scheduled update falls due, and then shows it without anybody doing anything', async () => {
    const article = await aLiveArticle(newsroom, en);
    const { revisionId } = await save(article.articleId, { headline: 'Two quays are open' });
    await publishArticle(newsroom, anOwner, { articleId: article.articleId, revisionId, liveFrom: later(60) });
    await setClock(newsroom.database, later(59));
    expect(await headlineAt(article.address)).toBe('The quay is open again');
    await setClock(newsroom.database, later(60));
    expect(await headlineAt(article.address)).toBe('Two quays are open');
  });

  it('shows, of the decisions that are due, the one decided last', async () => {
    const article = await aLiveArticle(newsroom, en);
    const scheduled = await save(article.articleId, { headline: 'Scheduled' });
    await publishArticle(newsroom, anOwner, { articleId: article.articleId, revisionId: scheduled.revisionId, liveFrom: later(60) });
    const urgent = await save(article.articleId, { headline: 'Urgent' });
    await publishArticle(newsroom, anOwner, { articleId: article.articleId, revisionId: urgent.revisionId });
    await setClock(newsroom.database, later(120));
    expect(await headlineAt(article.address)).toBe('Urgent');
  });

  it('names every obstacle at once', async () => {
    const article = await anArticle(newsroom, en, { headline: ' ', sectionId: null, prose: { version: 1, blocks: [] } });
    const reason = await refusal(publishArticle(newsroom, anOwner, article));
    expect(reason.code === 'NotReady' && reason.obstacles.map((obstacle) => obstacle.code)).toEqual([
      'no-headline',
      'no-section',
      'no-body',
    ]);
  });

  it('refuses a picture that the newsroom does not have', async () => {
    const article = await anArticle(newsroom, en, { leadPicture: { pictureId: randomUUID(), caption: null, altText: null } });
    expect(await refusal(publishArticle(newsroom, anOwner, article))).toMatchObject({
      code: 'NotReady',
      obstacles: [{ code: 'picture-missing', place: { field: 'lead-picture' } }],
    });
  });

  it('refuses a revision that is not the newest', async () => {
    const article = await anArticle(newsroom, en);
    const newer = await save(article.articleId, { headline: 'Newer' });
    expect(await refusal(publishArticle(newsroom, anOwner, article))).toMatchObject({
      code: 'Conflict',
      newestRevisionId: newer.revisionId,
    });
  });

  it('refuses to publish before the embargo ends, and publishes at its end', async () => {
    const article = await anArticle(newsroom, en);
    await setEmbargo(newsroom, anOwner, { articleId: article.articleId, embargoedUntil: later(30) });
    expect(await refusal(publishArticle(newsroom, anOwner, article))).toMatchObject({ code: 'NotReady', obstacles: [{ code: 'embargo' }] });
    await publishArticle(newsroom, anOwner, { ...article, liveFrom: later(30) });
  });

  it('refuses an embargo on what goes out before its end', async () => {
    const article = await anArticle(newsroom, en);
    await publishArticle(newsroom, anOwner, { ...article, liveFrom: later(10) });
    expect(await refusal(setEmbargo(newsroom, anOwner, { articleId: article.articleId, embargoedUntil: later(30) }))).toMatchObject({
      code: 'Invalid',
      place: 'embargoedUntil',
    });
  });

  it.each([
    ['that has passed', -60],
    ['more than 400 days ahead', 401 * 24 * 60],
  ])('refuses an instant %s', async (_name, minutes) => {
    const article = await anArticle(newsroom, en);
    expect(await refusal(publishArticle(newsroom, anOwner, { ...article, liveFrom: later(minutes) }))).toMatchObject({
      code: 'Invalid',
      place: 'liveFrom',
    });
  });

  it('calls a schedule off, and readers go on seeing what they see', async () => {
    const article = await aLiveArticle(newsroom, en);
    const { revisionId } = await save(article.articleId, { headline: 'Scheduled' });
    await publishArticle(newsroom, anOwner, { articleId: article.articleId, revisionId, liveFrom: later(60) });
    await cancelSchedule(newsroom, anOwner, { articleId: article.articleId });
    await setClock(newsroom.database, later(120));
    expect(await headlineAt(article.address)).toBe('The quay is open again');
  });

  it('replaces a schedule by a later one, without a gap in what readers see', async () => {
    const article = await aLiveArticle(newsroom, en);
    const { revisionId } = await save(article.articleId, { headline: 'Scheduled' });
    await publishArticle(newsroom, anOwner, { articleId: article.articleId, revisionId, liveFrom: later(60) });
    await publishArticle(newsroom, anOwner, { articleId: article.articleId, revisionId, liveFrom: later(90) });
    await setClock(newsroom.database, later(75));
    expect(await headlineAt(article.address)).toBe('The quay is open again');
    await setClock(newsroom.database, later(90));
    expect(await headlineAt(article.address)).toBe('Scheduled');
  });

  it('calls the first publication off altogether', async () => {
    const article = await anArticle(newsroom, en);
    const { address } = await publishArticle(newsroom, anOwner, { ...article, liveFrom: later(60) });
    await cancelSchedule(newsroom, anOwner, { articleId: article.articleId });
    await setClock(newsroom.database, later(120));
    expect(await seenAt(address)).toBeNull();
  });
});

describe('dates', () => {
  it('keep the first publication, and move "last updated" with an update but not with a mending', async () => {
    const article = await aLiveArticle(newsroom, en);
    await setClock(newsroom.database, later(10));
    const mended = await save(article.articleId, { headline: 'The quay is open' });
    await publishArticle(newsroom, anOwner, { articleId: article.articleId, revisionId: mended.revisionId, kind: 'mending' });
    expect(await seenAt(article.address)).toMatchObject({ article: { firstPublishedAt: noon, lastUpdatedAt: noon } });
    await setClock(newsroom.database, later(20));
    const updated = await save(article.articleId, { headline: 'The quay is open to all' });
    await publishArticle(newsroom, anOwner, { articleId: article.articleId, revisionId: updated.revisionId });
    expect(await seenAt(article.address)).toMatchObject({ article: { firstPublishedAt: noon, lastUpdatedAt: later(20) } });
  });

  it('begin at the instant that readers first saw it, not at one that was called off', async () => {
    const article = await anArticle(newsroom, en);
    await publishArticle(newsroom, anOwner, { ...article, liveFrom: later(60) });
    const { address } = await publishArticle(newsroom, anOwner, { ...article, liveFrom: later(90) });
    await setClock(newsroom.database, later(100));
    expect(await seenAt(address)).toMatchObject({ article: { firstPublishedAt: later(90) } });
  });

  it('of an archive are those of the past', async () => {
    const article = await anArticle(newsroom, en);
    const past = new Date('2011-01-01T08:00:00Z');
    const address = await publishFromArchive(newsroom, anOwner, {
      ...article,
      publicationId: randomUUID(),
      firstPublishedAt: past,
      lastUpdatedAt: past,
    });
    expect(await seenAt(address)).toMatchObject({ article: { firstPublishedAt: past, lastUpdatedAt: past } });
  });
});

describe('corrections and withdrawals', () => {
  it('show the note of a correction to readers', async () => {
    const article = await aLiveArticle(newsroom, en);
    const { revisionId } = await save(article.articleId, { headline: 'The west quay is open again' });
    await correctArticle(newsroom, anOwner, { articleId: article.articleId, revisionId, note: 'It was the west quay.' });
    expect(await seenAt(article.address)).toMatchObject({
      article: { headline: 'The west quay is open again', corrections: [{ note: 'It was the west quay.', correctedAt: noon }] },
    });
  });

  it('refuse a correction of what readers have not seen, and one without a note', async () => {
    const article = await anArticle(newsroom, en);
    expect(await refusal(correctArticle(newsroom, anOwner, { ...article, note: 'x' }))).toMatchObject({ code: 'Invalid' });
    expect(await refusal(correctArticle(newsroom, anOwner, { ...article, note: '  ' }))).toMatchObject({ code: 'Invalid', place: 'note' });
  });

  it('take a withdrawn article away from page and lists, and leave the note at its address', async () => {
    const article = await aLiveArticle(newsroom, en);
    await withdrawArticle(newsroom, anOwner, { articleId: article.articleId, note: 'The source took it back.' });
    expect(await seenAt(article.address)).toMatchObject({ state: 'withdrawn', note: 'The source took it back.' });
    const frame = await readFrame(reading(), en.editionId);
    expect((await listLatest(reading(), frame, { count: 10 })).cards).toEqual([]);
  });

  it('let a withdrawn article be published again under its address', async () => {
    const article = await aLiveArticle(newsroom, en);
    await withdrawArticle(newsroom, anOwner, { articleId: article.articleId, note: 'Wrong.' });
    await publishArticle(newsroom, anOwner, { articleId: article.articleId, revisionId: article.revisionId });
    expect(await headlineAt(article.address)).toBe('The quay is open again');
  });
});
