import { foldWords } from './fold.ts';

/** A word of a text where it stands, and what it is to the search. */
export type FoundWord = { start: number; end: number; folded: readonly string[] };

/** Letters, marks and digits in a row, with the marks that Armenian sets inside a word and the joiners that nobody sees. */
const wordInText = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u055a-\u055c\u055e\u055f\u00ad\u200b-\u200d]*/gu;

/** The words of a text in their order, each with its place (in UTF-16 units), so that it can be marked. */
export function findWords(text: string, language: string): FoundWord[] {
  const folding = wordsKnownIn(language);
  const found: FoundWord[] = [];
  wordInText.lastIndex = 0;
  for (let match = wordInText.exec(text); match; match = wordInText.exec(text)) {
    const [word] = match;
    let folded = folding.get(word);
    if (!folded) {
      folded = foldWords(word, language);
      folding.set(word, folded);
    }
    found.push({ start: match.index, end: match.index + word.length, folded });
  }
  return found;
}

/** Words as they were folded before, by language: the same few thousand make most of every text. */
const known = new Map<string, Map<string, readonly string[]>>();
const mostKnown = 20_000;

function wordsKnownIn(language: string): Map<string, readonly string[]> {
  const before = known.get(language);
  if (before && before.size < mostKnown) return before;
  const words = new Map<string, readonly string[]>();
  known.set(language, words);
  return words;
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
