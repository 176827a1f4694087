import { foldWords } from '@coranto/contract/search/fold';
import { findMeantWord } from '@coranto/contract/search/meant-word';
import { sql } from 'kysely';
import type { Reading } from '../database/database.ts';

/**
 * What was probably meant by what somebody typed, with slips of the finger mended by the words of live articles; `null` where nothing had to
 * be, or nothing is near.
 */
export async function findMeantTyped(rows: Reading, typed: string, language: string): Promise<string | null> {
  const words = foldWords(typed.toWellFormed(), language).slice(0, 8);
  const meant = await Promise.all(words.map((word) => mend(rows, word, language)));
  if (meant.every((each) => each === null)) return null;
  return words.map((word, at) => meant[at] ?? word).join(' ');
}

async function mend(rows: Reading, word: string, language: string): Promise<string | null> {
  const known = await rows
    .selectFrom('search_word')
    .select('word')
    .where('language', '=', language)
    .where('plain', '>=', word)
    .where('plain', '<=', `${word}\u{10ffff}`)
    .limit(1)
    .execute();
  if (known.length > 0) return null;
  return findMeantWord(word, async (beginnings, shortest, longest) => {
    const begins = [...new Set(beginnings)].map((each) => sql`(plain >= ${each} and plain <= ${`${each}\u{10ffff}`})`);
    const found = await sql<{ word: string; plain: string; articles: number }>`
      select word, plain, articles from search_word
      where language = ${language} and (${sql.join(begins, sql` or `)}) and char_length(plain) between ${shortest} and ${longest}`.execute(
      rows,
    );
    return found.rows;
  });
}
