import { foldWords } from './fold.ts';

/** A word of a text where it stands, and what it is to the search. */
export type FoundWord = { start: number; end: number; folded: string[] };

/** Letters, marks and digits in a row, with the marks that Armenian sets inside a word and the joiners that nobody sees. */
const wordInText = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u055a-\u055c\u055e\u055f\u00ad\u200b-\u200d]*/gu;

/** The words of a text in their order, each with its place (in UTF-16 units), so that it can be marked. */
export function findWords(text: string, language: string): FoundWord[] {
  return Array.from(text.matchAll(wordInText), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: foldWords(word, language),
  }));
}

/** A text in parts; those that are `isHit` are words of which the search has one. */
export function splitAtHits(text: string, language: string, hits: ReadonlySet<string>): { text: string; isHit: boolean }[] {
  const parts: { text: string; isHit: boolean }[] = [];
  let at = 0;
  for (const { start, end, folded } of findWords(text, language)) {
    if (!folded.some((word) => hits.has(word))) continue;
    if (start > at) parts.push({ text: text.slice(at, start), isHit: false });
    parts.push({ text: text.slice(start, end), isHit: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), isHit: false });
  return parts;
}
