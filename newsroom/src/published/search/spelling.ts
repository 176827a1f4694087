import { findMeantWord as findMeant, type KnownWord } from '@coranto/contract/search/meant-word';
import type { Published } from '../reading.ts';

/**
 * The word of live articles that was probably meant by one that none of them has. What it gives comes from words that live articles have or
 * had: whoever shows it must have found something by it.
 */
export async function findMeantWord(published: Published, word: string, language: string): Promise<string | null> {
  return findMeant(word, (beginnings, shortest, longest) => listWordsFrom(published, language, beginnings, shortest, longest));
}

async function listWordsFrom(
  published: Published,
  language: string,
  beginnings: readonly string[],
  shortest: number,
  longest: number,
): Promise<KnownWord[]> {
  return published.rows
    .selectFrom('published_word')
    .select(['word', 'plain', 'articles'])
    .where('language', '=', language)
    .where((is) =>
      is.or(
        [...new Set(beginnings)].map((beginning) => is.and([is('plain', '>=', beginning), is('plain', '<=', `${beginning}\u{10ffff}`)])),
      ),
    )
    .where((is) => is.between(is.fn<number>('char_length', ['plain']), shortest, longest))
    .execute();
}
