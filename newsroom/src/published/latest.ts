import type { StoryKind } from '@coranto/contract/article';
import { sql } from 'kysely';
import { type Card, type CardList, type CardSource, noteWindow, positionOf, rowsToCards } from './card.ts';
import type { Position, WindowScope } from './dependency.ts';
import type { Frame } from './frame.ts';
import type { Published } from './reading.ts';

export type LatestQuestion = {
  /** Only this section. */
  sectionId?: string;
  /** Only articles by this contributor or on this topic. */
  subjectId?: string;
  /** Only of this kind. */
  kind?: StoryKind;
  /** How many, at most 100. */
  count: number;
  /** Go on after this place. */
  after?: Position | null;
};

/** The newest live articles of an edition, newest first. Pages are cut by place, not by number, so nothing is shown twice while new ones come in. */
export async function listLatest(published: Published, frame: Frame, question: LatestQuestion): Promise<CardList> {
  const scope = scopeOf(frame, question);
  const count = Math.min(question.count, 100);
  const rows = await loadLatest(published, scope, { count: count + 1, after: question.after ?? null });
  const shown = rows.slice(0, count);
  // The row too many proves that the list goes on; its coming or going changes the page, so it belongs to the window.
  noteWindow(published, scope, rows, question.after ?? null, rows.length <= count);
  const last = shown.at(-1);
  return { cards: await rowsToCards(published, frame, shown), next: rows.length > count && last ? positionOf(last) : null };
}

export type NewestQuestion = LatestQuestion & {
  /** Articles to pass over, because the page shows them elsewhere. */
  without?: ReadonlySet<string>;
  /** So many of the first with picture and contributors; the others as brief cards. All, unless it is said. */
  inFull?: number;
};

/**
 * So many of the newest live articles, for a place that does not lead on to more. The window noted ends with the last one taken, and cards
 * passed over are not noted, so that nothing beyond what is shown can make the page be rendered again.
 */
export async function listNewest(published: Published, frame: Frame, question: NewestQuestion): Promise<Card[]> {
  const { count, without = new Set<string>(), after = null, inFull } = question;
  const scope = scopeOf(frame, question);
  const rows = await loadLatest(published, scope, { count: count + without.size, after });
  const taken = rows.filter((row) => !without.has(row.article_id)).slice(0, count);
  const last = taken.at(-1);
  const isWhole = taken.length < count || !last;
  noteWindow(published, scope, isWhole ? rows : rows.slice(0, rows.indexOf(last) + 1), after, isWhole);
  return rowsToCards(published, frame, taken, inFull);
}

function scopeOf(frame: Frame, question: LatestQuestion): WindowScope {
  const scope: WindowScope = { editionId: frame.edition.id };
  if (question.sectionId) scope.sectionId = question.sectionId;
  if (question.subjectId) scope.subjectId = question.subjectId;
  if (question.kind) scope.kind = question.kind;
  return scope;
}

/** So many rows of a list, newest first, without a note; `after` is not one of them, nor what came out before `notBefore`. */
export async function loadLatest(
  published: Published,
  scope: WindowScope,
  { count, after, notBefore }: { count: number; after: Position | null; notBefore?: Date },
): Promise<CardSource[]> {
  const table = scope.subjectId ? 'published_subject' : 'published_card';
  let query = published.rows
    .selectFrom(table)
    .select(['article_id', 'card', 'card_hash', 'first_published_at'])
    .where('edition_id', '=', scope.editionId);
  if (scope.sectionId) query = query.where(sql.ref('section_id'), '=', scope.sectionId);
  if (scope.subjectId) query = query.where(sql.ref('subject_id'), '=', scope.subjectId);
  if (scope.kind) query = query.where(sql`card ->> 'kind'`, '=', scope.kind);
  if (after) {
    const instant = new Date(after.firstPublishedAt);
    query = query
      .where('first_published_at', '<=', instant)
      .where(sql<boolean>`(first_published_at < ${instant} or article_id > ${after.articleId})`);
  }
  if (notBefore) query = query.where('first_published_at', '>=', notBefore);
  return query.orderBy('first_published_at', 'desc').orderBy('article_id').limit(count).execute();
}
