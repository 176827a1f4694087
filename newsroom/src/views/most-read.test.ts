import { beforeEach, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { listMostRead, openReading, openUnnotedReading, readFrame, readPulse } from '../published/published.ts';
import { withdrawArticle } from '../story/story.ts';
import {
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  openDatabaseForTests,
  setClock,
  type TestEdition,
} from '../testing/testing.ts';
import { openViewCounter, rankMostRead } from './views.ts';

let newsroom: Newsroom;
let ru: TestEdition;
let now: Date;
let visits = 0;

const minutes = 60_000;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  now = new Date('2026-03-01T12:00:00Z');
  await setClock(newsroom.database, now);
  ru = await anEdition(newsroom, 'ru');
});

const write = async (headline: string, edition = ru) => (await aLiveArticle(newsroom, edition, { headline })).articleId;

/** So many readers open each article; then what is read most is ranked. */
async function read(...reads: [articleId: string, readers: number][]) {
  const counter = await openViewCounter(newsroom);
  for (const [articleId, readers] of reads) {
    for (let reader = 0; reader < readers; reader++)
      counter.count({ subject: { kind: 'article', articleId }, network: `network ${visits++}`, device: '' });
  }
  await counter.close();
  await rankMostRead(newsroom);
}

async function pass(ms: number) {
  now = new Date(now.getTime() + ms);
  await setClock(newsroom.database, now);
  await rankMostRead(newsroom);
}

async function shown(edition = ru) {
  const published = openUnnotedReading(newsroom.database.published);
  return (await listMostRead(published, await readFrame(published, edition.editionId), { count: 5 })).map((card) => card.headline);
}

it('ranks what was read most within a day, each edition by itself, and without what readers can no longer see', async () => {
  const hy = await anEdition(newsroom, 'hy');
  const [bell, crane, quay] = [await write('Колокол'), await write('Кран'), await write('Причал')];
  const [ararat, sevan, tatev] = [await write('Արարատ', hy), await write('Սևան', hy), await write('Տաթև', hy)];
  const draft = (await anArticle(newsroom, ru)).articleId;
  await read([bell, 2], [crane, 5], [quay, 3], [ararat, 1], [sevan, 4], [tatev, 3], [draft, 9]);
  expect(await shown()).toEqual(['Кран', 'Причал', 'Колокол']);
  expect(await shown(hy)).toEqual(['Սևան', 'Տաթև', 'Արարատ']);
  await withdrawArticle(newsroom, anOwner, { articleId: quay, note: 'Ошибка.' });
  expect(await shown()).toEqual(['Кран', 'Колокол']);
});

it('notes no more of the order than is shown, so that what is ranked below changes no page', async () => {
  const ids = [];
  for (const headline of ['Колокол', 'Кран', 'Причал', 'Соль', 'Ветер', 'Паром']) ids.push(await write(headline));
  await read(...ids.map((id, place): [string, number] => [id, 12 - place * 2]));
  const seen = async (count: number) => {
    const notes: string[] = [];
    const published = openReading(newsroom.database.published, (note) => {
      if (note.kind === 'record' && note.key.startsWith('most-read:')) notes.push(note.fingerprint);
    });
    await listMostRead(published, await readFrame(published, ru.editionId), { count });
    return notes;
  };
  const [two, six] = [await seen(2), await seen(6)];
  await pass(11 * minutes);
  await read([ids[5] ?? '', 5]);
  expect(await seen(2)).toEqual(two);
  expect(await seen(6)).not.toEqual(six);
});

it('shows nothing where too little was read to be ranked', async () => {
  await read([await write('Колокол'), 20], [await write('Кран'), 5]);
  expect(await shown()).toEqual([]);
});

it('changes at most every ten minutes, and only when the order does', async () => {
  const [bell, crane, quay] = [await write('Колокол'), await write('Кран'), await write('Причал')];
  await read([bell, 3], [crane, 2], [quay, 1]);
  const newest = async () => (await readPulse(newsroom.database.published, 0, 0)).newestChange;
  const before = await newest();
  await pass(11 * minutes);
  await read([bell, 3], [crane, 1]);
  expect(await newest()).toBe(before);
  await read([quay, 9]);
  expect(await shown()).toEqual(['Причал', 'Колокол', 'Кран']);
  await read([crane, 20]);
  expect(await shown()).toEqual(['Причал', 'Колокол', 'Кран']);
  await pass(10 * minutes);
  expect(await shown()).toEqual(['Кран', 'Причал', 'Колокол']);
});

it('forgets what was read the day before', async () => {
  const [bell, crane, quay] = [await write('Колокол'), await write('Кран'), await write('Причал')];
  await read([bell, 30], [crane, 20], [quay, 10]);
  await pass(23 * 60 * minutes);
  await read([quay, 1], [crane, 2], [bell, 3]);
  expect(await shown()).toEqual(['Колокол', 'Кран', 'Причал']);
  await pass(2 * 60 * minutes);
  await read([quay, 9]);
  expect(await shown()).toEqual(['Причал', 'Колокол', 'Кран']);
});
