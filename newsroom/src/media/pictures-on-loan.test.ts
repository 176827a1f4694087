import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { findPicture, listPassedBoundaries, openUnnotedReading, readPulse } from '../published/published.ts';
import { publishArticle } from '../story/story.ts';
import { aNewsroom, anArticle, anEdition, anOwner, openDatabaseForTests, setClock } from '../testing/testing.ts';
import { addPicture, limitPicture, listPictures, type PictureWords } from './media.ts';

const now = '2026-02-20T12:00:00.000Z';
const end = new Date('2026-02-28T20:00:00.000Z');
const afterEnd = '2026-02-28T20:00:01.000Z';

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await setClock(newsroom.database, now);
});

async function aPicture(words: Record<string, PictureWords> = { en: { caption: 'The quay', altText: 'A quay', credit: 'Sona Hakim' } }) {
  const id = randomUUID();
  const prepared = { file: `${id}.jpg`, mediaType: 'image/jpeg', widthPx: 300, heightPx: 200, renditions: [] };
  await addPicture(newsroom, anOwner, { id, prepared, mayBeReused: false, words });
  return id;
}

const listed = async (question: Partial<Parameters<typeof listPictures>[1]>) =>
  (await listPictures(newsroom, { count: 10, ...question })).pictures.map(({ id }) => id);

it('a picture on loan leaves readers at its instant, by the clock alone, and is back with a later one', async () => {
  const pictureId = await aPicture();
  await limitPicture(newsroom, anOwner, { pictureId, usableUntil: end });
  const { published: rows } = newsroom.database;
  const seen = () => findPicture(openUnnotedReading(rows), pictureId, 'en');
  expect(await seen()).toMatchObject({ id: pictureId });
  expect((await readPulse(rows, 0, 0)).next).toEqual(end);
  await setClock(newsroom.database, afterEnd);
  expect(await seen()).toBeNull();
  expect(await listPassedBoundaries(rows, new Date(now), new Date(afterEnd), 10)).toEqual([{ recordKind: 'picture', recordId: pictureId }]);
  await limitPicture(newsroom, anOwner, { pictureId, usableUntil: null });
  expect(await seen()).toMatchObject({ id: pictureId });
});

it('nothing goes out with a picture whose time is over by then', async () => {
  const pictureId = await aPicture();
  await limitPicture(newsroom, anOwner, { pictureId, usableUntil: end });
  const edition = await anEdition(newsroom, 'en');
  const article = await anArticle(newsroom, edition, { leadPicture: { pictureId, caption: null, altText: null } });
  await expect(publishArticle(newsroom, anOwner, { ...article, liveFrom: end })).rejects.toMatchObject({
    reason: { code: 'NotReady', obstacles: [{ code: 'picture-ended', place: { field: 'lead-picture' } }] },
  });
  await publishArticle(newsroom, anOwner, article);
});

it('the library is narrowed to what ends soon, what has ended, what lacks words and what is used nowhere', async () => {
  const onLoan = await aPicture();
  await limitPicture(newsroom, anOwner, { pictureId: onLoan, usableUntil: end });
  const mute = await aPicture({ hy: { caption: '', altText: 'Նավամատույց', credit: 'Sona Hakim' } });
  const edition = await anEdition(newsroom, 'en');
  await anArticle(newsroom, edition, { leadPicture: { pictureId: mute, caption: null, altText: null } });
  expect(await listed({ rights: 'ending' })).toEqual([onLoan]);
  expect(await listed({ rights: 'ended' })).toEqual([]);
  expect(await listed({ lacksWordsIn: 'en' })).toEqual([mute]);
  expect(await listed({ isUnused: true })).toEqual([onLoan]);
  expect(await listed({ editionId: edition.editionId })).toEqual([mute]);
  expect(await listed({ words: 'quay', addedBy: anOwner.id, addedFrom: new Date(now) })).toEqual([onLoan]);
  expect(await listed({ addedUntil: new Date(now) })).toEqual([]);
  await setClock(newsroom.database, afterEnd);
  expect(await listed({ rights: 'ended' })).toEqual([onLoan]);
});

it('goes through all pictures page by page, those of one instant too', async () => {
  const all = [];
  for (let each = 0; each < 5; each += 1) all.push(await aPicture());
  const found: string[] = [];
  let cursor: string | null = '';
  while (cursor !== null) {
    const page: Awaited<ReturnType<typeof listPictures>> = await listPictures(newsroom, { count: 2, cursor: cursor || undefined });
    found.push(...page.pictures.map(({ id }) => id));
    cursor = page.nextCursor;
  }
  expect(found.toSorted()).toEqual(all.toSorted());
  await expect(listPictures(newsroom, { count: 2, cursor: 'elsewhere' })).rejects.toMatchObject({ reason: { code: 'Invalid' } });
});
