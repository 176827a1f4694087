import type { ArticleContent } from '@coranto/contract/article';
import { languageOf } from '@coranto/contract/languages';
import { proseToText } from '@coranto/contract/prose/plain-text';
import { foldWords } from '@coranto/contract/search/fold';
import { rootOf } from '@coranto/contract/search/root';

/** Longest body that search looks into, in characters: a tsvector holds at most 1 MiB. */
const longestSearched = 400_000;
/** Longer ones are no words; a lexeme may have 2046 bytes. */
const longestWord = 80;

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

/** What PostgreSQL is handed to make a tsvector of. */
export type SearchedRow = { configuration: string; headline: string; standfirst: string; body: string; marked: string[] };

/**
 * Beside the stems of the language stand, marked so that they cannot be taken for one: `=word`, words of headline and standfirst as they
 * are, for those who have typed no more than a beginning; and `~root`, rough roots (`rootOf`).
 */
export function textToRow({ headline, standfirst, body }: SearchedText, language: string): SearchedRow {
  const marked = new Set<string>();
  for (const word of [...headline, ...standfirst]) marked.add(`=${word}`);
  for (const words of [headline, standfirst, body]) {
    for (const word of words) {
      const root = rootOf(word, language);
      if (root) marked.add(markRoot(root));
    }
  }
  return {
    configuration: languageOf(language).searchConfiguration,
    headline: headline.join(' '),
    standfirst: standfirst.join(' '),
    body: body.join(' '),
    marked: [...marked],
  };
}
