import { foldLetters } from '@coranto/contract/search/fold';

/** What is looked for, and how. `isExact`: capitals and marks count. */
export type Wanted = { text: string; isExact: boolean; areWholeWords: boolean; language: string };

/** A place in the text of one block, in UTF-16 units. */
export type Found = { from: number; to: number };

type Letter = { letter: string; from: number; to: number };

/** Signs that are typed on plain keyboards in the place of others: whoever looks for one finds all. */
const plain: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '-',
  '—': '-',
  '\u2011': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '…': '.',
};

/** The places in a text that say what is wanted, none over another. Marks that stand alone (stress, vowel signs) are no letters unless it is exact. */
export function findInText(text: string, wanted: Wanted): Found[] {
  const sought = lettersOf(wanted.text, wanted);
  if (sought.length === 0) return [];
  const letters = lettersOf(text, wanted);
  const places: Found[] = [];
  for (let start = 0; start + sought.length <= letters.length; start++) {
    if (!sought.every(({ letter }, place) => letters[start + place]?.letter === letter)) continue;
    const from = letters[start]?.from ?? 0;
    const to = endOf(text, letters[start + sought.length - 1]?.to ?? 0);
    if (wanted.areWholeWords && (isInWord(text, from) || isInWord(text, to))) continue;
    places.push({ from, to });
    start += sought.length - 1;
  }
  return places;
}

function lettersOf(text: string, { isExact, language }: Wanted): Letter[] {
  if (!isExact) {
    return foldLetters(text, language)
      .filter(({ letter }) => !/\p{M}/u.test(letter))
      .map((each) => ({ ...each, letter: plain[each.letter] ?? each.letter }));
  }
  let from = 0;
  return [...text].map((letter) => {
    const place = { letter, from, to: from + letter.length };
    from = place.to;
    return place;
  });
}

/** Marks after the last letter belong to it. */
function endOf(text: string, end: number): number {
  return end + (/^\p{M}+/u.exec(text.slice(end))?.[0].length ?? 0);
}

function isInWord(text: string, place: number): boolean {
  return /[\p{L}\p{N}\p{M}]$/u.test(text.slice(0, place)) && /^[\p{L}\p{N}\p{M}]/u.test(text.slice(place));
}
