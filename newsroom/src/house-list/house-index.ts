import type { TermKind } from '@coranto/contract/house-list/house-term';
import { languageOf } from '@coranto/contract/languages';
import { foldWords } from '@coranto/contract/search/fold';
import { baseOf } from './endings.ts';

/** A term as it is looked for in texts of one language. */
export type IndexedTerm = { termId: string; kind: TermKind; spelling: string; inflected: readonly string[]; forbidden: readonly string[] };

/** A form of a term, word by word. */
export type IndexedForm = { term: IndexedTerm; form: string; isForbidden: boolean; words: readonly string[] };

/** Forms by the base of their first word, then of the next: a tree of words. */
export type FormTree = { forms: IndexedForm[]; next: Map<string, FormTree> };

/** All that is looked for in texts of a language. */
export type HouseIndex = {
  language: string;
  tree: FormTree;
  /** Every word of a right form by its base: what one may write. */
  knownBases: ReadonlySet<string>;
  /** Names of people of two words and more, by each of their words with one letter left out. */
  nearNames: ReadonlyMap<string, readonly NearName[]>;
  /** Spellings of people's names. */
  people: readonly string[];
};

/** One word of a person's name, and the others. */
export type NearName = { term: IndexedTerm; word: string; others: readonly string[] };

/** Shorter words have too many neighbours; where vowels are not written, fewer letters say as much. */
function shortestNear(language: string): number {
  return languageOf(language).script === 'Arab' ? 4 : 5;
}

/** Makes an index of the terms of a language. */
export function indexTerms(terms: readonly IndexedTerm[], language: string): HouseIndex {
  const tree: FormTree = { forms: [], next: new Map() };
  const knownBases = new Set<string>();
  const nearNames = new Map<string, NearName[]>();
  for (const term of terms) {
    for (const form of [term.spelling, ...term.inflected]) {
      const words = foldWords(form, language);
      plant(tree, { term, form, isForbidden: false, words }, language);
      for (const word of words) knownBases.add(baseOf(word, language));
    }
    for (const form of term.forbidden) plant(tree, { term, form, isForbidden: true, words: foldWords(form, language) }, language);
    if (term.kind === 'person') addNearName(nearNames, term, language);
  }
  const people = terms.flatMap(({ kind, spelling }) => (kind === 'person' ? [spelling] : []));
  return { language, tree, knownBases, nearNames, people };
}

function plant(tree: FormTree, form: IndexedForm, language: string): void {
  if (form.words.length === 0) return;
  let at = tree;
  for (const word of form.words) {
    const base = baseOf(word, language);
    let next = at.next.get(base);
    if (!next) {
      next = { forms: [], next: new Map() };
      at.next.set(base, next);
    }
    at = next;
  }
  at.forms.push(form);
}

function addNearName(near: Map<string, NearName[]>, term: IndexedTerm, language: string): void {
  const words = foldWords(term.spelling, language);
  if (words.length < 2) return;
  for (const [place, word] of words.entries()) {
    if (word.length < shortestNear(language)) continue;
    const name: NearName = { term, word, others: words.toSpliced(place, 1) };
    for (const key of lessOneLetter(word)) {
      const there = near.get(key);
      if (there) there.push(name);
      else near.set(key, [name]);
    }
  }
}

/** A word, and the word without each of its letters: two words that share one of these differ by one letter or so. @source SymSpell, W. Garbe */
export function lessOneLetter(word: string): string[] {
  const keys = [word];
  for (let place = 0; place < word.length; place += 1) keys.push(word.slice(0, place) + word.slice(place + 1));
  return keys;
}

/** Do two words differ by one letter: another one, one too many, one too few, or two that changed places? */
export function isOneLetterOff(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const rest = one.slice(start, one.length - end);
  const otherRest = other.slice(start, other.length - end);
  if (rest.length <= 1 && otherRest.length <= 1) return true;
  return rest.length === 2 && otherRest.length === 2 && rest[0] === otherRest[1] && rest[1] === otherRest[0];
}
