import type { EventLine } from '@coranto/contract/api/planned-event';
import type { Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import { type Selectable, sql } from 'kysely';
import type { PlanningTables, Reading, Writing } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import { isInScope } from './plan-filters.ts';

const onePage = 50;

/** Events by a part of their name or place, those that end after an instant, the next first. */
export async function listEvents(
  newsroom: Newsroom,
  question: { text: string; from: string | null; cursor: string | null },
): Promise<{ events: EventLine[]; nextCursor: string | null }> {
  const [at = '', id = ''] = (question.cursor ?? '').split('~');
  if (question.cursor !== null && (Number.isNaN(Date.parse(at)) || !/^[0-9a-f-]{36}$/.test(id)))
    throw invalid('no cursor of this list', 'cursor');
  const pattern = `%${question.text
    .normalize('NFC')
    .trim()
    .replace(/[\\%_]/g, '\\$&')}%`;
  let query = newsroom.database.read
    .selectFrom('event')
    .selectAll()
    .where((each) => each.or([each('name', 'ilike', pattern), each('place', 'ilike', pattern)]))
    .where('ends_at', '>=', sql<Date>`coalesce(${question.from}::timestamptz, newsroom_now())`);
  if (question.cursor !== null) query = query.where(sql<boolean>`(begins_at, id) > (${at}::timestamptz, ${id}::uuid)`);
  const rows = await query
    .orderBy('begins_at')
    .orderBy('id')
    .limit(onePage + 1)
    .execute();
  const page = rows.slice(0, onePage);
  const last = page.at(-1);
  return {
    events: page.map(rowToEvent),
    nextCursor: rows.length > onePage && last ? `${last.begins_at.toISOString()}~${last.id}` : null,
  };
}

/** One event with the stories about it that the person may know of. @throws {NotFound} */
export async function readEvent(
  newsroom: Newsroom,
  person: Person,
  question: { eventId: string },
): Promise<EventLine & { stories: { storyId: string; slugline: string; stageId: string | null }[] }> {
  const event = await findEvent(newsroom.database.read, question.eventId);
  if (!event) throw notFound(`event ${question.eventId}`);
  const { rows } = await sql<{ storyId: string; slugline: string; stageId: string | null }>`
    select story.id as "storyId", story.slugline, story.stage_id as "stageId" from story
    where story.event_id = ${question.eventId} and ${isInScope({ filters: {}, person })} order by story.created_at, story.id limit 100`.execute(
    newsroom.database.read,
  );
  return { ...event, stories: rows };
}

/** One event, or `null`. */
export async function findEvent(rows: Reading | Writing, eventId: string): Promise<EventLine | null> {
  const row = await rows.selectFrom('event').selectAll().where('id', '=', eventId).executeTakeFirst();
  return row ? rowToEvent(row) : null;
}

function rowToEvent(row: Selectable<PlanningTables['event']>): EventLine {
  return {
    eventId: row.id,
    version: row.version,
    name: row.name,
    place: row.place,
    note: row.note,
    beginsAt: row.begins_at.toISOString(),
    endsAt: row.ends_at.toISOString(),
    timeZone: row.time_zone,
    isAllDay: row.is_all_day,
    state: row.state,
    stateNote: row.state_note,
    rule: row.rule,
  };
}
