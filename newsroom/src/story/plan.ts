import { invalid } from '@coranto/contract/refusal';
import { isTimeZone, wallOf } from '@coranto/contract/wall-time';
import type { Writing } from '../database/database.ts';

/** What somebody meant by an instant: `2026-12-01T06:00` on the clocks of `Asia/Baku`. */
export type Plan = { wall: string; timeZone: string };

/**
 * The clocks of a zone at an instant, for keeping beside it: should a country change its clocks meanwhile, both can be compared.
 *
 * @throws {Invalid} no such zone
 */
export function planOf(instant: Date, timeZone: string): Plan {
  if (!isTimeZone(timeZone)) throw invalid('no such time zone', 'timeZone');
  return { wall: wallOf(instant, timeZone), timeZone };
}

/** Keeps beside a publication what its instant was meant as. */
export async function keepPlan(tx: Writing, publicationId: string, { wall, timeZone }: Plan): Promise<void> {
  await tx.insertInto('publication_plan').values({ publication_id: publicationId, wall, time_zone: timeZone }).execute();
}
