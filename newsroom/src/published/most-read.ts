import { type Card, rowsToCards } from './card.ts';
import { type Frame, readFrame } from './frame.ts';
import { noteRecord, type Published, shared } from './reading.ts';

/**
 * What was read most in an edition lately, as brief cards: the order as it was ranked last (`rankMostRead`), without what readers can no
 * longer see. The order is a record, so that pages change when it does and not with every view.
 */
export async function listMostRead(published: Published, frame: Frame, question: { count: number }): Promise<Card[]> {
  return shared(published, `most-read:${frame.edition.id}/${question.count}`, async (inner) => {
    const ids = await loadMostRead(inner, frame.edition.id);
    noteRecord(inner, `most-read:${frame.edition.id}`, ids);
    const shown = ids.slice(0, question.count);
    if (shown.length === 0) return [];
    const rows = await inner.rows
      .selectFrom('published_card')
      .select(['article_id', 'card', 'card_hash', 'first_published_at'])
      .where('article_id', 'in', shown)
      .execute();
    const found = new Map(rows.map((row) => [row.article_id, row]));
    for (const id of shown) if (!found.has(id)) noteRecord(inner, `brief:${id}`, null);
    const ranked = shown.map((id) => found.get(id)).filter((row) => row !== undefined);
    // The cards name their sections, so that the answer depends on the frame as much as each page does.
    return rowsToCards(inner, await readFrame(inner, frame.edition.id), ranked, 0);
  });
}

/** Reads the order afresh, without a note. */
export async function loadMostRead(published: Published, editionId: string): Promise<string[]> {
  const row = await published.rows
    .selectFrom('published_most_read')
    .select('article_ids')
    .where('edition_id', '=', editionId)
    .executeTakeFirst();
  return row?.article_ids ?? [];
}
