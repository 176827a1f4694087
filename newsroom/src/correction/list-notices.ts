import type { NoticeKind } from '@coranto/contract/api/correction';
import type { Person } from '@coranto/contract/person';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { whereMay } from '../people/people.ts';

/** A correction, a withdrawal, or its undoing. */
export type PublicNotice = {
  publicationId: string;
  articleId: string;
  editionId: string;
  headline: string;
  kind: NoticeKind;
  note: string;
  at: Date;
  decidedBy: string | null;
  address: string;
  /** Where a withdrawn article leads in the place of its note. */
  leadsTo: string | null;
  /** It holds still: nothing later was decided about the article. */
  isCurrent: boolean;
  changes: { before: string; after: string }[];
};

export type NoticesQuestion = {
  kind?: NoticeKind | null;
  editionId?: string | null;
  personId?: string | null;
  /** Days in UTC, both included. */
  from?: Date | null;
  until?: Date | null;
  count: number;
  /** Go on after this one. */
  after?: { at: Date; publicationId: string } | null;
};

/** Corrections and withdrawals that readers saw, the last first, in editions whose drafts the person may read. */
export async function listNotices(newsroom: Newsroom, person: Person, question: NoticesQuestion): Promise<PublicNotice[]> {
  const { kind = null, editionId = null, personId = null, from = null, until = null, after = null } = question;
  const { rows } = await sql<PublicNotice>`
    select publication.id as "publicationId", publication.article_id as "articleId", publication.edition_id as "editionId",
      coalesce(revision.headline, newest.headline, '') as headline, publication.kind, coalesce(publication.note, '') as note,
      lower(live_during) as at, person.name as "decidedBy", publication.address, leads.target as "leadsTo",
      live_during @> newsroom_now() as "isCurrent",
      coalesce((select json_agg(json_build_object('before', before, 'after', after) order by position)
        from correction_change where correction_change.publication_id = publication.id), '[]') as changes
    from publication
    join article on article.id = publication.article_id
    join story on story.id = article.story_id
    left join revision on revision.id = publication.revision_id
    left join revision newest on newest.id = article.newest_revision_id
    left join person on person.id = publication.decided_by
    left join withdrawal_target leads on leads.publication_id = publication.id
    where publication.kind in ('correction', 'withdrawal', 'restoration') and not isempty(live_during)
      and ${whereMay(person, 'read-drafts', { edition: 'publication.edition_id', desk: 'story.desk_id' })}
      and (${kind}::text is null or publication.kind = ${kind})
      and (${editionId}::uuid is null or publication.edition_id = ${editionId}::uuid)
      and (${personId}::uuid is null or publication.decided_by = ${personId}::uuid)
      and (${from}::timestamptz is null or lower(live_during) >= ${from}::timestamptz)
      and (${until}::timestamptz is null or lower(live_during) < ${until}::timestamptz)
      and (${after?.at ?? null}::timestamptz is null
        or (lower(live_during), publication.id) < (${after?.at ?? null}::timestamptz, ${after?.publicationId ?? null}::uuid))
    order by lower(live_during) desc, publication.id desc
    limit ${Math.min(question.count, 100)}`.execute(newsroom.database.read);
  return rows;
}
