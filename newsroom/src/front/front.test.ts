import type { Person } from '@coranto/contract/person';
import { Refusal } from '@coranto/contract/refusal';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { openUnnotedReading, readFrame, readFront } from '../published/published.ts';
import { withdrawArticle } from '../story/story.ts';
import { aLiveArticle, aNewsroom, anArticle, anEdition, anOwner, openDatabaseForTests, type TestEdition } from '../testing/testing.ts';
import { clearSlot, listPlacements, moveOnFront, placeOnFront } from './front.ts';

let newsroom: Newsroom;
let hy: TestEdition;
let ids: Record<'bell' | 'crane' | 'quay', string>;

const aReporter: Person = { ...anOwner, roles: [{ editionId: null, role: 'reporter' }] };

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  hy = await anEdition(newsroom, 'hy');
  const write = async (headline: string) => (await aLiveArticle(newsroom, hy, { headline })).articleId;
  ids = { bell: await write('Զանգը'), crane: await write('Կռունկը'), quay: await write('Կառանը') };
});

const place = (slot: number, articleId: string, headline: string | null = null) =>
  placeOnFront(newsroom, anOwner, { editionId: hy.editionId, slot, articleId, headline });
const move = (articleId: string, slot: number) => moveOnFront(newsroom, anOwner, { editionId: hy.editionId, articleId, slot });
async function placed() {
  return (await listPlacements(newsroom, { editionId: hy.editionId })).map(({ slot, articleId, headline }) => [slot, articleId, headline]);
}
async function seen() {
  const published = openUnnotedReading(newsroom.database.published);
  const { slots } = await readFront(published, await readFrame(published, hy.editionId));
  return slots.map(({ slot, card, curated }) => [slot, card.headline, curated]);
}
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (refused: unknown) => (refused instanceof Refusal ? refused.reason.code : String(refused)),
  );

describe('a front', () => {
  it('shows what an editor placed, with its headline there, and fills the other slots by itself', async () => {
    await place(0, ids.bell, 'Կրկին ղողանջում է');
    expect(await seen()).toEqual([
      [0, 'Կրկին ղողանջում է', true],
      [1, 'Կառանը', false],
      [2, 'Կռունկը', false],
    ]);
    await clearSlot(newsroom, anOwner, { editionId: hy.editionId, slot: 0 });
    expect((await seen())[0]).toEqual([0, 'Կառանը', false]);
  });

  it('keeps a slot for an article that is taken away, and shows another in it meanwhile', async () => {
    await place(1, ids.bell);
    await withdrawArticle(newsroom, anOwner, { articleId: ids.bell, note: 'Սխալ էր։' });
    expect(await placed()).toEqual([[1, ids.bell, null]]);
    expect(await seen()).toEqual([
      [0, 'Կառանը', false],
      [1, 'Կռունկը', false],
    ]);
  });

  it('tells the headline of a placed article that no reader has seen yet', async () => {
    const { articleId } = await anArticle(newsroom, hy, { headline: 'Վաղը' });
    await place(3, articleId);
    expect(await listPlacements(newsroom, { editionId: hy.editionId })).toEqual([
      { slot: 3, articleId, headline: null, articleHeadline: 'Վաղը' },
    ]);
  });
});

describe('moving an article on a front', () => {
  it('exchanges it with what is placed there, headlines and all', async () => {
    await place(0, ids.bell, 'Կրկին ղողանջում է');
    await place(1, ids.crane);
    await move(ids.crane, 0);
    expect(await placed()).toEqual([
      [0, ids.crane, null],
      [1, ids.bell, 'Կրկին ղողանջում է'],
    ]);
  });

  it('leaves its slot to fill itself where nothing was placed', async () => {
    await place(1, ids.bell, 'Կրկին ղողանջում է');
    await move(ids.bell, 2);
    expect(await placed()).toEqual([[2, ids.bell, 'Կրկին ղողանջում է']]);
  });

  it('leaves an article in its slot that is moved to where it stands', async () => {
    await place(1, ids.bell);
    await move(ids.bell, 1);
    expect(await placed()).toEqual([[1, ids.bell, null]]);
  });

  it('refuses an article that is not placed, and leaves the slot as it was', async () => {
    await place(0, ids.bell);
    expect(await codeOf(move(ids.crane, 0))).toBe('NotFound');
    expect(await placed()).toEqual([[0, ids.bell, null]]);
  });

  it('refuses a slot that no front has', async () => {
    await place(0, ids.bell);
    expect(await codeOf(move(ids.bell, -1))).toBe('Invalid');
  });

  it('refuses a reporter', async () => {
    await place(0, ids.bell);
    const moving = moveOnFront(newsroom, aReporter, { editionId: hy.editionId, articleId: ids.bell, slot: 1 });
    expect(await codeOf(moving)).toBe('NotAllowed');
    expect(await placed()).toEqual([[0, ids.bell, null]]);
  });
});
