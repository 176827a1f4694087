import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';

/** Nodes that were not heard of for so long are gone for good. */
const daysRemembered = 2;

/**
 * Says that a node is running, and how far its clock is ahead of the database's: half of the way to the database and back is taken off.
 *
 * @returns the difference in milliseconds
 */
export async function noteNodePulse(newsroom: Newsroom, node: string, startedAt: Date, now: () => number = Date.now): Promise<number> {
  const before = now();
  const told = await sql<{ at: Date }>`select clock_timestamp() as at`.execute(newsroom.database.read);
  const aheadMs = Math.round((before + now()) / 2 - (told.rows[0]?.at.getTime() ?? before));
  await newsroom.database.write(async (tx) => {
    const pulse = { started_at: startedAt, seen_at: sql<Date>`clock_timestamp()`, clock_ahead_ms: aheadMs };
    await tx
      .insertInto('node_pulse')
      .values({ node, ...pulse })
      .onConflict((conflict) => conflict.column('node').doUpdateSet(pulse))
      .execute();
    await sql`delete from node_pulse where seen_at < clock_timestamp() - make_interval(days => ${daysRemembered})`.execute(tx);
  });
  return aheadMs;
}
