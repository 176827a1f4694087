import type { ArticleContent } from '@coranto/contract/article';
import { proseToText } from '@coranto/contract/prose/plain-text';
import { foldWords } from '@coranto/contract/search/fold';
import { rootOf } from '@coranto/contract/search/root';
import type { Stems } from './stem-words.ts';

/** Longest body that search looks into, in characters: a tsvector holds at most 1 MiB. */
const longestSearched = 400_000;
/** Longer ones are no words; a lexeme may have 2046 bytes. */
const longestWord = 80;
/** @source PostgreSQL manual 12.11; of a lexeme's positions it keeps the first 255 itself */
const lastPosition = 16383;

/** An article's words, folded, by where they stand. */
export type SearchedText = { headline: string[]; standfirst: string[]; body: string[] };

/** The words of an article by which it is found. */
export function searchedText(content: ArticleContent, language: string): SearchedText {
  const words = (text: string) => foldWords(text.toWellFormed(), language).filter((word) => word.length <= longestWord);
  return {
    headline: words(content.headline),
    standfirst: words(content.standfirst),
    body: words(proseToText(content.prose).slice(0, longestSearched)),
  };
}

/** A rough root as the index and the list of words know it: no word begins so. */
export function markRoot(root: string): string {
  return `~${root}`;
}

/**
 * A text in the notation of PostgreSQL's tsvector: the stems of the headline (A), the standfirst (B) and the body (C), each where it stands.
 * Beside them stand, marked so that they cannot be taken for a stem: `=word`, words of headline and standfirst as they are, for those who
 * have typed no more than a beginning; and `~root`, rough roots (`rootOf`).
 */
export function textToVector(text: SearchedText, language: string, stems: Stems): string {
  const places = new Map<string, string>();
  let last = 0;
  for (const [words, weight] of [[text.headline, 'A'] as const, [text.standfirst, 'B'] as const, [text.body, 'C'] as const]) {
    let position = last;
    for (const word of words) {
      const lexemes = stems.get(word) ?? [];
      position += 1;
      for (const [part, lexeme] of lexemes.entries()) {
        if (part > 0) position += 1;
        last = position;
        const before = places.get(lexeme);
        const place = `${Math.min(position, lastPosition)}${weight}`;
        places.set(lexeme, before === undefined ? place : `${before},${place}`);
      }
    }
  }
  const marked = new Set<string>();
  for (const word of [...text.headline, ...text.standfirst]) marked.add(`=${word}`);
  for (const word of new Set([...text.headline, ...text.standfirst, ...text.body])) {
    const root = rootOf(word, language);
    if (root) marked.add(markRoot(root));
  }
  let vector = '';
  for (const [lexeme, positions] of places) vector += `${quoted(lexeme)}:${positions} `;
  for (const lexeme of marked) vector += `${quoted(lexeme)} `;
  return vector;
}

/** @source PostgreSQL manual 8.11.1: quotes and backslashes inside a quoted lexeme are doubled */
function quoted(lexeme: string): string {
  return /['\\]/.test(lexeme) ? `'${lexeme.replaceAll('\\', '\\\\').replaceAll("'", "''")}'` : `'${lexeme}'`;
}
