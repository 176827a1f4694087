import { createHmac, randomBytes } from 'node:crypto';
import { type Kysely, sql } from 'kysely';
import type { Tables } from '../database/database.ts';

/** A reader who comes back to an article within this time is counted once. @source the published definition: docs/guide/views.md */
export const onceInMs = 30 * 60_000;
/** Readers remembered at once; those forgotten are still known to the database when they are written. */
const mostRemembered = 200_000;

/** The salt of today (days are those of UTC), and yesterday's while readers of yesterday may come back. */
export type Salts = { today: Buffer; yesterday: Buffer | null };

/** Reads the salts, makes today's if there is none, and throws away what is older than half an hour. */
export async function renewSalts(tx: Kysely<Tables>): Promise<Salts> {
  const instant = sql<Date>`newsroom_now() - ${onceInMs} * interval '1 millisecond'`;
  await sql`delete from view_salt where day < ((${instant}) at time zone 'UTC')::date`.execute(tx);
  await sql`
    insert into view_salt (day, salt) values ((newsroom_now() at time zone 'UTC')::date, ${randomBytes(16)}) on conflict do nothing`.execute(
    tx,
  );
  const { rows } = await sql<{ salt: Buffer; isToday: boolean }>`
    select salt, day = (newsroom_now() at time zone 'UTC')::date as "isToday" from view_salt order by day desc`.execute(tx);
  const today = rows.find((row) => row.isToday);
  if (!today) throw new Error('There is no salt for today');
  return { today: today.salt, yesterday: rows.find((row) => !row.isToday)?.salt ?? null };
}

/** Who saw what lately: a hash for each, and when. */
export type ReaderMarks = {
  /**
   * Marks a reader's view. `null` when they came within half an hour.
   *
   * @param at milliseconds of a clock that never goes back
   */
  mark(what: string, reader: string, at: number): { mark: string; earlier: string | null } | null;
  useSalts(salts: Salts): void;
};

/** Begins with what the database still knows. @param known marks with the instants at which they were made, oldest first */
export function openReaderMarks(first: Salts, known: Iterable<readonly [mark: string, at: number]>): ReaderMarks {
  let salts = first;
  const seen = new Map(known);
  const isRecent = (mark: string, at: number) => at - (seen.get(mark) ?? Number.NEGATIVE_INFINITY) < onceInMs;
  return {
    mark(what, reader, at) {
      const mark = hashOf(salts.today, what, reader);
      const earlier = salts.yesterday && hashOf(salts.yesterday, what, reader);
      if (isRecent(mark, at) || (earlier && isRecent(earlier, at))) return null;
      seen.delete(mark); // set again below, so that the map stays in the order of time
      seen.set(mark, at);
      if (seen.size > mostRemembered) seen.delete(seen.keys().next().value ?? '');
      return { mark, earlier };
    },
    useSalts(next) {
      salts = next;
    },
  };
}

/** As a UUID, which the database keeps in 16 bytes. */
function hashOf(salt: Buffer, what: string, reader: string): string {
  const hex = createHmac('sha256', salt).update(`${what}\n${reader}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20, 32)}`;
}
