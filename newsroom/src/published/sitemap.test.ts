import { beforeEach, describe, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { aLiveArticle, aNewsroom, anArticle, anEdition, openDatabaseForTests, setClock, type TestEdition } from '../testing/testing.ts';
import type { Dependency } from './dependency.ts';
import { openReading, type Published } from './reading.ts';
import { listForSitemap, listNewsOfTwoDays, listSitemapMonths } from './sitemap.ts';

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

async function liveAt(instant: string, of = edition) {
  await setClock(newsroom.database, instant);
  return (await aLiveArticle(newsroom, of, { headline: `At ${instant}` })).address;
}

it('tells the months of every edition alike, whether its articles are noted one by one or not', async () => {
  const russian = await anEdition(newsroom, 'ru');
  await liveAt('2023-01-31T23:59:59.999Z');
  await liveAt('2023-02-01T00:00:00Z');
  await liveAt('2023-02-02T00:00:00Z', russian);
  await liveAt('2023-02-14T00:00:00Z');
  await anArticle(newsroom, edition);
  const expected = [
    { editionId: edition.editionId, month: '2023-01', articles: 1, lastUpdatedAt: new Date('2023-01-31T23:59:59.999Z') },
    { editionId: edition.editionId, month: '2023-02', articles: 2, lastUpdatedAt: new Date('2023-02-14T00:00:00Z') },
    { editionId: russian.editionId, month: '2023-02', articles: 1, lastUpdatedAt: new Date('2023-02-02T00:00:00Z') },
  ];
  const few = await listSitemapMonths(published);
  const many = await listSitemapMonths(published, 3);
  for (const months of [few, many]) {
    expect(months).toHaveLength(3);
    expect(months).toEqual(expect.arrayContaining(expected));
    expect(months[0]?.month).toBe('2023-01');
  }
  const [one, all] = noted;
  expect(one?.kind === 'live-articles' && one.seen?.size).toBe(4);
  expect(all).toEqual({ kind: 'live-articles', seen: null });
});

describe('a stretch of time in a sitemap', () => {
  const span = { from: new Date('2023-02-01T00:00:00Z'), to: new Date('2023-03-01T00:00:00Z') };
  const list = async (offset: number, count: number) =>
    (await listForSitemap(published, { editionId: edition.editionId, span, offset, count })).map((entry) => entry.address);

  it('has what came out in it, newest first, and depends on nothing else', async () => {
    await liveAt('2023-01-31T23:59:59.999Z');
    const [first, last] = [await liveAt('2023-02-01T00:00:00Z'), await liveAt('2023-02-28T23:59:59.999Z')];
    await liveAt('2023-03-01T00:00:00Z');
    expect(await list(0, 10)).toEqual([last, first]);
    expect(noted.some((dependency) => dependency.kind === 'live-articles')).toBe(false);
  });

  it('is given in parts where it is full, and then depends on everything', async () => {
    const addresses = [];
    for (const day of ['01', '02', '03']) addresses.unshift(await liveAt(`2023-02-${day}T00:00:00Z`));
    expect(await list(0, 2)).toEqual(addresses.slice(0, 2));
    expect(await list(2, 2)).toEqual(addresses.slice(2));
    expect(await list(4, 2)).toEqual([]);
    expect(noted.filter((dependency) => dependency.kind === 'live-articles')).toEqual(Array(3).fill({ kind: 'live-articles', seen: null }));
  });
});

it('has news for two days by the clock of the newsroom, and cannot be kept', async () => {
  await liveAt('2023-02-25T12:00:00Z');
  const kept = await liveAt('2023-02-25T12:00:00.001Z');
  const newest = await liveAt('2023-02-27T11:00:00Z');
  await setClock(newsroom.database, '2023-02-27T12:00:00Z');
  expect((await listNewsOfTwoDays(published, edition.editionId)).map((entry) => entry.address)).toEqual([newest, kept]);
  expect(noted).toContainEqual({ kind: 'untracked', what: 'clock' });
});
