import type { Advice, Mend } from '@coranto/contract/checks/advice';
import { type CheckedText, excerpt, withoutMarked } from './checked-text.ts';
import { findMarks, isOwnPair, type MarksFound, ownPair, pairMarks, type QuotationMark, type Quoted } from './quotation-marks.ts';

/** One text with its quotation marks. */
type Looked = { checked: CheckedText; marks: QuotationMark[]; found: MarksFound };

/** How many paragraphs one quotation may run on through. */
const longestRun = 12;

/**
 * Quotation marks without a partner, of another language's style, and straight ones.
 *
 * A quotation may run through several paragraphs: each opens it anew and the last closes it, or the first opens and the last closes.
 */
export function adviseOnMarks(texts: readonly CheckedText[]): Advice[] {
  const looked = texts.map((checked): Looked => {
    const marks = findMarks(withoutMarked(checked, 'code'), checked.language);
    return { checked, marks, found: pairMarks(marks) };
  });
  const excused = new Set<QuotationMark>();
  for (const place of looked.keys()) excuseRunningOn(looked, place, excused);
  return looked.flatMap((each) => [...unbalanced(each, excused), ...foreignMarks(each), ...straightMarks(each)]);
}

/** Marks whose partner stands in a later paragraph. */
function excuseRunningOn(looked: readonly Looked[], place: number, excused: Set<QuotationMark>): void {
  const first = looked[place];
  const mark = first?.found.unclosed[0];
  if (!first || mark === undefined || excused.has(mark)) return;
  const passing = [mark];
  for (let next = place + 1; next <= place + longestRun; next += 1) {
    const later = looked[next];
    if (!later || !goesOn(first.checked, later.checked)) return;
    const { found, checked } = later;
    const opensAnew = found.unclosed[0]?.at === firstLetter(checked.text) ? found.unclosed[0] : undefined;
    const closing = found.unopened[0];
    if (closing) {
      for (const each of [...passing, closing]) excused.add(each);
      return;
    }
    if (opensAnew) passing.push(opensAnew);
    else if (endsReopened(later)) {
      for (const each of passing) excused.add(each);
      return;
    } else if (later.marks.length > 0) return;
  }
}

/** Begins with an opening mark that its own end closes: the last paragraph of a quotation that each paragraph opens anew. */
function endsReopened({ found, checked }: Looked): boolean {
  return found.pairs.some(({ open, depth }) => depth === 0 && open.at === firstLetter(checked.text));
}

function firstLetter(text: string): number {
  return text.search(/\S/u);
}

function goesOn(first: CheckedText, next: CheckedText): boolean {
  return first.kind === next.kind && (next.kind === 'paragraph' || next.kind === 'quoted') && first.language === next.language;
}

function unbalanced({ checked, found, marks }: Looked, excused: ReadonlySet<QuotationMark>): Advice[] {
  if (sharesLastMark(checked, found)) return [];
  const lone = [...found.unclosed, ...found.unopened].filter((mark) => !excused.has(mark)).sort((one, other) => one.at - other.at)[0];
  if (!lone) return [];
  const { text } = checked;
  const next = marks.find(({ at }) => at > lone.at)?.at;
  const before = marks.findLast(({ at }) => at < lone.at)?.at;
  const span =
    lone.side === 'open'
      ? { start: lone.at, end: next ?? text.length }
      : { start: before === undefined ? 0 : before + 1, end: lone.at + 1 };
  return [advice(checked, 'unbalanced-marks', span, { found: lone.sign })];
}

/**
 * Where two quotations end at the same place, Russian sets one mark for both: «завод «Прогресс».
 *
 * @source А. Э. Мильчин, Л. К. Чельцова, «Справочник издателя и автора», 2014, раздел 5.10
 */
function sharesLastMark({ language }: CheckedText, { pairs, unclosed, unopened }: MarksFound): boolean {
  if (!/^(ru|uk|be)/.test(language) || unopened.length > 0 || unclosed.length !== 1) return false;
  const [lone] = unclosed;
  return lone?.sign === '«' && pairs.some(({ open, close }) => open.at > lone.at && close.sign === '»');
}

/** The language of the words between two marks: another one where they are marked so. */
function languageAt({ marks, language }: CheckedText, { open, close }: Quoted): string {
  const around = marks.findLast(({ mark, start, end }) => {
    const tag = mark.kind === 'language' ? mark.tag : mark.kind === 'quotation' ? mark.language : null;
    return tag !== null && start <= open.at + 1 && end >= close.at;
  })?.mark;
  if (around?.kind === 'language') return around.tag;
  return (around?.kind === 'quotation' ? around.language : null) ?? language;
}

function isStraight({ open, close }: Quoted): boolean {
  return open.sign === '"' && close.sign === '"';
}

function foreignMarks({ checked, found }: Looked): Advice[] {
  return found.pairs
    .filter(
      (pair) =>
        !isStraight(pair) && pair.open.sign !== "'" && !isOwnPair(checked.language, pair) && !isOwnPair(languageAt(checked, pair), pair),
    )
    .map((pair) => {
      const own = ownPair(languageAt(checked, pair), pair.depth);
      const span = { start: pair.open.at, end: pair.close.at + 1 };
      const values = { found: `${pair.open.sign}…${pair.close.sign}`, wanted: `${own[0].trim()}…${own[1].trim()}` };
      return {
        ...advice(checked, 'marks-of-another-language', span, values),
        mends: checked.hasSpans ? mendPair(checked.text, pair, own) : [],
      };
    });
}

function straightMarks({ checked, found }: Looked): Advice[] {
  const pairs = found.pairs.filter(isStraight);
  const [first] = pairs;
  if (!first) return [];
  const own = ownPair(checked.language, 0);
  const span = { start: first.open.at, end: first.close.at + 1 };
  const mends = pairs.flatMap((pair) => mendPair(checked.text, pair, ownPair(languageAt(checked, pair), pair.depth)));
  return [
    {
      ...advice(checked, 'straight-marks', span, { found: '"…"', wanted: `${own[0].trim()}…${own[1].trim()}` }),
      mends: checked.hasSpans ? mends.sort((one, other) => one.start - other.start) : [],
    },
  ];
}

/** Own marks in the place of others; where they come with spaces (French), those that stand there are taken in. */
function mendPair(text: string, { open, close }: Quoted, [opens, closes]: readonly [string, string]): Mend[] {
  const isSpace = (at: number) => /\s/u.test(text[at] ?? '');
  const openEnd = opens.trim() !== opens && isSpace(open.at + 1) ? open.at + 2 : open.at + 1;
  const closeStart = closes.trim() !== closes && isSpace(close.at - 1) ? close.at - 1 : close.at;
  return [
    { start: open.at, end: openEnd, text: opens },
    { start: closeStart, end: close.at + 1, text: closes },
  ];
}

function advice(checked: CheckedText, code: Advice['code'], span: Advice['span'] & object, values: Record<string, string>): Advice {
  return {
    code,
    place: checked.place,
    span: checked.hasSpans ? span : null,
    shown: excerpt(checked.text, span),
    passage: checked.text,
    values,
    mends: [],
  };
}
