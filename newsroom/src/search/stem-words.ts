import { languageOf } from '@coranto/contract/languages';
import { sql } from 'kysely';
import type { Writing } from '../database/database.ts';

/** What the stemmer of a language makes of each word: one lexeme as a rule, none of a stop word, several where it takes the word apart. */
export type Stems = ReadonlyMap<string, readonly string[]>;

/** More words than a language has in daily use; some 5 MB. */
const mostKept = 50_000;

/** By the database's name for the rules of a language. A word's stem never changes, so the database is asked for it once. */
const kept = new Map<string, Map<string, readonly string[]>>();

/**
 * Stems words by the rules that the database has for a language. To have it take every text apart costs the embedded engine half of what
 * an import costs; texts are made of the same words.
 */
export async function stemWords(tx: Writing, words: ReadonlySet<string>, language: string): Promise<Stems> {
  const { searchConfiguration } = languageOf(language);
  const known = kept.get(searchConfiguration) ?? new Map<string, readonly string[]>();
  kept.set(searchConfiguration, known);
  const unknown = [...words].filter((word) => !known.has(word));
  const stems = new Map([...words].map((word) => [word, known.get(word) ?? []]));
  for (const { word, lexemes } of await askForStems(tx, unknown, searchConfiguration)) {
    stems.set(word, lexemes);
    known.set(word, lexemes);
  }
  for (const word of known.keys()) {
    if (known.size <= mostKept) break;
    known.delete(word);
  }
  return stems;
}

async function askForStems(tx: Writing, words: string[], searchConfiguration: string): Promise<{ word: string; lexemes: string[] }[]> {
  if (words.length === 0) return [];
  const { rows } = await sql<{ word: string; lexemes: string[] }>`
    select word, case
      when length(stemmed) = 1 then tsvector_to_array(stemmed)
      else array(select lexeme from unnest(stemmed) order by positions)
    end as lexemes
    from unnest(${words}::text[]) as word, to_tsvector(${searchConfiguration}::regconfig, word) as stemmed`.execute(tx);
  return rows;
}
