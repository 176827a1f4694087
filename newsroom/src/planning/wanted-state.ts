import { sql } from 'kysely';

/**
 * How far a wanted edition is, as columns of a lateral join named `far` beside `wanted`: its article, since when readers have it, and
 * whether it is or was late.
 */
export const wantedState = sql`
  lateral (
    select article.id as article_id, live.since as live_since,
      case when live.since is not null then 'live' when article.id is not null then 'begun' else 'open' end as state,
      coalesce(wanted.due_at < coalesce(live.since, newsroom_now()), false) as is_late
    from (values (1)) as one (row)
    left join article on article.story_id = wanted.story_id and article.edition_id = wanted.edition_id
    left join lateral (
      select publication.first_published_at as since from publication
      where publication.article_id = article.id and publication.revision_id is not null and publication.live_during @> newsroom_now()
      limit 1
    ) live on true
  ) far`;
