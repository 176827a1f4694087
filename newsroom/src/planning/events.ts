import type { Person } from '@coranto/contract/person';
import { type EventHead, type EventState, eventHeadSchema, type NewEvent } from '@coranto/contract/planning';
import { listOccurrences, recurrenceToRule } from '@coranto/contract/recurrence';
import { invalid, notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import type { Writing } from '../database/database.ts';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { wasFaster } from './lock-plan.ts';
import { requireTimeZone } from './plan-head.ts';

/** To which times of a recurring event a change goes: this one, or it and all that come after it. */
export type EventScope = 'one' | 'following';

/**
 * Announces an event. One that comes again is announced for every time, each of them a record of its own at the same hour of its zone's
 * clocks, so that one of them can be postponed. Asked twice with the same id it announces once.
 *
 * @throws {Invalid} it ends before it begins, or there is no such zone
 */
export async function announceEvent(newsroom: Newsroom, person: Person | null, command: NewEvent & { eventId: string }): Promise<void> {
  requireMay(person, 'plan-story', null);
  const { eventId, recurrence } = command;
  const head = parseHead(command);
  await carryOut(newsroom, person, async ({ tx, note }) => {
    if (await tx.selectFrom('event').select('id').where('id', '=', eventId).executeTakeFirst()) return;
    const { rows } = await sql<{
      date: string;
    }>`select (${head.beginsAt}::timestamptz at time zone ${head.timeZone})::date as date`.execute(tx);
    const first = rows[0]?.date ?? '';
    const dates = recurrence === null ? [first] : listOccurrences(first, recurrence);
    const rule = recurrence === null ? null : recurrenceToRule(recurrence);
    // The first time bears the id that the caller chose, and gives it to the series.
    await sql`
      insert into event (id, series_id, rule, name, place, note, begins_at, ends_at, time_zone, is_all_day, created_by)
      select case when number = 1 then ${eventId}::uuid else gen_random_uuid() end, ${recurrence === null ? null : eventId}::uuid, ${rule}::text,
        ${head.name}, ${head.place}, ${head.note},
        ((${head.beginsAt}::timestamptz at time zone ${head.timeZone}) + (date::date - ${first}::date) * interval '1 day') at time zone ${head.timeZone},
        ((${head.endsAt}::timestamptz at time zone ${head.timeZone}) + (date::date - ${first}::date) * interval '1 day') at time zone ${head.timeZone},
        ${head.timeZone}, ${head.isAllDay}::boolean, ${person?.id ?? null}::uuid
      from unnest(${dates}::text[]) with ordinality as times (date, number)`.execute(tx);
    note({ act: 'announce-event', recordKind: 'event', recordId: eventId, details: { name: head.name, rule, times: dates.length } });
  });
}

/**
 * Changes an event; with `following` also every later time of it, which keep their days and take the hours.
 *
 * @throws {Conflict} somebody changed it meanwhile
 */
export async function changeEvent(
  newsroom: Newsroom,
  person: Person | null,
  command: EventHead & { eventId: string; version: number; scope: EventScope },
): Promise<void> {
  requireMay(person, 'plan-story', null);
  const { eventId, version, scope } = command;
  const head = parseHead(command);
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const held = await lockEvent(tx, eventId);
    if (held.version !== version) throw wasFaster(`event ${eventId} is at ${held.version}`);
    // The shift is on the clocks of each one's zone, so that a change of clocks between two times moves none of them.
    await sql`
      update event set name = ${head.name}, place = ${head.place}, note = ${head.note}, is_all_day = ${head.isAllDay}, version = event.version + 1,
        begins_at = (event.begins_at at time zone event.time_zone
          + ((${head.beginsAt}::timestamptz at time zone ${head.timeZone}) - (held.begins_at at time zone held.time_zone))) at time zone ${head.timeZone},
        ends_at = (event.begins_at at time zone event.time_zone
          + ((${head.endsAt}::timestamptz at time zone ${head.timeZone}) - (held.begins_at at time zone held.time_zone))) at time zone ${head.timeZone},
        time_zone = ${head.timeZone}
      from (select * from event where id = ${eventId}) held
      where ${inScope(eventId, scope)}`.execute(tx);
    note({ act: 'change-event', recordKind: 'event', recordId: eventId, details: { name: head.name, scope } });
  });
}

/** Says that an event is postponed, called off, or takes place after all. Its stories show the mark from then on. */
export async function markEvent(
  newsroom: Newsroom,
  person: Person | null,
  command: { eventId: string; state: EventState; note: string; scope: EventScope },
): Promise<void> {
  requireMay(person, 'plan-story', null);
  const { eventId, state, scope } = command;
  const why = command.note.normalize('NFC').trim();
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const held = await lockEvent(tx, eventId);
    await sql`
      update event set state = ${state}, state_note = ${why}, version = event.version + 1
      from (select * from event where id = ${eventId}) held
      where ${inScope(eventId, scope)}`.execute(tx);
    const stories = await tx.selectFrom('story').select('id').where('event_id', '=', eventId).execute();
    note({
      act: state === 'planned' ? 'restore-event' : state === 'postponed' ? 'postpone-event' : 'call-off-event',
      recordKind: 'event',
      recordId: eventId,
      details: { name: held.name, note: why, scope, storyIds: stories.map(({ id }) => id) },
    });
  });
}

function inScope(eventId: string, scope: EventScope) {
  return scope === 'one'
    ? sql`event.id = ${eventId}`
    : sql`(event.id = ${eventId} or (event.series_id = held.series_id and event.begins_at > held.begins_at))`;
}

async function lockEvent(tx: Writing, eventId: string): Promise<{ name: string; version: number }> {
  const row = await tx.selectFrom('event').select(['name', 'version']).where('id', '=', eventId).forUpdate().executeTakeFirst();
  if (!row) throw notFound(`event ${eventId}`);
  return row;
}

function parseHead({ name, place, note, beginsAt, endsAt, timeZone, isAllDay }: EventHead): EventHead {
  const parsed = eventHeadSchema.safeParse({
    name: name.normalize('NFC'),
    place: place.normalize('NFC'),
    note,
    beginsAt,
    endsAt,
    timeZone,
    isAllDay,
  });
  if (!parsed.success) throw invalid(parsed.error.issues[0]?.message ?? 'out of shape', parsed.error.issues[0]?.path.join('.') ?? null);
  requireTimeZone(timeZone);
  if (new Date(endsAt) < new Date(beginsAt)) throw invalid('it ends before it begins', 'endsAt');
  return parsed.data;
}
