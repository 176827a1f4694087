import { languageOf } from '@coranto/contract/languages';

/** A quotation mark in a text, and which way it points. */
export type QuotationMark = { at: number; sign: string; side: 'open' | 'close'; isSingle: boolean };

/** A quotation from its opening to its closing mark; depth 0 is the outer one. */
export type Quoted = { open: QuotationMark; close: QuotationMark; depth: number };

/** What stands in a text: whole quotations, and marks without a partner. */
export type MarksFound = { pairs: Quoted[]; unclosed: QuotationMark[]; unopened: QuotationMark[] };

const doubles = '"“”„‟«»″';
const singles = "'‘’‚‛‹›";

/** Which signs may close which. @source CLDR delimiters; Unicode Standard, chapter 6.2 "Language-based usage of quotation marks" */
const closes: Record<string, string | undefined> = {
  '"': '"',
  '“': '”“"',
  '”': '”',
  '„': '“”"‟',
  '‟': '”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '‚': '‘’',
  '‘': '’',
  '’': '’',
  "'": "'",
};

/** Signs that open in most languages, and close in most. */
const opening = '“„‟«‹‚‘‛';
const closing = '”»›’';

/** Languages that set guillemets the other way round beside their own marks. */
const reversing = new Set(['de', 'da', 'sl', 'hr', 'cs', 'sk', 'hu', 'pl', 'sr', 'bg', 'sv', 'fi']);
/** Languages in which one sign stands at either end. */
const sameAtBothEnds = new Set(['sv', 'fi', 'he']);

const before = /[\s([{<«“„‘‚‹—–\-/¡¿"'>…]/u;
const after = /[\s)\]}>»”’›.,;:!?…—–\-/"'<،؛؟։՝՞՜۔%]/u;

/**
 * Finds the quotation marks of a text. Apostrophes, inches and minutes are none; straight marks are told apart by what is beside them.
 *
 * @param language BCP 47 tag of the text
 */
export function findMarks(text: string, language: string): QuotationMark[] {
  const base = new Intl.Locale(language).language;
  const marks: QuotationMark[] = [];
  let straightOpen = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at] ?? '';
    if (!doubles.includes(sign) && !singles.includes(sign)) continue;
    if (sign === '″') continue;
    const isSingle = singles.includes(sign);
    const previous = text[at - 1] ?? ' ';
    const next = text[at + 1] ?? ' ';
    if (isSingle && !isSingleMark({ text, at, sign, previous, next, marks })) continue;
    if (sign === '"' && isUnit(previous, next, straightOpen > 0, base)) continue;
    const side = sideOf({ sign, previous, next, base, isStraightOpen: straightOpen > 0 });
    if (sign === '"') straightOpen = Math.max(0, straightOpen + (side === 'open' ? 1 : -1));
    marks.push({ at, sign, side, isSingle });
  }
  return marks;
}

/** Inches and seconds follow a figure while nothing is open; in Hebrew the sign stands inside abbreviations. */
function isUnit(previous: string, next: string, isOpen: boolean, base: string): boolean {
  if (/\p{N}/u.test(previous) && !isOpen) return true;
  return base === 'he' && /\p{L}/u.test(previous) && /\p{L}/u.test(next);
}

type Single = { text: string; at: number; sign: string; previous: string; next: string; marks: readonly QuotationMark[] };

/** An apostrophe stands in a word, before figures ('90s) or at the end of one where nothing is open. */
function isSingleMark({ text, at, sign, previous, next, marks }: Single): boolean {
  if (sign === '‹' || sign === '›' || sign === '‚') return true;
  const isInWord = /[\p{L}\p{N}]/u.test(previous) && /[\p{L}\p{N}]/u.test(next);
  if (isInWord || /\p{N}/u.test(next)) return false;
  const open = marks.filter(({ isSingle, side }) => isSingle && side === 'open').length;
  const closed = marks.filter(({ isSingle, side }) => isSingle && side === 'close').length;
  const low = marks.some(({ sign: earlier }) => earlier === '‚');
  if (sign === '‘' && low && open > closed) return true;
  if (before.test(previous) && /[\p{L}“«„¿¡(]/u.test(next)) return sign !== '’' && closesLater(text, at, sign);
  return open > closed && sign !== '‘';
}

/** Is there a sign later that ends a word and so may close this one? Names such as ‘Ali begin with a sign that nothing closes. */
function closesLater(text: string, at: number, sign: string): boolean {
  const partner = sign === "'" ? "'" : '’';
  const later = text.slice(at + 1);
  return new RegExp(`[\\p{L}\\p{N}.,!?…)”»]${partner}(?![\\p{L}\\p{N}])`, 'u').test(later);
}

type Beside = { sign: string; previous: string; next: string; base: string; isStraightOpen: boolean };

function sideOf({ sign, previous, next, base, isStraightOpen }: Beside): QuotationMark['side'] {
  const mayOpen = before.test(previous) && !/\s/u.test(next);
  const mayClose = after.test(next) && !/\s/u.test(previous);
  if (sign === '"' || sign === "'") {
    if (mayOpen && !mayClose) return 'open';
    if (mayClose && !mayOpen) return 'close';
    return isStraightOpen ? 'close' : 'open';
  }
  if (sign === '“') return mayClose && !mayOpen ? 'close' : 'open';
  if (sign === '‘') return mayClose && !mayOpen ? 'close' : 'open';
  if (sign === '”' && (sameAtBothEnds.has(base) || base === 'ar' || base === 'fa' || base === 'ur'))
    return mayOpen && !mayClose ? 'open' : 'close';
  if ((sign === '»' || sign === '›') && reversing.has(base)) return mayOpen && !mayClose ? 'open' : 'close';
  if ((sign === '«' || sign === '‹') && reversing.has(base)) return mayClose && !mayOpen ? 'close' : 'open';
  if (opening.includes(sign)) return 'open';
  return closing.includes(sign) ? 'close' : 'open';
}

/** Brings opening and closing marks together. A closing mark closes the nearest open one that it fits, else the nearest at all. */
export function pairMarks(marks: readonly QuotationMark[]): MarksFound {
  const open: QuotationMark[] = [];
  const found: MarksFound = { pairs: [], unclosed: [], unopened: [] };
  for (const mark of marks) {
    if (mark.side === 'open') {
      open.push(mark);
      continue;
    }
    const fitting = open.findLastIndex(({ sign }) => closes[sign]?.includes(mark.sign) ?? false);
    const place = fitting >= 0 ? fitting : open.findLastIndex(({ isSingle }) => isSingle === mark.isSingle);
    const partner = open[place];
    if (partner === undefined) {
      found.unopened.push(mark);
      continue;
    }
    found.unclosed.push(...open.splice(place + 1));
    open.pop();
    found.pairs.push({ open: partner, close: mark, depth: open.length });
  }
  found.unclosed.push(...open);
  found.unclosed.sort((one, other) => one.at - other.at);
  found.pairs.sort((one, other) => one.open.at - other.open.at);
  return found;
}

/** Pairs that may stand in a language beside the ones it prefers; each is an opening and a closing sign. */
const accepted: Record<string, readonly string[] | undefined> = {
  en: ['“”', '‘’'],
  ru: ['«»', '„“'],
  uk: ['«»', '„“', '“”'],
  hy: ['«»', '“”', '„“', '„”', '‹›'],
  az: ['“”', '«»', '„“', '„”', '‘’'],
  tr: ['“”', '‘’', '«»'],
  ar: ['«»', '“”', '””', '‹›', '‘’'],
  fa: ['«»', '‹›', '“”'],
  ka: ['„“', '„”', '«»', '‚‘'],
  de: ['„“', '‚‘', '»«', '›‹'],
  fr: ['«»', '“”', '‹›', '‘’'],
  es: ['«»', '“”', '‘’'],
  it: ['«»', '“”', '‘’'],
  pt: ['“”', '‘’', '«»'],
  pl: ['„”', '«»', '»«', '‚’'],
  he: ['””', '“”', '„”', '’’'],
};

/** Does this pair of signs belong to the language? Straight signs belong to none. */
export function isOwnPair(language: string, pair: Quoted): boolean {
  const known = accepted[new Intl.Locale(language).language];
  if (known) return known.includes(pair.open.sign + pair.close.sign);
  const { outer, inner } = languageOf(language).quotationMarks;
  return [outer, inner].some(([open, close]) => open.trim() === pair.open.sign && close.trim() === pair.close.sign);
}

/** The language's own signs for a quotation at this depth. */
export function ownPair(language: string, depth: number): readonly [string, string] {
  const { outer, inner } = languageOf(language).quotationMarks;
  return depth % 2 === 0 ? outer : inner;
}
