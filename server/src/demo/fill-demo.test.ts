import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFrame, listLatest, openReading } from '@coranto/newsroom/published';
import {
  listAllEditions,
  listPeople,
  listPictures,
  listPlacements,
  type Newsroom,
  openDatabaseForTests,
  openFolderStore,
  signIn,
  silence,
} from '@coranto/newsroom/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoSignIns, fillDemoNewsroom } from './demo.ts';
import { demoLanguages } from './editions.ts';
import { prepareDemoPictures } from './prepare-pictures.ts';
import { stories } from './stories/stories.ts';

let folder: string;
let newsroom: Newsroom;

/** Some hundred commands, slow where other tests run beside them. */
const fillingMs = 5 * 60_000;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coranto-fill-'));
  const drawn = join(folder, 'drawn');
  newsroom = { database: await openDatabaseForTests(), media: await openFolderStore(join(folder, 'media')), log: silence };
  await prepareDemoPictures(drawn, { scenePx: 60, portraitPx: 40 });
  await fillDemoNewsroom(newsroom, () => undefined, drawn);
}, fillingMs);

afterAll(() => rm(folder, { recursive: true }));

async function liveAddresses(language: string): Promise<string[]> {
  const rows = openReading(newsroom.database.published, () => undefined);
  const frame = await findFrame(rows, language);
  if (!frame) throw new Error(`no edition ${language}`);
  const { cards } = await listLatest(rows, frame, { count: 60 });
  return cards.map((card) => card.address);
}

it('puts every story of every edition before readers', async () => {
  for (const language of demoLanguages) {
    expect(await liveAddresses(language), language).toHaveLength(stories.filter((story) => story.articles[language]).length);
  }
});

it('arranges the front of every edition', async () => {
  for (const edition of await listAllEditions(newsroom)) {
    const slots = (await listPlacements(newsroom, { editionId: edition.id })).map((placement) => placement.slot);
    expect(slots.length, edition.prefix).toBeGreaterThanOrEqual(4);
    expect(slots[0]).toBe(0);
  }
});

it('lets the people of the demo sign in', async () => {
  for (const { email, password } of demoSignIns) {
    expect((await signIn(newsroom, { email, password, network: '127.0.0.1', device: 'a test' })).person.email).toBe(email);
  }
});

it('does nothing the second time', async () => {
  const everything = async () => ({
    addresses: await Promise.all(demoLanguages.map(liveAddresses)),
    people: (await listPeople(newsroom)).length,
    pictures: (await listPictures(newsroom, { count: 100 })).pictures.map((picture) => picture.id),
  });
  const before = await everything();
  await fillDemoNewsroom(newsroom, () => undefined);
  expect(await everything()).toEqual(before);
});
