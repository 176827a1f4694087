import type { CalendarDay, CalendarEntry, PlanFilters } from '@coranto/contract/api/planning';
import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { type CalendarRange, calendarEntries, type EntryRow } from './calendar-entries.ts';
import { requireTimeZone } from './plan-head.ts';

/** More days than six weeks are no page of a calendar. */
const mostDays = 45;
const dayMs = 86_400_000;
const onePage = 100;

/** What belongs to the whole day comes first, then by the clock, an event before its stories. */
const inOrder = sql`"isWhole" desc, at, kind <> 'event', "recordId", kind, "editionId"`;

/** Days of a calendar with the first entries of each. @throws {Invalid} no such zone, or too many days */
export async function readCalendar(
  newsroom: Newsroom,
  person: Person,
  question: CalendarRange & { filters: PlanFilters; perDay: number },
): Promise<CalendarDay[]> {
  const dates = listDates(question);
  requireTimeZone(question.timeZone);
  const scope = { filters: question.filters, person };
  const { rows } = await sql<EntryRow & { count: number }>`
    select * from (
      select entry.*, row_number() over (partition by date order by ${inOrder}) as place, count(*) over (partition by date) as count
      from (${calendarEntries(scope, question)}) entry
    ) placed
    where place <= ${question.perDay}
    order by date, place`.execute(newsroom.database.read);
  const byDate = Map.groupBy(rows, ({ date }) => date);
  return dates.map((date) => {
    const entries = byDate.get(date) ?? [];
    return { date, count: entries[0]?.count ?? 0, entries: entries.map(rowToEntry) };
  });
}

/** One day whole, page by page. */
export async function listDay(
  newsroom: Newsroom,
  person: Person,
  question: { date: string; timeZone: string; filters: PlanFilters; cursor: string | null },
): Promise<{ entries: CalendarEntry[]; nextCursor: string | null }> {
  const { date, timeZone, filters, cursor } = question;
  requireTimeZone(timeZone);
  const passed = cursor === null ? 0 : Number(cursor);
  if (!Number.isInteger(passed) || passed < 0) throw invalid('no cursor of this list', 'cursor');
  const scope = { filters, person };
  const { rows } = await sql<EntryRow>`
    select entry.* from (${calendarEntries(scope, { from: date, until: date, timeZone })}) entry
    order by ${inOrder} limit ${onePage + 1} offset ${passed}`.execute(newsroom.database.read);
  return { entries: rows.slice(0, onePage).map(rowToEntry), nextCursor: rows.length > onePage ? String(passed + onePage) : null };
}

function listDates({ from, until }: CalendarRange): string[] {
  const first = Date.parse(from);
  const count = (Date.parse(until) - first) / dayMs + 1;
  if (!(count >= 1 && count <= mostDays)) throw invalid('not so many days', 'until');
  return Array.from({ length: count }, (_, each) => new Date(first + each * dayMs).toISOString().slice(0, 10));
}

function rowToEntry({ kind, recordId, editionId, title, at, isWhole, exactness, medium, mark }: EntryRow): CalendarEntry {
  return { kind, recordId, editionId, title, at: at.toISOString(), isWhole, exactness, medium, mark };
}
