import { mayForSome, type Person } from '@coranto/contract/person';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { typedToQuery } from '../search/search.ts';
import { foundBy, type LineFilter, type WordQuery } from './lines.ts';

export type ReadableEdition = { id: string; language: string };

/** The editions of which a person may read drafts, be it those of one desk; of these the one asked for, if any is. */
export async function listReadableEditions(newsroom: Newsroom, person: Person, editionId?: string): Promise<ReadableEdition[]> {
  const editions = await newsroom.database.read.selectFrom('edition').select(['id', 'language']).orderBy('position').execute();
  return editions.filter(({ id }) => mayForSome(person, 'read-drafts', id) && (editionId ?? id) === id);
}

/** Up to so many articles that have the words are all looked at; where more have them, the list is read in its order until a page is full. */
const fewEnough = 1000;

/**
 * What a list is narrowed down by where words were typed: the articles that have them where those are few, else a condition that a list in
 * order meets soon.
 */
export async function findWordQueries(
  newsroom: Newsroom,
  editions: readonly ReadableEdition[],
  typed: string,
): Promise<Pick<LineFilter, 'articleIds' | 'wordQueries'>> {
  if (typed.trim() === '') return {};
  const queries = readQueries(editions, typed);
  if (queries.length === 0) return { articleIds: [] };
  const { rows } = await sql<{ id: string }>`
    select article_id as id from article_words found
    where ${sql.join(queries.map(foundBy), sql` or `)}
    limit ${fewEnough + 1}`.execute(newsroom.database.read);
  return rows.length > fewEnough ? { wordQueries: queries } : { articleIds: rows.map(({ id }) => id) };
}

/** What was typed, folded as each language folds it; languages that make the same of it share a query. */
export function readQueries(editions: readonly ReadableEdition[], typed: string): WordQuery[] {
  const byQuery = Map.groupBy(editions, ({ language }) => typedToQuery(typed, language) ?? '');
  byQuery.delete('');
  return [...byQuery].map(([query, those]) => ({ query, editionIds: those.map(({ id }) => id) }));
}
