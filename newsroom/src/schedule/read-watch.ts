import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';

/** What the watchdog sees. */
export type Watch = {
  now: Date;
  /** Scheduled for more than a minute ago, and no node has noted that it shows it. */
  overdue: { publicationId: string; articleId: string; editionId: string; headline: string; at: Date }[];
  nodes: { node: string; startedAt: Date; seenAt: Date; clockAheadMs: number; isSilent: boolean }[];
  /** Of what went out in the last week, by the first node that showed it; `null` when nothing did. */
  figures: { count: number; medianMs: number; p99Ms: number; worstMs: number } | null;
};

/** Later than this is an alarm. */
const overdueSeconds = 60;
/** Nodes tell of themselves twice a minute. */
const silentSeconds = 100;

/** Looks at what is overdue, at the nodes and their clocks, and at how late things were. */
export async function readWatch(newsroom: Newsroom): Promise<Watch> {
  const rows = newsroom.database.read;
  const overdue = await sql<Watch['overdue'][number]>`
    select publication.id as "publicationId", publication.article_id as "articleId", publication.edition_id as "editionId",
      coalesce(publication.card ->> 'headline', '') as headline, lower(live_during) as at
    from publication
    where lower(live_during) > decided_at and lower(live_during) > newsroom_now() - interval '7 days'
      and lower(live_during) < newsroom_now() - make_interval(secs => ${overdueSeconds})
      and not exists (select from went_out where went_out.publication_id = publication.id)
    order by lower(live_during) limit 20`.execute(rows);
  const nodes = await sql<Watch['nodes'][number]>`
    select node, started_at as "startedAt", seen_at as "seenAt", clock_ahead_ms as "clockAheadMs",
      seen_at < clock_timestamp() - make_interval(secs => ${silentSeconds}) as "isSilent"
    from node_pulse order by node`.execute(rows);
  const figures = await sql<NonNullable<Watch['figures']>>`
    select count(*)::integer as count, percentile_disc(0.5) within group (order by late)::float8 as "medianMs",
      percentile_disc(0.99) within group (order by late)::float8 as "p99Ms", max(late)::float8 as "worstMs"
    from (
      select extract(epoch from min(went_out.noticed_at) - lower(publication.live_during)) * 1000 as late
      from publication join went_out on went_out.publication_id = publication.id
      where lower(live_during) > decided_at and lower(live_during) > newsroom_now() - interval '7 days' and lower(live_during) <= newsroom_now()
      group by publication.id, publication.live_during
    ) measured`.execute(rows);
  const told = await sql<{ now: Date }>`select newsroom_now() as now`.execute(rows);
  const measured = figures.rows[0];
  return {
    now: told.rows[0]?.now ?? new Date(),
    overdue: overdue.rows,
    nodes: nodes.rows,
    figures: measured && measured.count > 0 ? measured : null,
  };
}
