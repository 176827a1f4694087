/** How long a text is. `letters`: letters of each script, by its Unicode name. */
export type Counts = { words: number; signs: number; withoutSpaces: number; letters: Record<string, number> };

/** Nothing. */
export const noCounts: Counts = { words: 0, signs: 0, withoutSpaces: 0, letters: {} };

/** Scripts that are told apart, by ISO 15924; letters of others are counted as characters only. */
const scripts: readonly [code: string, letters: RegExp][] = [
  ['Latn', /[\p{L}&&\p{Script=Latin}]/gv],
  ['Cyrl', /[\p{L}&&\p{Script=Cyrillic}]/gv],
  ['Armn', /[\p{L}&&\p{Script=Armenian}]/gv],
  ['Arab', /[\p{L}&&\p{Script=Arabic}]/gv],
  ['Geor', /[\p{L}&&\p{Script=Georgian}]/gv],
  ['Grek', /[\p{L}&&\p{Script=Greek}]/gv],
  ['Hebr', /[\p{L}&&\p{Script=Hebrew}]/gv],
  ['Hani', /[\p{L}&&\p{Script=Han}]/gv],
];

const segmenters = new Map<string, Record<'word' | 'grapheme', Intl.Segmenter>>();

function segmentersOf(language: string): Record<'word' | 'grapheme', Intl.Segmenter> {
  const known = segmenters.get(language);
  if (known) return known;
  const made = {
    word: new Intl.Segmenter(language, { granularity: 'word' }),
    grapheme: new Intl.Segmenter(language, { granularity: 'grapheme' }),
  };
  segmenters.set(language, made);
  return made;
}

/**
 * Counts words as the language cuts them, and characters as a reader sees them: a letter with its marks is one.
 *
 * @source Unicode Standard Annex #29, word and grapheme cluster boundaries
 */
export function countText(text: string, language: string): Counts {
  const { word, grapheme } = segmentersOf(language);
  let words = 0;
  for (const part of word.segment(text)) if (part.isWordLike) words += 1;
  let signs = 0;
  let spaces = 0;
  for (const { segment } of grapheme.segment(text)) {
    if (segment === '\n') continue;
    signs += 1;
    if (/^\s/u.test(segment)) spaces += 1;
  }
  const letters: Record<string, number> = {};
  for (const [code, pattern] of scripts) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > 0) letters[code] = count;
  }
  return { words, signs, withoutSpaces: signs - spaces, letters };
}

/** Both together. */
export function addCounts(one: Counts, other: Counts): Counts {
  const letters = { ...one.letters };
  for (const [code, count] of Object.entries(other.letters)) letters[code] = (letters[code] ?? 0) + count;
  return {
    words: one.words + other.words,
    signs: one.signs + other.signs,
    withoutSpaces: one.withoutSpaces + other.withoutSpaces,
    letters,
  };
}

/** Words that are read in a minute. @source Brysbaert 2019, doi:10.1016/j.jml.2019.104047: 238 for English non-fiction */
const wordsPerMinute = 238;

/** How long one reads, in minutes; 1 at least. */
export function minutesToRead({ words }: Counts): number {
  return Math.max(1, Math.round(words / wordsPerMinute));
}
