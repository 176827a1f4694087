import type { ArticleContent, StoryKind } from '@coranto/contract/article';
import { sql } from 'kysely';
import type { Writing } from '../database/database.ts';
import type { Acting } from '../logbook/logbook.ts';
import { writeSearchWords } from '../search/search.ts';
import { holdUnsaved } from '../working-copy/working-copy.ts';
import { cardColumns, decidePublication, makeCard, trimEarlier } from './decide.ts';
import { insertRevision, listStandingPublications, lockArticle, requireRevision } from './records.ts';

/** When readers see an article of an archive; `address` leads nowhere else yet. */
export type ArchivedLife = { publicationId: string; liveFrom: Date; firstPublishedAt: Date; lastUpdatedAt: Date; address: string };

/** An article as an archive brings it: whole, with the dates it had there. */
export type ArchivedArticle = {
  storyId: string;
  articleId: string;
  revisionId: string;
  edition: { id: string; prefix: string; language: string };
  kind: StoryKind;
  slug: string | null;
  content: ArticleContent;
  createdAt: Date;
  savedAt: Date;
  /** `null` for a draft. */
  life: ArchivedLife | null;
};

/**
 * Writes many articles of an archive at once: a handful of statements however many they are, since one by one they would take hours.
 * The rules for new work are not held against them. Their content is in shape already: what reads the archive has seen to it.
 */
export async function insertArchivedArticles(acting: Acting, articles: ArchivedArticle[]): Promise<void> {
  if (articles.length === 0) return;
  const { tx } = acting;
  await insertStories(acting, articles);
  await insertRevisions(acting, articles);
  const live = articles.flatMap((article) => (article.life ? [{ ...article, life: article.life }] : []));
  if (live.length === 0) return;
  await insertPublications(acting, live);
  await insertSubjects(tx, live);
  await insertSearchWords(tx, live);
  for (const article of live) acting.changed('article', article.articleId);
}

/**
 * Brings an archived article up to what its source says now: a new revision, before readers if it is before readers there, and gone
 * from here if it is no longer public there. An article that somebody here has touched is left alone.
 *
 * @returns whether anything was written
 */
export async function reviseArchivedArticle(
  acting: Acting,
  revised: {
    articleId: string;
    expectedRevisionId: string;
    revisionId: string;
    content: ArticleContent;
    now: Date;
    /** When it was first published stays as it stands here where the source does not tell it. */
    life: (Omit<ArchivedLife, 'address' | 'firstPublishedAt'> & { firstPublishedAt: Date | null }) | null;
  },
): Promise<boolean> {
  const { tx } = acting;
  const article = await lockArticle(tx, revised.articleId);
  const standing = await listStandingPublications(tx, article.id);
  const isTouched =
    article.newestRevisionId !== revised.expectedRevisionId ||
    standing.some((each) => each.kind !== 'first' && each.kind !== 'update') ||
    (await holdUnsaved(tx, article.id)) !== null;
  if (isTouched) return false;
  const before = await requireRevision(tx, revised.expectedRevisionId);
  await insertRevision(tx, {
    id: revised.revisionId,
    articleId: article.id,
    content: revised.content,
    basedOn: before,
    savedBy: acting.person?.id ?? null,
  });
  const { life, now } = revised;
  if (life === null && standing.length > 0) {
    await trimEarlier(tx, article.id, now);
    acting.changed('article', article.id);
  }
  if (life !== null) {
    const revision = await requireRevision(tx, revised.revisionId);
    const shown = standing.find((each) => each.revisionId !== null);
    const firstPublishedAt = life.firstPublishedAt ?? shown?.firstPublishedAt ?? life.liveFrom;
    const liveFrom = life.liveFrom < now && standing.length > 0 ? now : life.liveFrom;
    await decidePublication(acting, {
      publicationId: life.publicationId,
      article,
      revision,
      kind: 'update',
      note: null,
      liveFrom,
      dates: { firstPublishedAt, lastUpdatedAt: later(life.lastUpdatedAt, firstPublishedAt) },
    });
  }
  return true;
}

function later(one: Date, other: Date): Date {
  return one > other ? one : other;
}

/**
 * Makes paths lead to articles, where they lead nowhere yet.
 *
 * @returns the paths that were free
 */
export async function insertAddresses(tx: Writing, addresses: { path: string; articleId: string }[]): Promise<Set<string>> {
  if (addresses.length === 0) return new Set();
  const rows = addresses.map(({ path, articleId }) => ({ path, article_id: articleId, target: null }));
  const inserted = await tx
    .insertInto('address')
    .values(rows)
    .onConflict((conflict) => conflict.column('path').doNothing())
    .returning('path')
    .execute();
  return new Set(inserted.map((row) => row.path));
}

/** Makes paths lead to other addresses, where they lead nowhere yet. @returns how many were free */
export async function insertRedirects(tx: Writing, redirects: { path: string; target: string }[]): Promise<number> {
  if (redirects.length === 0) return 0;
  const rows = redirects.map(({ path, target }) => ({ path, article_id: null, target }));
  const inserted = await tx
    .insertInto('address')
    .values(rows)
    .onConflict((conflict) => conflict.column('path').doNothing())
    .returning('path')
    .execute();
  return inserted.length;
}

async function insertStories({ tx, person }: Acting, articles: ArchivedArticle[]): Promise<void> {
  const by = person?.id ?? null;
  const stories = articles.map((article) => ({ id: article.storyId, kind: article.kind, created_at: article.createdAt, created_by: by }));
  await tx
    .insertInto('story')
    .values(stories)
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute();
  const rows = articles.map((article) => ({
    id: article.articleId,
    story_id: article.storyId,
    edition_id: article.edition.id,
    slug: article.slug,
    source_article_id: null,
    created_at: article.createdAt,
    created_by: by,
    newest_revision_id: article.revisionId,
    newest_saved_at: article.savedAt,
  }));
  await tx.insertInto('article').values(rows).execute();
}

async function insertRevisions({ tx, person }: Acting, articles: ArchivedArticle[]): Promise<void> {
  const rows = articles.map((article) => ({
    id: article.revisionId,
    article_id: article.articleId,
    number: 1,
    based_on: null,
    content: JSON.stringify(article.content),
    headline: article.content.headline,
    saved_by: person?.id ?? null,
    saved_at: article.savedAt,
    source_revision_id: null,
    reason: null,
  }));
  await tx.insertInto('revision').values(rows).execute();
}

type LiveArticle = ArchivedArticle & { life: ArchivedLife };

async function insertPublications({ tx, person }: Acting, articles: LiveArticle[]): Promise<void> {
  const rows = articles.map(({ life, ...article }) => ({
    id: life.publicationId,
    article_id: article.articleId,
    revision_id: article.revisionId,
    kind: 'first' as const,
    note: null,
    decided_by: person?.id ?? null,
    live_during: `["${life.liveFrom.toISOString()}",)`,
    edition_id: article.edition.id,
    section_id: article.content.sectionId,
    first_published_at: life.firstPublishedAt,
    last_updated_at: life.lastUpdatedAt,
    address: life.address,
    ...cardColumns(makeCard(article, article.content, life.address, life.firstPublishedAt)),
  }));
  await tx.insertInto('publication').values(rows).execute();
}

async function insertSubjects(tx: Writing, articles: LiveArticle[]): Promise<void> {
  const rows = articles.flatMap(({ life, edition, content }) => {
    const subjects = new Set([...content.bylines.map((byline) => byline.contributorId), ...content.topicIds]);
    return [...subjects].map((subject) => ({
      publication_id: life.publicationId,
      subject_id: subject,
      edition_id: edition.id,
      first_published_at: life.firstPublishedAt,
    }));
  });
  if (rows.length > 0) await tx.insertInto('publication_subject').values(rows).execute();
}

/** NOTE: with the usual list of 4 MB every thousandth article waits seconds for it to be cleared; `settleSearchWords` clears this one. */
async function insertSearchWords(tx: Writing, articles: LiveArticle[]): Promise<void> {
  await sql`set local gin_pending_list_limit = '16MB'`.execute(tx);
  await writeSearchWords(
    tx,
    articles.map(({ life, edition, content }) => ({ publicationId: life.publicationId, language: edition.language, content })),
  );
}
