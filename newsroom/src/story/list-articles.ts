import type { Person } from '@coranto/contract/person';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { whereMay } from '../people/people.ts';

/**
 * Where an article stands: `draft` (readers have not seen it), `scheduled`, `live`, `changed` (live, with a newer draft), `withdrawn`,
 * `spiked` (set aside).
 */
export const articleStates = ['draft', 'scheduled', 'live', 'changed', 'withdrawn', 'spiked'] as const;
export type ArticleState = (typeof articleStates)[number];

export type ArticleInList = {
  articleId: string;
  storyId: string;
  editionId: string;
  headline: string;
  slugline: string;
  kind: string;
  state: ArticleState;
  sectionId: string | null;
  savedAt: Date;
  savedByName: string | null;
  /** When it goes out next, where that is decided. */
  scheduledFor: Date | null;
  /** Canonical path of a live article. */
  address: string | null;
};

export type ArticlesQuestion = {
  states?: ArticleState[];
  editionId?: string;
  sectionId?: string;
  /** Only what readers can open now, whatever else is decided or drafted. */
  isLive?: boolean;
  /** In headline or slugline. */
  words?: string;
  count: number;
  /** Go on after this one. */
  after?: { savedAt: Date; articleId: string } | null;
};

/** Articles that a person may read, the one saved last first. */
export async function listArticles(newsroom: Newsroom, person: Person, question: ArticlesQuestion): Promise<ArticleInList[]> {
  const states = question.states ?? articleStates.filter((state) => state !== 'spiked');
  const words = (question.words ?? '').trim().slice(0, 200);
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const { rows } = await sql<ArticleInList>`
    select * from (
      select article.id as "articleId", article.story_id as "storyId", article.edition_id as "editionId", revision.headline,
        story.slugline, story.kind, revision.content ->> 'sectionId' as "sectionId", article.newest_saved_at as "savedAt",
        person.name as "savedByName", lower(coming.live_during) as "scheduledFor",
        case when live.revision_id is not null then live.address end as address,
        case when article.spiked_at is not null then 'spiked'
          when live.revision_id is not null and live.revision_id <> revision.id and coming.id is null then 'changed'
          when coming.id is not null then 'scheduled'
          when live.revision_id is not null then 'live'
          when live.id is not null then 'withdrawn'
          else 'draft' end as state
      from article
      join story on story.id = article.story_id
      join revision on revision.id = article.newest_revision_id
      left join person on person.id = revision.saved_by
      left join publication live on live.article_id = article.id and live.live_during @> (select newsroom_now())
      left join publication coming on coming.article_id = article.id and lower(coming.live_during) > (select newsroom_now())
        and upper_inf(coming.live_during)
      where ${whereMay(person, 'read-drafts', { edition: 'article.edition_id', desk: 'story.desk_id' })}
        and (${question.editionId ?? null}::uuid is null or article.edition_id = ${question.editionId ?? null}::uuid)
        and (${words} = '' or revision.headline ilike ${pattern} or story.slugline ilike ${pattern})
        and (${question.sectionId ?? null}::text is null or revision.content ->> 'sectionId' = ${question.sectionId ?? null})
        and (not ${question.isLive ?? false}::boolean or live.revision_id is not null)
        and (${question.after?.savedAt ?? null}::timestamptz is null
          or (article.newest_saved_at, article.id) < (${question.after?.savedAt ?? null}, ${question.after?.articleId ?? null}::uuid))
    ) listed
    where state = any(${states})
    order by "savedAt" desc, "articleId" desc
    limit ${Math.min(question.count, 100)}`.execute(newsroom.database.read);
  return rows;
}
