import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';

/**
 * Why a request was not counted as a view:
 *
 * - `robot`: it names itself as a machine; `nameless`: it does not say what it is
 * - `prefetch`: fetched before anybody wanted it; `preview`: shown to the newsroom, not to a reader
 * - `elsewhere`: sent from a page of another site
 * - `again`: the same reader within half an hour
 * - `flood`: more from one network than readers behind one address read
 * - `not-live`: no article that readers see
 * - `outage`: the database was silent for so long that no more could be remembered
 */
export type LeftOutReason = 'robot' | 'nameless' | 'prefetch' | 'preview' | 'elsewhere' | 'again' | 'flood' | 'not-live' | 'outage';

/** What was counted and what was left out on one day in UTC. */
export type ViewsOfDay = { day: string; views: number; leftOut: Partial<Record<LeftOutReason, number>> };

/** The last days with views or with requests left out, newest first. */
export async function listViewsByDay(newsroom: Newsroom, question: { days: number }): Promise<ViewsOfDay[]> {
  const { rows } = await sql<ViewsOfDay>`
    select day::text,
      coalesce((select sum(views) from article_views_day where article_views_day.day = known.day), 0)::bigint as views,
      coalesce((select json_object_agg(reason, requests) from view_left_out where view_left_out.day = known.day), '{}') as "leftOut"
    from (select day from article_views_day union select day from view_left_out) as known
    order by known.day desc
    limit ${question.days}`.execute(newsroom.database.read);
  return rows;
}

/** Articles whose number was kept from a flood lately: so many requests of one network were left out. */
export async function listFlooded(
  newsroom: Newsroom,
  question: { days: number },
): Promise<{ articleId: string; day: string; flooded: number }[]> {
  return newsroom.database.read
    .selectFrom('article_views_day')
    .select(['article_id as articleId', 'day', 'flooded'])
    .where('flooded', '>', 0)
    .where('day', '>', sql<string>`(newsroom_now() at time zone 'UTC')::date - ${question.days}::integer`)
    .orderBy('day', 'desc')
    .orderBy('flooded', 'desc')
    .limit(100)
    .execute();
}
