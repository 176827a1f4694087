import { languageOf } from '@coranto/contract/languages';
import { sql } from 'kysely';
import { type Card, type CardSource, rowsToCards } from './card.ts';
import type { Frame } from './frame.ts';
import type { Published } from './reading.ts';

export type SearchResult = { cards: Card[]; hasMore: boolean };

/** Longest question that is looked at, in characters; the rest is dropped. */
const longestQuestion = 200;
/** Only the newest matches are ranked: ranking all of them takes seconds for a common word. */
const ranked = 500;

/**
 * Finds live articles of one edition by words, in the edition's own language, the most fitting of the newest first.
 * Any text is a legal question; one without words finds nothing.
 */
export async function searchArticles(
  published: Published,
  frame: Frame,
  question: { words: string; page: number; count: number },
): Promise<SearchResult> {
  published.note({ kind: 'untracked', what: 'search' });
  const words = question.words.normalize('NFC').slice(0, longestQuestion).trim();
  if (words === '') return { cards: [], hasMore: false };
  const configuration = languageOf(frame.edition.language).searchConfiguration;
  const offset = (Math.max(1, question.page) - 1) * question.count;
  const { rows } = await sql<CardSource>`
    with asked as materialized (select websearch_to_tsquery(${configuration}::regconfig, ${words}) as query),
    newest as (
      select article_id, card, card_hash, first_published_at, words
      from published_search, asked
      where edition_id = ${frame.edition.id} and words @@ asked.query
      order by first_published_at desc, article_id
      limit ${ranked}
    )
    select article_id, card, card_hash, first_published_at from newest, asked
    order by ts_rank_cd(words, asked.query, 1) desc, first_published_at desc, article_id
    limit ${question.count + 1} offset ${offset}`.execute(published.rows);
  return { cards: await rowsToCards(published, frame, rows.slice(0, question.count)), hasMore: rows.length > question.count };
}
