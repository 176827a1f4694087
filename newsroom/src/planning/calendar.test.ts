import { randomUUID } from 'node:crypto';
import type { NewEvent, PlannedFor } from '@coranto/contract/planning';
import { Refusal } from '@coranto/contract/refusal';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { aNewsroom, anEdition, anOwner, openDatabaseForTests, setClock, type TestEdition } from '../testing/testing.ts';
import { announceEvent, changeEvent, listDay, listEvents, markEvent, planStory, readCalendar, readEvent, readPlan } from './planning.ts';

let newsroom: Newsroom;
let hy: TestEdition;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await setClock(newsroom.database, '2026-03-01T12:00:00.000Z');
  hy = await anEdition(newsroom, 'hy');
});

async function announce(given: Partial<NewEvent> = {}) {
  const eventId = randomUUID();
  await announceEvent(newsroom, anOwner, {
    eventId,
    name: 'Council',
    place: 'Town hall',
    note: '',
    beginsAt: '2026-03-20T18:00:00Z',
    endsAt: '2026-03-20T20:00:00Z',
    timeZone: 'Europe/Berlin',
    isAllDay: false,
    recurrence: null,
    ...given,
  });
  return eventId;
}

async function plan(slugline: string, plannedFor: PlannedFor | null, dueAt: string | null = null, eventId: string | null = null) {
  const storyId = randomUUID();
  const wanted = dueAt === null ? [] : [{ editionId: hy.editionId, dueAt, sectionId: null }];
  await planStory(newsroom, anOwner, {
    storyId,
    stageId: null,
    slugline,
    kind: 'news',
    idea: '',
    urgency: null,
    plannedFor,
    eventId,
    deskId: null,
    wanted,
  });
  return storyId;
}

async function calendar(from: string, until: string, timeZone = 'UTC', perDay = 5) {
  const days = await readCalendar(newsroom, anOwner, { from, until, timeZone, perDay, filters: {} });
  return days
    .filter(({ count }) => count > 0)
    .map(({ date, count, entries }) => [date, count, ...entries.map(({ kind, title }) => `${kind} ${title}`)]);
}

const begins = async () =>
  (await listEvents(newsroom, { text: '', from: null, cursor: null })).events.map(({ beginsAt, state }) => `${beginsAt} ${state}`);

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (refused: unknown) => (refused instanceof Refusal ? refused.reason.code : String(refused)),
  );

describe('the calendar', () => {
  it('shows a day on its date in every zone, and a time on the date of the zone that looks', async () => {
    await plan('day', { at: '2026-03-09T20:00:00Z', exactness: 'day', timeZone: 'Asia/Yerevan' });
    await plan('time', { at: '2026-03-09T22:30:00Z', exactness: 'time', timeZone: 'Asia/Yerevan' });
    expect(await calendar('2026-03-09', '2026-03-11')).toEqual([
      ['2026-03-09', 1, 'story time'],
      ['2026-03-10', 1, 'story day'],
    ]);
    expect(await calendar('2026-03-09', '2026-03-11', 'Asia/Yerevan')).toEqual([['2026-03-10', 2, 'story day', 'story time']]);
  });

  it('shows what is due, and marks what is late', async () => {
    await plan('dues', null, '2026-03-01T11:00:00Z');
    await plan('ferry', null, '2026-03-01T15:00:00Z');
    const [day] = await readCalendar(newsroom, anOwner, {
      from: '2026-03-01',
      until: '2026-03-01',
      timeZone: 'UTC',
      perDay: 9,
      filters: {},
    });
    expect(day?.entries.map(({ title, kind, mark, editionId }) => [title, kind, mark, editionId])).toEqual([
      ['dues', 'due', 'late', hy.editionId],
      ['ferry', 'due', null, hy.editionId],
    ]);
  });

  it('shows an event on each of its days, not on the day at whose midnight it ends', async () => {
    await announce({ name: 'Fair', beginsAt: '2026-03-19T23:00:00Z', endsAt: '2026-03-21T23:00:00Z', isAllDay: true });
    expect((await calendar('2026-03-18', '2026-03-24', 'America/New_York')).map(([date]) => date)).toEqual(['2026-03-20', '2026-03-21']);
  });

  it('counts a full day and goes on in it page by page', async () => {
    for (let each = 0; each < 4; each += 1)
      await plan(`story ${each}`, { at: `2026-03-05T0${each}:00:00Z`, exactness: 'time', timeZone: 'UTC' });
    expect(await calendar('2026-03-05', '2026-03-05', 'UTC', 2)).toEqual([['2026-03-05', 4, 'story story 0', 'story story 1']]);
    const day = await listDay(newsroom, anOwner, { date: '2026-03-05', timeZone: 'UTC', filters: {}, cursor: '3' });
    expect([day.entries.map(({ title }) => title), day.nextCursor]).toEqual([['story 3'], null]);
  });

  it.each([
    ['2026-03-01', '2026-06-01', 'UTC'],
    ['2026-03-02', '2026-03-01', 'UTC'],
    ['2026-03-01', '2026-03-02', 'Mars/Olympus'],
  ])('refuses %s to %s in %s', async (from, until, timeZone) => {
    expect(await codeOf(calendar(from, until, timeZone))).toBe('Invalid');
  });
});

describe('an event that comes again', () => {
  const weekly = { frequency: 'WEEKLY', interval: 1, weekdays: [], until: '2026-04-03' } as const;

  it('keeps its hour when the clocks change', async () => {
    await announce({ recurrence: { ...weekly, weekdays: [] } });
    expect(await begins()).toEqual([
      '2026-03-20T18:00:00.000Z planned',
      '2026-03-27T18:00:00.000Z planned',
      '2026-04-03T17:00:00.000Z planned',
    ]);
  });

  it('is changed and called off for one time, or for it and all after it', async () => {
    const first = await announce({ recurrence: { ...weekly, weekdays: [] } });
    const [, second] = (await listEvents(newsroom, { text: 'council', from: null, cursor: null })).events;
    await markEvent(newsroom, anOwner, { eventId: first, state: 'postponed', note: 'Storm', scope: 'one' });
    await changeEvent(newsroom, anOwner, {
      name: 'Council',
      place: 'Library',
      note: '',
      timeZone: 'Europe/Berlin',
      isAllDay: false,
      beginsAt: '2026-03-27T19:00:00Z',
      endsAt: '2026-03-27T20:00:00Z',
      eventId: second?.eventId ?? '',
      version: 1,
      scope: 'following',
    });
    expect(await begins()).toEqual([
      '2026-03-20T18:00:00.000Z postponed',
      '2026-03-27T19:00:00.000Z planned',
      '2026-04-03T18:00:00.000Z planned',
    ]);
    await markEvent(newsroom, anOwner, { eventId: second?.eventId ?? '', state: 'called-off', note: '', scope: 'following' });
    expect((await begins()).map((line) => line.split(' ')[1])).toEqual(['postponed', 'called-off', 'called-off']);
  });
});

it('marks the stories of an event that is postponed', async () => {
  const eventId = await announce();
  const storyId = await plan('council', { at: '2026-03-20T18:00:00Z', exactness: 'time', timeZone: 'UTC' }, null, eventId);
  await markEvent(newsroom, anOwner, { eventId, state: 'postponed', note: 'Storm', scope: 'one' });
  expect((await readPlan(newsroom, anOwner, { storyId })).event).toMatchObject({ state: 'postponed', stateNote: 'Storm' });
  expect((await readEvent(newsroom, anOwner, { eventId })).stories).toMatchObject([{ storyId }]);
  const [day] = await readCalendar(newsroom, anOwner, { from: '2026-03-20', until: '2026-03-20', timeZone: 'UTC', perDay: 9, filters: {} });
  expect(day?.entries.map(({ kind, mark }) => [kind, mark])).toEqual([
    ['event', 'postponed'],
    ['story', 'postponed'],
  ]);
});

it('refuses an event that ends before it begins', async () => {
  expect(await codeOf(announce({ endsAt: '2026-03-01T00:00:00Z' }))).toBe('Invalid');
});
