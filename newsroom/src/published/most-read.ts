import { type Card, type CardSource, rowsToCards } from './card.ts';
import { type Frame, readFrame } from './frame.ts';
import { noteRecord, type Published, shared } from './reading.ts';

/**
 * What was read most in an edition lately, as brief cards: the order as it was ranked last (`rankMostRead`), without what readers can no
 * longer see. The beginning of the order is a record, so that pages change when it does and not with every view.
 */
export async function listMostRead(published: Published, frame: Frame, question: { count: number }): Promise<Card[]> {
  return shared(published, `most-read:${frame.edition.id}/${question.count}`, async (inner) => {
    const ranked = await readRanked(inner, frame.edition.id, {
      count: question.count,
      noteMissing: (id) => noteRecord(inner, `brief:${id}`, null),
    });
    // The cards name their sections, so that the answer depends on the frame as much as each page does.
    return rowsToCards(inner, await readFrame(inner, frame.edition.id), ranked, 0);
  });
}

/** The same with pictures and contributors, for a page or a feed of its own. */
export async function listMostReadInFull(published: Published, frame: Frame, { count }: { count: number }): Promise<Card[]> {
  const noteMissing = (id: string) => published.note({ kind: 'record', key: `card:${id}`, fingerprint: 'none' });
  return rowsToCards(published, frame, await readRanked(published, frame.edition.id, { count, noteMissing }));
}

/** The articles of an order that readers see, in that order. */
async function readRanked(
  published: Published,
  editionId: string,
  { count, noteMissing }: { count: number; noteMissing: (articleId: string) => void },
): Promise<CardSource[]> {
  const ids = await loadMostRead(published, editionId, count);
  noteRecord(published, `most-read:${editionId}/${count}`, ids);
  if (ids.length === 0) return [];
  const rows = await published.rows
    .selectFrom('published_card')
    .select(['article_id', 'card', 'card_hash', 'first_published_at'])
    .where('article_id', 'in', ids)
    .execute();
  const found = new Map(rows.map((row) => [row.article_id, row]));
  for (const id of ids) if (!found.has(id)) noteMissing(id);
  return ids.map((id) => found.get(id)).filter((row) => row !== undefined);
}

/** Reads the beginning of the order afresh, without a note. */
export async function loadMostRead(published: Published, editionId: string, count: number): Promise<string[]> {
  const row = await published.rows
    .selectFrom('published_most_read')
    .select('article_ids')
    .where('edition_id', '=', editionId)
    .executeTakeFirst();
  return (row?.article_ids ?? []).slice(0, count);
}
