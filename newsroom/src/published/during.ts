import { type CardList, positionOf, rowsToCards } from './card.ts';
import type { Position } from './dependency.ts';
import type { Frame } from './frame.ts';
import { loadLatest } from './latest.ts';
import { noteRecord, type Published } from './reading.ts';

/** A stretch of time: `from` belongs to it, `to` no longer does. */
export type Span = { from: Date; to: Date };

/**
 * The articles of an edition that first came out in a stretch of time, newest first, a page of them at a time. The window noted ends with
 * the stretch, so that nothing before or after it makes the page be rendered again.
 */
export async function listDuring(
  published: Published,
  frame: Frame,
  question: { span: Span; count: number; after: Position | null },
): Promise<CardList> {
  const { span, count } = question;
  const start = question.after ?? behindAllOf(span.to);
  const scope = { editionId: frame.edition.id };
  const rows = await loadLatest(published, scope, { count: count + 1, after: start, notBefore: span.from });
  const hasMore = rows.length > count;
  const last = rows.at(-1);
  const end = hasMore && last ? positionOf(last) : behindAllOf(span.from);
  published.note({ kind: 'window', scope, articleIds: rows.map((row) => row.article_id), start, end });
  const shown = rows.slice(0, count);
  const lastShown = shown.at(-1);
  return { cards: await rowsToCards(published, frame, shown), next: hasMore && lastShown ? positionOf(lastShown) : null };
}

/** Notes all articles of an edition that came out in a stretch of time. */
export function noteSpan(published: Published, editionId: string, span: Span, articleIds: string[]): void {
  published.note({ kind: 'window', scope: { editionId }, articleIds, start: behindAllOf(span.to), end: behindAllOf(span.from) });
}

/** Is this place in a list one of the stretch of time? */
export function isDuring(place: Position, { from, to }: Span): boolean {
  return place.firstPublishedAt >= from.getTime() && place.firstPublishedAt < to.getTime();
}

/** The instant at which the first article of an edition came out since `from`, and before `to` where there is one; `null` where none did. */
export async function findFirstSince(published: Published, editionId: string, span: { from: Date; to: Date | null }): Promise<Date | null> {
  let query = published.rows
    .selectFrom('published_card')
    .select(['article_id', 'first_published_at'])
    .where('edition_id', '=', editionId)
    .where('first_published_at', '>=', span.from);
  if (span.to) query = query.where('first_published_at', '<', span.to);
  const row = await query.orderBy('first_published_at').orderBy('article_id', 'desc').limit(1).executeTakeFirst();
  const end = behindAllOf(span.from);
  if (!row) {
    published.note({ kind: 'window', scope: { editionId }, articleIds: [], start: span.to && behindAllOf(span.to), end });
    return null;
  }
  const { article_id: articleId, first_published_at: cameOut } = row;
  const start = rightBefore({ firstPublishedAt: cameOut.getTime(), articleId });
  published.note({ kind: 'window', scope: { editionId }, articleIds: [articleId], start, end });
  // Within the window it could move nearer to its beginning without leaving it.
  noteRecord(published, `came-out:${articleId}`, cameOut);
  return cameOut;
}

/** The instant at which the last article of an edition came out before another instant; `null` where none did. */
export async function findLastBefore(published: Published, editionId: string, instant: Date): Promise<Date | null> {
  const start = behindAllOf(instant);
  const [row] = await loadLatest(published, { editionId }, { count: 1, after: start });
  const articleIds = row ? [row.article_id] : [];
  published.note({ kind: 'window', scope: { editionId }, articleIds, start, end: row ? positionOf(row) : null });
  return row ? row.first_published_at : null;
}

const greatestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** The place in a list behind every article of one instant, and before all earlier ones. */
function behindAllOf(instant: Date): Position {
  return { firstPublishedAt: instant.getTime(), articleId: greatestId };
}

/** The place in a list that only this one follows: ids are numbers, so one less is the nearest. */
function rightBefore({ firstPublishedAt, articleId }: Position): Position {
  const hex = (BigInt(`0x${articleId.replaceAll('-', '')}`) - 1n).toString(16).padStart(32, '0');
  return { firstPublishedAt, articleId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') };
}
