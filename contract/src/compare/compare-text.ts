import type { Inline, Mark } from '../prose/prose.ts';
import { align } from './align.ts';

/** Some words of a text: in both, gone, or new. A footnote stands as `\uFFFC`, a line break as `\n`. */
export type Piece = { kind: 'same' | 'gone' | 'new'; text: string };

/** Words that stayed while what marks them did not. */
export type MarkChange = { words: string; gained: Mark[]; lost: Mark[] };

/** Two texts, compared word by word. */
export type ComparedText = { pieces: Piece[]; marks: MarkChange[] };

type Token = { text: string; key: string; marks: readonly Mark[] };

/**
 * Compares two running texts word by word.
 *
 * @param language BCP 47 tag of the text: it decides what a word is
 */
export function compareText(before: readonly Inline[], after: readonly Inline[], language: string): ComparedText {
  const one = tokensOf(before, language);
  const other = tokensOf(after, language);
  const runs = align(
    one.map(({ key }) => key),
    other.map(({ key }) => key),
  );
  const pieces: Piece[] = [];
  const marks: MarkChange[] = [];
  let [at, otherAt] = [0, 0];
  for (const { kind, count } of runs) {
    const taken = kind === 'new' ? other.slice(otherAt, otherAt + count) : one.slice(at, at + count);
    pieces.push({ kind, text: taken.map(({ text }) => text).join('') });
    if (kind === 'same') marks.push(...markChanges(taken, other.slice(otherAt, otherAt + count)));
    if (kind !== 'new') at += count;
    if (kind !== 'gone') otherAt += count;
  }
  return { pieces: withoutCrumbs(pieces), marks: inOne(marks) };
}

/** Compares two texts without marks. */
export function comparePlain(before: string, after: string, language: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const inlines = (text: string): Inline[] => (text === '' ? [] : [{ kind: 'text', text, marks: [] }]);
  return compareText(inlines(before), inlines(after), language).pieces;
}

const segmenters = new Map<string, Intl.Segmenter>();

function segmenterFor(language: string): Intl.Segmenter {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return segmenter;
}

function tokensOf(inlines: readonly Inline[], language: string): Token[] {
  const segmenter = segmenterFor(language);
  return inlines.flatMap((inline): Token[] => {
    if (inline.kind === 'break') return [{ text: '\n', key: '\n', marks: [] }];
    if (inline.kind === 'footnote') return [{ text: '\uFFFC', key: `\uFFFC${inline.id}`, marks: [] }];
    const tokens: Token[] = [];
    for (const { segment } of segmenter.segment(inline.text)) tokens.push({ text: segment, key: segment, marks: inline.marks });
    return tokens;
  });
}

/** A lone space between two changes is no island: the eye reads the changes as one. */
function withoutCrumbs(pieces: Piece[]): Piece[] {
  const kept: Piece[] = [];
  let [gone, added] = ['', ''];
  const close = () => {
    if (gone !== '') kept.push({ kind: 'gone', text: gone });
    if (added !== '') kept.push({ kind: 'new', text: added });
    [gone, added] = ['', ''];
  };
  for (const [place, { kind, text }] of pieces.entries()) {
    const isCrumb = kind === 'same' && place < pieces.length - 1 && gone !== '' && added !== '' && /^\s$/u.test(text);
    if (kind === 'same' && !isCrumb) {
      close();
      kept.push({ kind, text });
    }
    if (kind === 'gone' || isCrumb) gone += text;
    if (kind === 'new' || isCrumb) added += text;
  }
  close();
  return kept;
}

function markChanges(before: readonly Token[], after: readonly Token[]): MarkChange[] {
  return before.flatMap((token, place): MarkChange[] => {
    const now = after[place]?.marks ?? [];
    if (token.marks === now || (token.marks.length === 0 && now.length === 0)) return [];
    const gained = now.filter((mark) => !hasMark(token.marks, mark));
    const lost = token.marks.filter((mark) => !hasMark(now, mark));
    return gained.length + lost.length === 0 ? [] : [{ words: token.text, gained, lost }];
  });
}

function hasMark(marks: readonly Mark[], wanted: Mark): boolean {
  return marks.some((mark) => mark === wanted || JSON.stringify(mark) === JSON.stringify(wanted));
}

/** Neighbouring words with the same change are said as one. */
function inOne(changes: MarkChange[]): MarkChange[] {
  const said: MarkChange[] = [];
  for (const change of changes) {
    const last = said.at(-1);
    const isAlike = last !== undefined && JSON.stringify([last.gained, last.lost]) === JSON.stringify([change.gained, change.lost]);
    if (last && isAlike) last.words += change.words;
    else said.push({ ...change });
  }
  return said.filter(({ words }) => words.trim() !== '');
}
