import { type ArticleContent, articleContentSchema, type StoryKind } from '@coranto/contract/article';
import { invalid, notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import type { Reading, Writing } from '../database/database.ts';
import { writeArticleWords } from '../search/search.ts';
import { bringWorkingCopy } from '../working-copy/working-copy.ts';

/** An article with what its publications need of its story and edition. */
export type ArticleRecord = {
  id: string;
  storyId: string;
  editionId: string;
  editionPrefix: string;
  language: string;
  kind: StoryKind;
  slug: string | null;
  embargoedUntil: Date | null;
  sourceArticleId: string | null;
  newestRevisionId: string | null;
  spikedAt: Date | null;
  /** The desk that owns its story. */
  deskId: string | null;
};

/** One decision, with the time in which readers see it; `null` range: never. */
export type PublicationRecord = {
  id: string;
  revisionId: string | null;
  kind: string;
  note: string | null;
  decidedAt: Date;
  decidedBy: string | null;
  liveFrom: Date | null;
  liveUntil: Date | null;
  firstPublishedAt: Date;
  lastUpdatedAt: Date;
  address: string;
};

/** Reads an article. @throws {NotFound} */
export async function requireArticle(rows: Reading | Writing, articleId: string): Promise<ArticleRecord> {
  const row = await articleQuery(rows).where('article.id', '=', articleId).executeTakeFirst();
  if (!row) throw notFound(`article ${articleId}`);
  return row;
}

/** Reads an article and holds it until the transaction ends, so that its decisions and revisions come one after another. @throws {NotFound} */
export async function lockArticle(tx: Writing, articleId: string): Promise<ArticleRecord> {
  await tx.selectFrom('article').select('id').where('id', '=', articleId).forUpdate().execute();
  return requireArticle(tx, articleId);
}

function articleQuery(rows: Reading | Writing) {
  return rows
    .selectFrom('article')
    .innerJoin('story', 'story.id', 'article.story_id')
    .innerJoin('edition', 'edition.id', 'article.edition_id')
    .select([
      'article.id',
      'article.story_id as storyId',
      'article.edition_id as editionId',
      'edition.prefix as editionPrefix',
      'edition.language',
      'story.kind',
      'article.slug',
      'article.embargoed_until as embargoedUntil',
      'article.source_article_id as sourceArticleId',
      'article.newest_revision_id as newestRevisionId',
      'article.spiked_at as spikedAt',
      'story.desk_id as deskId',
    ]);
}

export type RevisionRecord = {
  id: string;
  articleId: string;
  number: number;
  basedOn: string | null;
  content: ArticleContent;
  savedBy: string | null;
  savedAt: Date;
  sourceRevisionId: string | null;
  reason: string | null;
};

/** Reads one revision. @throws {NotFound} */
export async function requireRevision(rows: Reading | Writing, revisionId: string): Promise<RevisionRecord> {
  const row = await findRevision(rows, revisionId);
  if (!row) throw notFound(`revision ${revisionId}`);
  return row;
}

/** Reads one revision, or `null`. */
export async function findRevision(rows: Reading | Writing, revisionId: string): Promise<RevisionRecord | null> {
  const row = await rows
    .selectFrom('revision')
    .select([
      'id',
      'article_id as articleId',
      'number',
      'based_on as basedOn',
      'content',
      'saved_by as savedBy',
      'saved_at as savedAt',
      'source_revision_id as sourceRevisionId',
      'reason',
    ])
    .where('id', '=', revisionId)
    .executeTakeFirst();
  return row ?? null;
}

export type NewRevision = {
  id: string;
  articleId: string;
  content: ArticleContent;
  basedOn: { id: string; number: number } | null;
  savedBy: string | null;
  sourceRevisionId?: string | null;
  reason?: string | null;
  /** The revision whose words it brings back. */
  restoredRevisionId?: string | null;
};

/**
 * Adds a revision and makes it the newest of its article; whoever has the article open follows. The article must be held (`lockArticle`)
 * or new, and what was written in its working copy be saved before (`saveUnsaved`).
 */
export async function insertRevision(tx: Writing, revision: NewRevision): Promise<void> {
  await insertRevisionOfCopy(tx, revision);
  await bringWorkingCopy(tx, revision.articleId, revision.content);
}

/** Adds a revision that was made from the working copy, which therefore stays as it is. */
export async function insertRevisionOfCopy(tx: Writing, revision: NewRevision): Promise<void> {
  await tx
    .insertInto('revision')
    .values({
      id: revision.id,
      article_id: revision.articleId,
      number: (revision.basedOn?.number ?? 0) + 1,
      based_on: revision.basedOn?.id ?? null,
      content: JSON.stringify(revision.content),
      headline: revision.content.headline,
      saved_by: revision.savedBy,
      source_revision_id: revision.sourceRevisionId ?? null,
      reason: revision.reason ?? null,
      restored_revision_id: revision.restoredRevisionId ?? null,
    })
    .execute();
  await tx
    .updateTable('article')
    .set({ newest_revision_id: revision.id, newest_saved_at: sql<Date>`newsroom_now()` })
    .where('id', '=', revision.articleId)
    .execute();
  await writeArticleWords(tx, [revision.articleId]);
}

/** The decisions about an article that count: newest first, those that readers never saw and never will left out. */
export async function listStandingPublications(rows: Reading | Writing, articleId: string): Promise<PublicationRecord[]> {
  return publicationQuery(rows, articleId).where(sql<boolean>`not isempty(live_during)`).execute();
}

/** What is decided for an article and has not begun; `null` when nothing is. */
export async function findScheduled(rows: Reading | Writing, articleId: string, now: Date): Promise<PublicationRecord | null> {
  const standing = await listStandingPublications(rows, articleId);
  return standing.find(({ liveFrom }) => liveFrom !== null && liveFrom > now) ?? null;
}

/** Every decision about an article, newest first. */
export async function listPublications(rows: Reading | Writing, articleId: string): Promise<PublicationRecord[]> {
  return publicationQuery(rows, articleId).execute();
}

function publicationQuery(rows: Reading | Writing, articleId: string) {
  return rows
    .selectFrom('publication')
    .select([
      'id',
      'revision_id as revisionId',
      'kind',
      'note',
      'decided_at as decidedAt',
      'decided_by as decidedBy',
      sql<Date | null>`lower(live_during)`.as('liveFrom'),
      sql<Date | null>`upper(live_during)`.as('liveUntil'),
      'first_published_at as firstPublishedAt',
      'last_updated_at as lastUpdatedAt',
      'address',
    ])
    .where('article_id', '=', articleId)
    .orderBy('decided', 'desc');
}

/** Takes content from outside, in the one normal form of Unicode, or refuses it naming the place. @throws {Invalid} */
export function parseContent(unknown: unknown): ArticleContent {
  const parsed = articleContentSchema.safeParse(inNormalForm(unknown));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw invalid(issue?.message ?? 'content', issue?.path.join('.') ?? null);
}

/** Canonical composition for every string; U+0000 cannot be stored and means nothing. @source Unicode UAX #15 */
function inNormalForm(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value) ?? 'null', (_key, each) =>
    typeof each === 'string' ? each.normalize('NFC').replaceAll('\u0000', '').toWellFormed() : each,
  );
}
