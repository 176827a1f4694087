import { beforeEach, describe, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { aLiveArticle, aNewsroom, anEdition, openDatabaseForTests, setClock, type TestEdition } from '../testing/testing.ts';
import { type Facts, isAffected, type ListPlace } from './changes.ts';
import type { Dependency, RecordKey } from './dependency.ts';
import { findFirstSince, findLastBefore, listDuring } from './during.ts';
import { readFrame } from './frame.ts';
import { openReading, type Published } from './reading.ts';

const noon = new Date('2023-02-27T12:00:00Z');
const evening = new Date('2023-02-27T18:00:00Z');

let newsroom: Newsroom;
let edition: TestEdition;
let noted: Dependency[];
let published: Published;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  edition = await anEdition(newsroom, 'en');
  noted = [];
  published = openReading(newsroom.database.published, (dependency) => noted.push(dependency));
});

async function liveAt(instant: string): Promise<ListPlace> {
  await setClock(newsroom.database, instant);
  const { articleId } = await aLiveArticle(newsroom, edition, {});
  return placeAt(instant, articleId);
}

const placeAt = (instant: string, articleId: string = crypto.randomUUID()): ListPlace => ({
  articleId,
  firstPublishedAt: Date.parse(instant),
  editionId: edition.editionId,
  sectionId: null,
  subjectIds: [],
  kind: 'news',
});

/** Would what was noted be read differently once this article stands at this place, or nowhere? */
function isOther(articleId: string, place: ListPlace | null, fingerprints: Facts['fingerprints'] = new Map()): boolean {
  return isAffected(noted, { fingerprints, articles: new Map([[articleId, place]]) });
}
const comesAt = (instant: string, articleId?: string) => {
  const place = placeAt(instant, articleId);
  return isOther(place.articleId, place);
};

describe('the first article since an instant', () => {
  it('depends on nothing that comes after it, and on everything before it', async () => {
    const first = await liveAt('2023-02-27T13:00:00Z');
    await liveAt('2023-02-27T14:00:00Z');
    expect(await findFirstSince(published, edition.editionId, { from: noon, to: evening })).toEqual(new Date('2023-02-27T13:00:00Z'));
    expect(comesAt('2023-02-27T12:00:00Z')).toBe(true);
    expect(comesAt('2023-02-27T12:59:59.999Z')).toBe(true);
    expect(comesAt('2023-02-27T11:59:59.999Z')).toBe(false);
    expect(comesAt('2023-02-27T13:00:00.001Z')).toBe(false);
    expect(isOther(first.articleId, null)).toBe(true);
    expect(isOther(first.articleId, first)).toBe(false);
  });

  it('is one of those of its instant, whose neighbours there do not matter', async () => {
    const places = [await liveAt('2023-02-27T13:00:00Z'), await liveAt('2023-02-27T13:00:00Z'), await liveAt('2023-02-27T13:00:00Z')];
    await findFirstSince(published, edition.editionId, { from: noon, to: null });
    const [, , last] = places.toSorted((a, b) => (a.articleId < b.articleId ? -1 : 1));
    for (const { articleId } of places) expect(isOther(articleId, null)).toBe(articleId === last?.articleId);
  });

  it('is another day’s once it came out at another time after all', async () => {
    const first = await liveAt('2023-02-27T13:00:00Z');
    await findFirstSince(published, edition.editionId, { from: noon, to: evening });
    const fingerprints = new Map<RecordKey, string>([[`came-out:${first.articleId}`, 'another']]);
    expect(isOther(first.articleId, placeAt('2023-02-27T12:30:00Z', first.articleId), fingerprints)).toBe(true);
  });

  it('is none where nothing came out, until something does', async () => {
    expect(await findFirstSince(published, edition.editionId, { from: noon, to: evening })).toBe(null);
    expect([comesAt('2023-02-27T12:00:00Z'), comesAt('2023-02-27T17:59:59.999Z')]).toEqual([true, true]);
    expect([comesAt('2023-02-27T11:59:59.999Z'), comesAt('2023-02-27T18:00:00Z')]).toEqual([false, false]);
  });
});

it('finds the last article before an instant, and depends on what lies between', async () => {
  await liveAt('2023-02-27T10:00:00Z');
  const last = await liveAt('2023-02-27T11:00:00Z');
  await liveAt('2023-02-27T12:00:00Z');
  expect(await findLastBefore(published, edition.editionId, noon)).toEqual(new Date('2023-02-27T11:00:00Z'));
  expect(comesAt('2023-02-27T11:30:00Z')).toBe(true);
  expect(comesAt('2023-02-27T12:00:00Z')).toBe(false);
  expect(comesAt('2023-02-27T10:30:00Z')).toBe(false);
  expect(isOther(last.articleId, null)).toBe(true);
});

describe('the list of a stretch of time', () => {
  const list = async (count: number, after: Parameters<typeof listDuring>[2]['after'] = null) =>
    listDuring(published, await readFrame(published, edition.editionId), { span: { from: noon, to: evening }, count, after });

  it('has all of it, and depends on nothing around it', async () => {
    await liveAt('2023-02-27T11:59:59.999Z');
    const [first, second] = [await liveAt('2023-02-27T12:00:00Z'), await liveAt('2023-02-27T17:59:59.999Z')];
    await liveAt('2023-02-27T18:00:00Z');
    const { cards, next } = await list(10);
    expect([cards.map((card) => card.articleId), next]).toEqual([[second.articleId, first.articleId], null]);
    expect([comesAt('2023-02-27T12:00:00Z'), comesAt('2023-02-27T17:00:00Z')]).toEqual([true, true]);
    expect([comesAt('2023-02-27T11:59:59.999Z'), comesAt('2023-02-27T18:00:00Z')]).toEqual([false, false]);
  });

  it('leads on within the stretch, and not beyond it', async () => {
    await liveAt('2023-02-27T11:00:00Z');
    const places = [];
    for (const hour of ['13', '14', '15']) places.unshift(await liveAt(`2023-02-27T${hour}:00:00Z`));
    const first = await list(2);
    expect(first.next).toEqual({ firstPublishedAt: places[1]?.firstPublishedAt, articleId: places[1]?.articleId });
    // The row too many bounds the first page.
    expect([comesAt('2023-02-27T13:30:00Z'), comesAt('2023-02-27T12:30:00Z')]).toEqual([true, false]);
    const second = await list(2, first.next);
    expect([second.cards.map((card) => card.articleId), second.next]).toEqual([[places[2]?.articleId], null]);
  });
});
