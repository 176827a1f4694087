import { languageOf } from '@coranto/contract/languages';

/** A pair of quotation marks: what is written, with the spaces that belong to it, and the bare signs. */
export type Pair = { open: string; close: string; openSign: string; closeSign: string };

export type Pairs = { outer: Pair; inner: Pair };

const known = new Map<string, Pairs>();

/** The quotation marks of a language, outside and inside another quotation. */
export function pairsOf(language: string): Pairs {
  const before = known.get(language);
  if (before) return before;
  const { outer, inner } = languageOf(language).quotationMarks;
  const pairs = { outer: pair(outer), inner: pair(inner) };
  known.set(language, pairs);
  return pairs;
}

function pair([open, close]: readonly [string, string]): Pair {
  return { open, close, openSign: open.trim(), closeSign: close.trim() };
}

/** The pairs that are open at the end of a text, the outermost first. A sign between two letters is an apostrophe. */
export function openPairs(text: string, { outer, inner }: Pairs): Pair[] {
  const open: Pair[] = [];
  for (let place = 0; place < text.length; place++) {
    const sign = text[place] ?? '';
    const last = open.at(-1);
    if (sign === '’' && isLetter(text[place - 1]) && isLetter(text[place + 1])) continue;
    if (last?.closeSign === sign) open.pop();
    else if (sign === outer.openSign) open.push(outer);
    else if (sign === inner.openSign) open.push(inner);
  }
  return open;
}

/** Does a quotation begin after this text? After nothing, a space, a bracket, a dash that stands apart, or another opening mark. */
export function beginsAfter(text: string, { outer, inner }: Pairs): boolean {
  const last = text.at(-1);
  if (last === undefined || /[\s([{/¿¡\ufffc]/u.test(last)) return true;
  if (/[—–-]/.test(last)) return openPairs(text, { outer, inner }).length === 0 || /^$|\s/.test(text.at(-2) ?? '');
  return (last === outer.openSign && last !== outer.closeSign) || (last === inner.openSign && last !== inner.closeSign);
}

/** Is this a letter of any script? */
export function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /\p{L}/u.test(sign);
}
