import { type Card, rowsToCards } from './card.ts';
import { type Frame, findFrame } from './frame.ts';
import { noteRecord, type Published } from './reading.ts';

/** What is known of the live article that an address leads to, or ever led to; `null` where there is none that readers see. */
export async function findCardAt(published: Published, path: string): Promise<{ frame: Frame; card: Card } | null> {
  const known = await loadWhereLeads(published, path);
  const end = known?.target ? await loadWhereLeads(published, known.target) : known;
  return end?.article_id ? findCardOf(published, end.article_id) : null;
}

/** What is known of a live article; `null` where readers see none. */
export async function findCardOf(published: Published, articleId: string): Promise<{ frame: Frame; card: Card } | null> {
  const row = await published.rows
    .selectFrom('published_card')
    .select(['article_id', 'card', 'card_hash', 'first_published_at'])
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  const frame = row ? await findFrame(published, row.card.address.split('/')[1] ?? '') : null;
  if (!row || !frame) {
    published.note({ kind: 'record', key: `card:${articleId}`, fingerprint: 'none' });
    return null;
  }
  const [card] = await rowsToCards(published, frame, [row]);
  return card ? { frame, card } : null;
}

/** Was an article before readers, and taken away from them? No page that asks is kept. */
export async function isWithdrawn(published: Published, articleId: string): Promise<boolean> {
  published.note({ kind: 'untracked', what: 'clock' });
  const row = await published.rows
    .selectFrom('published_withdrawal')
    .select('article_id')
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  return row !== undefined;
}

async function loadWhereLeads(published: Published, path: string) {
  const row = await published.rows
    .selectFrom('published_address')
    .select(['article_id', 'target'])
    .where('path', '=', path)
    .executeTakeFirst();
  noteRecord(published, `path:${path}`, row ?? null);
  return row ?? null;
}
