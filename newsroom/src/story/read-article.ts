import type { Person } from '@coranto/contract/person';
import type { Obstacle } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { obstaclesToPublishing } from './obstacles.ts';
import {
  type ArticleRecord,
  listPublications,
  type PublicationRecord,
  type RevisionRecord,
  requireArticle,
  requireRevision,
} from './records.ts';

export type Revision = RevisionRecord;

/** An article as the studio opens it. */
export type OpenedArticle = {
  article: ArticleRecord;
  slugline: string;
  newest: Revision;
  obstacles: Obstacle[];
  /** Every decision, newest first. */
  publications: PublicationRecord[];
  /** The same story in other editions. */
  siblings: { articleId: string; editionId: string; headline: string }[];
};

/** Opens an article. @throws {NotFound} @throws {NotAllowed} the person may not read drafts of this edition */
export async function readArticle(newsroom: Newsroom, person: Person, question: { articleId: string }): Promise<OpenedArticle> {
  const rows = newsroom.database.read;
  const article = await requireArticle(rows, question.articleId);
  requireMay(person, 'read-drafts', article);
  const newest = await requireRevision(rows, article.newestRevisionId ?? '');
  const story = await rows.selectFrom('story').select('slugline').where('id', '=', article.storyId).executeTakeFirstOrThrow();
  const siblings = await rows
    .selectFrom('article')
    .innerJoin('revision', 'revision.id', 'article.newest_revision_id')
    .select(['article.id as articleId', 'article.edition_id as editionId', 'revision.headline'])
    .where('article.story_id', '=', article.storyId)
    .where('article.id', '<>', article.id)
    .execute();
  return {
    article,
    slugline: story.slugline,
    newest,
    obstacles: await obstaclesToPublishing(rows, article, newest.content),
    publications: await listPublications(rows, article.id),
    siblings,
  };
}

/** The revisions of an article, newest first, without their content. */
export async function listRevisions(
  newsroom: Newsroom,
  person: Person,
  question: { articleId: string },
): Promise<
  {
    id: string;
    number: number;
    headline: string;
    savedAt: Date;
    savedBy: string | null;
    savedByName: string | null;
    /** Names of all who wrote what it holds beyond the one before it; none is known of older revisions. */
    writers: string[];
    reason: string | null;
  }[]
> {
  const article = await requireArticle(newsroom.database.read, question.articleId);
  requireMay(person, 'read-drafts', article);
  return newsroom.database.read
    .selectFrom('revision')
    .leftJoin('person', 'person.id', 'revision.saved_by')
    .select(['revision.id', 'number', 'headline', 'saved_at as savedAt', 'saved_by as savedBy', 'person.name as savedByName', 'reason'])
    .select(writersOf)
    .where('article_id', '=', article.id)
    .orderBy('number', 'desc')
    .execute();
}

/** One revision with its content. */
export async function readRevision(newsroom: Newsroom, person: Person, question: { revisionId: string }): Promise<Revision> {
  const revision = await requireRevision(newsroom.database.read, question.revisionId);
  const article = await requireArticle(newsroom.database.read, revision.articleId);
  requireMay(person, 'read-drafts', article);
  return revision;
}

const writersOf = sql<string[]>`coalesce((select array_agg(writer.name order by writer.name)
  from revision_writer join person writer on writer.id = revision_writer.person_id
  where revision_writer.revision_id = revision.id), '{}')`.as('writers');
