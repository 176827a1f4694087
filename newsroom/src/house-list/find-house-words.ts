import { type FoundWord, findWords } from '@coranto/contract/search/find-words';
import { plainWord } from '@coranto/contract/search/fold';
import { possibleBases } from './endings.ts';
import { type FormTree, type HouseIndex, type IndexedForm, isOneLetterOff, lessOneLetter, type NearName } from './house-index.ts';

/** A place of a text where the house writes otherwise. */
export type HouseHit = {
  kind: 'forbidden' | 'misspelt' | 'near';
  start: number;
  end: number;
  /** What stands there. */
  found: string;
  /** How the house spells it. */
  wanted: string;
  termId: string;
  /** The whole of it can be put in its place: it stands as the list has it, without an ending. */
  isPlain: boolean;
};

/** Finds forbidden forms as whole words in any case, spellings without their letters, and names one letter off. */
export function findHouseWords(text: string, index: HouseIndex): HouseHit[] {
  const words = findWords(text, index.language).flatMap((word) =>
    word.folded[0] === undefined ? [] : [{ ...word, word: word.folded.length === 1 ? word.folded[0] : word.folded.join('') }],
  );
  const looks = new Map<string, Look>();
  const lookAt = (word: string): Look => {
    let look = looks.get(word);
    if (!look) {
      look = lookUp(word, index);
      looks.set(word, look);
    }
    return look;
  };
  const hits: HouseHit[] = [];
  for (let at = 0; at < words.length; ) {
    const look = lookAt(words[at]?.word ?? '');
    const matches = look.branches.length === 0 ? [] : matchesAt(words, at, lookAt, index.tree);
    const longest = matches.reduce((most, { length }) => Math.max(most, length), 0);
    if (longest > 0) {
      const forms = matches.filter(({ length }) => length === longest).map(({ form }) => form);
      const hit = judge(text, words.slice(at, at + longest), forms, index);
      if (hit) hits.push(hit);
      at += longest;
      continue;
    }
    const hit = look.near.length === 0 ? null : findNear(text, words, at, { near: look.near, lookAt });
    if (hit) hits.push(hit);
    at += 1;
  }
  return hits;
}

type Word = FoundWord & { word: string };
type Match = { form: IndexedForm; length: number };

/** What the list knows of one word of a text, wherever it stands. */
type Look = { bases: readonly string[]; branches: readonly FormTree[]; near: readonly NearName[] };

function lookUp(word: string, index: HouseIndex): Look {
  const bases = possibleBases(word, index.language);
  const branches = bases.flatMap((base) => index.tree.next.get(base) ?? []);
  const isKnown = bases.some((base) => index.knownBases.has(base));
  return { bases, branches, near: isKnown || index.nearNames.size === 0 ? [] : nearOf(bases, index) };
}

function nearOf(bases: readonly string[], index: HouseIndex): NearName[] {
  const found = new Set<NearName>();
  for (const base of bases) {
    if (base.length < 4) continue;
    for (const key of lessOneLetter(base)) {
      for (const name of index.nearNames.get(key) ?? []) if (isOneLetterOff(base, name.word)) found.add(name);
    }
  }
  return [...found];
}

function matchesAt(words: readonly Word[], at: number, lookAt: (word: string) => Look, tree: FormTree): Match[] {
  const matches: Match[] = [];
  let open: FormTree[] = [tree];
  for (let length = 1; open.length > 0; length += 1) {
    const word = words[at + length - 1];
    if (!word) break;
    const { bases } = lookAt(word.word);
    const reached = new Set<FormTree>();
    for (const branch of open) {
      for (const base of bases) {
        const next = branch.next.get(base);
        if (next) reached.add(next);
      }
    }
    for (const { forms } of reached) matches.push(...forms.map((form) => ({ form, length })));
    open = [...reached].filter(({ next }) => next.size > 0);
  }
  return matches;
}

function judge(text: string, words: readonly Word[], forms: readonly IndexedForm[], { language }: HouseIndex): HouseHit | null {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const found = text.slice(start, end);
  const folded = words.map(({ word }) => word);
  const lower = (value: string) => value.normalize('NFC').toLocaleLowerCase(language);
  const isExact = (form: IndexedForm) =>
    form.form === found || found === form.form.toLocaleUpperCase(language) || found === capital(form.form, language);
  const isSameWords = (form: IndexedForm) => form.words.every((word, place) => word === folded[place]);
  if (forms.some((form) => !form.isForbidden && isExact(form))) return null;
  const forbidden = forms.find((form) => form.isForbidden && isExact(form)) ?? bestForbidden(forms, folded);
  if (forbidden) {
    const isPlain = isSameWords(forbidden);
    return { kind: 'forbidden', start, end, found, wanted: forbidden.term.spelling, termId: forbidden.term.termId, isPlain };
  }
  const right = forms.find((form) => !form.isForbidden && isSameWords(form));
  if (!right || !hasOtherLetters(lower(right.form), lower(found))) return null;
  return { kind: 'misspelt', start, end, found, wanted: right.form, termId: right.term.termId, isPlain: true };
}

/** A forbidden form with an ending, unless a right form explains the words as well or better; what folds alike must be written alike. */
function bestForbidden(forms: readonly IndexedForm[], folded: readonly string[]): IndexedForm | null {
  const share = (form: IndexedForm) => form.words.reduce((sum, word, place) => sum + commonFront(word, folded[place] ?? ''), 0);
  const rights = forms.filter(({ isForbidden }) => !isForbidden);
  const best = forms.filter(({ isForbidden }) => isForbidden).sort((one, other) => share(other) - share(one))[0];
  if (!best) return null;
  return rights.some((right) => share(right) >= share(best)) ? null : best;
}

function commonFront(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

function capital(form: string, language: string): string {
  const [first = ''] = form;
  return first.toLocaleUpperCase(language) + form.slice(first.length);
}

/** Letters typed without their marks (`Naxcivan`), where only the marks differ and the house sets them; capitals and stress do not count. */
function hasOtherLetters(wanted: string, found: string): boolean {
  const letters = /[ıəğşçöüßøłđæœñ]/u;
  return wanted !== found && letters.test(wanted) && plainWord(wanted) === plainWord(found) && plainWord(found) === found;
}

type Near = { near: readonly NearName[]; lookAt: (word: string) => Look };

/** A word one letter off counts as a slip where another word of the name stands beside it. */
function findNear(text: string, words: readonly Word[], at: number, { near, lookAt }: Near): HouseHit | null {
  const around = [words[at - 1], words[at + 1]].flatMap((each) => (each ? lookAt(each.word).bases : []));
  const name = near.find(({ others }) => others.some((other) => around.includes(other)));
  const word = words[at];
  if (!name || !word) return null;
  const { start, end } = word;
  const { spelling, termId } = name.term;
  return { kind: 'near', start, end, found: text.slice(start, end), wanted: spelling, termId, isPlain: false };
}
