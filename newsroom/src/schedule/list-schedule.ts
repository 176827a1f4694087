import type { ScheduledKind } from '@coranto/contract/api/schedule';
import type { Person } from '@coranto/contract/person';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { whereMay } from '../people/people.ts';

/** One thing that is due or went out. */
export type ScheduleLine = {
  publicationId: string;
  articleId: string;
  editionId: string;
  deskId: string | null;
  headline: string;
  kind: ScheduledKind;
  at: Date;
  bundleId: string | null;
  bundleName: string | null;
  /** The clocks of a zone when the instant was chosen. */
  wall: string | null;
  timeZone: string | null;
  /** How long after its instant each node showed it. */
  noticed: { node: string; afterMs: number }[];
};

export type ScheduleQuestion = {
  shown: 'due' | 'out';
  editionId?: string | null;
  count: number;
  /** Go on after this one. */
  after?: { at: Date; publicationId: string } | null;
};

/** What is due, the next first, or what went out, the last first; in editions whose drafts the person may read. */
export async function listSchedule(newsroom: Newsroom, person: Person, question: ScheduleQuestion): Promise<ScheduleLine[]> {
  const { shown, editionId = null, after = null } = question;
  const isReadable = whereMay(person, 'read-drafts', { edition: 'publication.edition_id', desk: 'story.desk_id' });
  const isDue = shown === 'due';
  const side = isDue ? sql`lower(live_during) > newsroom_now()` : sql`lower(live_during) <= newsroom_now()`;
  const place = after
    ? isDue
      ? sql`(lower(live_during), publication.id) > (${after.at}::timestamptz, ${after.publicationId}::uuid)`
      : sql`(lower(live_during), publication.id) < (${after.at}::timestamptz, ${after.publicationId}::uuid)`
    : sql`true`;
  const order = isDue ? sql`lower(live_during), publication.id` : sql`lower(live_during) desc, publication.id desc`;
  const { rows } = await sql<ScheduleLine>`
    select publication.id as "publicationId", publication.article_id as "articleId", publication.edition_id as "editionId", story.desk_id as "deskId",
      coalesce(publication.card ->> 'headline', '') as headline, publication.kind, lower(live_during) as at,
      bundle.id as "bundleId", bundle.name as "bundleName", plan.wall, plan.time_zone as "timeZone",
      coalesce((select json_agg(json_build_object('node', node,
            'afterMs', round(extract(epoch from noticed_at - lower(live_during)) * 1000)) order by noticed_at, node)
          from went_out where went_out.publication_id = publication.id), '[]') as noticed
    from publication
    join article on article.id = publication.article_id
    join story on story.id = article.story_id
    left join publication_plan plan on plan.publication_id = publication.id
    left join bundle_member member on member.publication_id = publication.id
    left join bundle on bundle.id = member.bundle_id
    where lower(live_during) > publication.decided_at and ${side} and ${place} and ${isReadable}
      and (${editionId}::uuid is null or publication.edition_id = ${editionId}::uuid)
    order by ${order}
    limit ${Math.min(question.count, 100)}`.execute(newsroom.database.read);
  return rows;
}
