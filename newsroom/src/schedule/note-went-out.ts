import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';

/** So far back a node looks for what went out while none was running. */
const daysBack = 7;

/**
 * Notes that a node shows to readers what was scheduled for `(after, upTo]`; without a span, whatever went out in the last days and no node
 * has noted. Lateness is what lies between the instant and this note. From now on the newsroom's time does not fall behind what was noted
 * (migration 0029), so that nothing that went out is taken back when the clock of the database is corrected.
 *
 * Safe to repeat: the first note of each node stays.
 *
 * @returns how many were noted
 */
export async function noteWentOut(newsroom: Newsroom, node: string, span: { after: Date; upTo: Date } | null): Promise<number> {
  const within = span
    ? sql`lower(live_during) > ${span.after} and lower(live_during) <= ${span.upTo}`
    : sql`lower(live_during) > newsroom_now() - make_interval(days => ${daysBack}) and lower(live_during) <= newsroom_now()
        and not exists (select from went_out where went_out.publication_id = publication.id)`;
  const due = await sql<{ id: string; at: Date }>`
    select id, lower(live_during) as at from publication
    where lower(live_during) > decided_at and ${within}`.execute(newsroom.database.read);
  if (due.rows.length === 0) return 0;
  const latest = new Date(Math.max(...due.rows.map(({ at }) => at.getTime())));
  return newsroom.database.write(async (tx) => {
    const noted = await sql`
      insert into went_out (publication_id, node, noticed_at)
      select id, ${node}, newsroom_now() from unnest(${due.rows.map(({ id }) => id)}::uuid[]) as id
      on conflict do nothing`.execute(tx);
    await sql`update clock set reached_at = ${latest} where reached_at is null or reached_at < ${latest}`.execute(tx);
    return Number(noted.numAffectedRows ?? 0n);
  });
}
