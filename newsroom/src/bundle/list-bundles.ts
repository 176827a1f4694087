import type { BundleState } from '@coranto/contract/api/bundle';
import type { Person } from '@coranto/contract/person';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { whereMay } from '../people/people.ts';

export type BundleInList = {
  bundleId: string;
  name: string;
  state: BundleState;
  liveFrom: Date | null;
  createdAt: Date;
  createdByName: string | null;
  members: { articleId: string; editionId: string; headline: string }[];
};

export type BundlesQuestion = {
  state?: BundleState | null;
  articleId?: string | null;
  count: number;
  /** Go on after this one. */
  after?: { createdAt: Date; bundleId: string } | null;
};

/** Bundles with a member that the person may read, the newest first. Members that are not for them are left out. */
export async function listBundles(newsroom: Newsroom, person: Person, question: BundlesQuestion): Promise<BundleInList[]> {
  const { state = null, articleId = null, after = null } = question;
  const isReadable = whereMay(person, 'read-drafts', { edition: 'article.edition_id', desk: 'story.desk_id' });
  const { rows } = await sql<BundleInList>`
    select * from (
      select bundle.id as "bundleId", bundle.name, bundle.live_from as "liveFrom", bundle.created_at as "createdAt",
        person.name as "createdByName",
        case when live_from is null then 'open' when live_from > (select newsroom_now()) then 'scheduled' else 'out' end as state,
        coalesce((select json_agg(json_build_object('articleId', article.id, 'editionId', article.edition_id, 'headline', revision.headline)
            order by member.position)
          from bundle_member member
          join article on article.id = member.article_id
          join story on story.id = article.story_id
          join revision on revision.id = article.newest_revision_id
          where member.bundle_id = bundle.id and ${isReadable}), '[]') as members
      from bundle left join person on person.id = bundle.created_by
      where (${articleId}::uuid is null
          or exists (select from bundle_member member where member.bundle_id = bundle.id and member.article_id = ${articleId}::uuid))
        and (${after?.createdAt ?? null}::timestamptz is null
          or (bundle.created_at, bundle.id) < (${after?.createdAt ?? null}::timestamptz, ${after?.bundleId ?? null}::uuid))
    ) listed
    where (${state}::text is null or state = ${state})
      and (json_array_length(members) > 0 or not exists (select from bundle_member where bundle_id = "bundleId"))
    order by "createdAt" desc, "bundleId" desc
    limit ${Math.min(question.count, 100)}`.execute(newsroom.database.read);
  return rows;
}
