import type { PictureUse } from '@coranto/contract/api/media';
import { may, type Person } from '@coranto/contract/person';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';

/** So many uses are told, those of articles saved last first. */
const mostUses = 200;

/**
 * Where a picture stands: in articles whose newest words, live words or words to come show it, in campaigns, coverages and as a portrait.
 * What an article showed once and shows no more is no use. Of articles
 * that are not for this person it is told that they are, and no more.
 */
export async function listPictureUses(newsroom: Newsroom, person: Person, question: { pictureId: string }): Promise<PictureUse[]> {
  const { pictureId } = question;
  const { rows } = await sql<PictureUse & { deskId: string | null }>`
    select 'article' as kind, line.article_id as "recordId", line.headline as name, line.edition_id as "editionId", line.desk_id as "deskId",
      shown.live as "isLive", shown.newest as "isInDraft"
    from (
      select revision.article_id, bool_or(publication.id is not null and publication.live_during @> newsroom_now()) as live,
        bool_or(article.newest_revision_id = revision.id) as newest
      from picture_use
      join revision on revision.id = picture_use.revision_id
      join article on article.id = revision.article_id
      left join publication on publication.revision_id = revision.id
        and not isempty(publication.live_during) and coalesce(upper(publication.live_during), 'infinity') > newsroom_now()
      where picture_use.picture_id = ${pictureId} and (article.newest_revision_id = revision.id or publication.id is not null)
      group by revision.article_id
    ) shown
    join article_line line on line.article_id = shown.article_id and line.from_at <= newsroom_now() and line.until_at > newsroom_now()
    order by line.saved_at desc, line.article_id
    limit ${mostUses}`.execute(newsroom.database.read);
  const others = await sql<PictureUse>`
    select 'campaign' as kind, id as "recordId", name, null as "editionId", false as "isLive", false as "isInDraft"
    from campaign where picture_id = ${pictureId}
    union all
    select 'portrait', contributor.id, coalesce(min(words.name), contributor.slug), null, true, false
    from contributor left join contributor_words words on words.contributor_id = contributor.id
    where contributor.portrait_id = ${pictureId} group by contributor.id
    union all
    select 'coverage', story.id, story.slugline, null, false, false
    from coverage join story on story.id = coverage.story_id where coverage.picture_id = ${pictureId}
    limit ${mostUses}`.execute(newsroom.database.read);
  const articles = rows.map(({ deskId, ...use }) => {
    const isReadable = use.editionId === null || may(person, 'read-drafts', { editionId: use.editionId, deskId });
    return isReadable ? use : { ...use, name: '' };
  });
  return [...articles, ...others.rows];
}
