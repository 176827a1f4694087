import { type Habits, habitsOf } from './habits.ts';
import { beginsAfter, isLetter, openPairs, type Pair, pairsOf } from './quotes.ts';

/** What stands in the place of a typed sign: so many signs before it are taken away, and this is written. */
export type Typeset = { erase: number; insert: string };

const noBreak = '\u00a0';
const narrowNoBreak = '\u202f';

/**
 * What a typed sign becomes by the habits of a language, or `null` where it stays as it is. Works from what stands before the caret in its
 * block, so that a text may be mended by typing it again.
 *
 * @param before the text of the block up to the caret; what is no letter stands there as U+FFFC
 * @param typed one sign
 */
export function typeset(before: string, typed: string, language: string): Typeset | null {
  const habits = habitsOf(language);
  switch (typed) {
    case '"':
      return typesetQuote(before, language);
    case "'":
      return typesetApostrophe(before, language);
    case '-':
      return typesetHyphen(before, habits);
    case ' ':
      return typesetSpace(before, habits);
    case '.':
      return /(^|[^.])\.\.$/.test(before) ? { erase: 2, insert: '…' } : null;
    default:
      return typesetAfterwards(before, typed, language, habits);
  }
}

/** Could a sign become another one here? Asked for every key, so it looks at two signs only. */
export function mayBeTypeset(lastTwo: string, typed: string): boolean {
  return /["'\-. ;:!?«»/]/.test(typed) || (/[‘’“”»›]$/.test(lastTwo) && /[\p{L}\p{N}]/u.test(typed));
}

function typesetQuote(before: string, language: string): Typeset | null {
  const pairs = pairsOf(language);
  const open = openPairs(before, pairs);
  if (beginsAfter(before, pairs)) return { erase: 0, insert: (open.length % 2 === 0 ? pairs.outer : pairs.inner).open };
  if (open.length === 0 && /\p{N}$/u.test(before)) return null; // inches
  return { erase: 0, insert: (open.at(-1) ?? pairs.outer).close };
}

const singleSigns = /^[‘’‚‹›]$/;

function typesetApostrophe(before: string, language: string): Typeset | null {
  const pairs = pairsOf(language);
  const open = openPairs(before, pairs);
  const isSingle = singleSigns.test(pairs.inner.openSign);
  if (beginsAfter(before, pairs)) return isSingle || open.length > 0 ? { erase: 0, insert: pairs.inner.open } : null;
  return { erase: 0, insert: open.at(-1) === pairs.inner ? pairs.inner.close : '’' };
}

function typesetHyphen(before: string, habits: Habits): Typeset | null {
  if (!before.endsWith('-') || before.endsWith('--')) return null;
  const rest = before.slice(0, -1);
  if (rest.trim() === '' || /[<!]$/.test(rest)) return null;
  if (/\p{N}$/u.test(rest)) return { erase: 1, insert: '–' };
  if (/\s$/.test(rest)) return spaced(before, 1, habits);
  return { erase: 1, insert: habits.joinedDash };
}

function typesetSpace(before: string, habits: Habits): Typeset | null {
  if (before === '--') return { erase: 2, insert: `${habits.dialogueDash}${habits.holdsDash ? noBreak : ' '}` };
  if (!/\S\s-$/u.test(before)) return null;
  const { erase, insert } = spaced(before, 1, habits);
  return { erase, insert: `${insert} ` };
}

function spaced(before: string, hyphens: number, { spacedDash, holdsDash }: Habits): Typeset {
  const isBreakable = holdsDash && before.at(-1 - hyphens) === ' ';
  return isBreakable ? { erase: hyphens + 1, insert: noBreak + spacedDash } : { erase: hyphens, insert: spacedDash };
}

function typesetAfterwards(before: string, typed: string, language: string, habits: Habits): Typeset | null {
  if (habits.setsSignsApart) {
    const apart = typesetSignApart(before, typed, pairsOf(language).outer);
    if (apart) return apart;
  }
  const { inner } = pairsOf(language);
  // What looked like the end of a quotation was an apostrophe: a word goes on after it.
  if (isLetter(typed) && inner.closeSign !== '’' && before.endsWith(inner.closeSign) && isLetter(before.at(-2)))
    return { erase: 1, insert: `’${typed}` };
  // And what looked like a beginning stands for figures left out: ’90s.
  if (/\p{N}/u.test(typed) && inner.openSign === '‘' && /(^|\s)‘$/.test(before)) return { erase: 1, insert: `’${typed}` };
  return null;
}

function typesetSignApart(before: string, typed: string, outer: Pair): Typeset | null {
  if (typed === outer.openSign) return { erase: 0, insert: outer.open };
  const spaceBefore = / $/.test(before) ? 1 : 0;
  if (typed === outer.closeSign) return { erase: /[ \u00a0]$/.test(before) ? 1 : 0, insert: outer.close };
  // An address goes on, and no sentence: https://
  if (typed === '/' && /(?:https?|ftp)\u00a0:$/.test(before)) return { erase: 2, insert: ':/' };
  if (!/[;:!?]/.test(typed) || !/[\p{L}\p{N}»”)\]%]\s?$/u.test(before) || /[\u00a0\u202f]$/.test(before)) return null;
  if (typed === ':' && /\p{N}$/u.test(before)) return null; // a time of day
  return { erase: spaceBefore, insert: (typed === ':' ? noBreak : narrowNoBreak) + typed };
}
