import { type DirectedText, directText, type SetLine, setLine, type TextPart, type TextToSet, widthOf } from './set-line.ts';
import type { TypeCase } from './type-faces.ts';

/** Room for a text: how wide in pixels, how many pixels high, and how far lines stand apart for letters of one pixel. */
export type Room = { widthPx: number; heightPx: number; leading: number; largestPx: number; smallestPx: number };

/** Lines of one size. */
export type SetText = { sizePx: number; lines: SetLine[] };

/** Sets a text as large as its room allows, in lines of about the same length; what has no room at the smallest size ends in an ellipsis. */
export function setText(type: TypeCase, given: TextToSet, room: Room): SetText {
  const whole = directText({ ...given, text: given.text.replace(/\s+/g, ' ').trim() });
  const words = wordsOf(whole.text);
  const widths = words.map((word) => widthOf(type, whole, word));
  const space = widthOf(type, directText({ ...given, text: ' ' }), { start: 0, end: 1 });
  for (let sizePx = room.largestPx; sizePx >= room.smallestPx; sizePx -= 2) {
    const mostLines = Math.max(1, Math.floor(room.heightPx / (sizePx * room.leading)));
    const lines = breakEvenly(widths, space, room.widthPx / sizePx);
    if (lines && lines.length <= mostLines) return { sizePx, lines: lines.map((line) => set(type, whole, words, line)) };
  }
  return cutOff(type, whole, room);
}

/** Words with the sign after them, as they may stand at the end of a line. */
function wordsOf(text: string): TextPart[] {
  return [...text.matchAll(/[^ ]+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** Numbers of the first word of a line and of the first of the next. */
type Line = { from: number; to: number };

function set(type: TypeCase, whole: DirectedText, words: readonly TextPart[], { from, to }: Line): SetLine {
  return setLine(type, whole, { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0 });
}

/** As few lines as can be, and of those the ones whose longest is shortest; `null` where a word is longer than a line. */
function breakEvenly(widths: readonly number[], space: number, widest: number): Line[] | null {
  const fewest = breakAt(widths, space, widest);
  if (!fewest) return null;
  let [narrow, wide] = [0, widest];
  for (let step = 0; step < 12; step++) {
    const middle = (narrow + wide) / 2;
    const lines = breakAt(widths, space, middle);
    if (lines && lines.length <= fewest.length) wide = middle;
    else narrow = middle;
  }
  return breakAt(widths, space, wide);
}

function breakAt(widths: readonly number[], space: number, widest: number): Line[] | null {
  const lines: Line[] = [];
  let width = 0;
  for (const [number, word] of widths.entries()) {
    if (word > widest) return null;
    const line = lines.at(-1);
    if (line && width + space + word <= widest) {
      line.to = number + 1;
      width += space + word;
    } else {
      lines.push({ from: number, to: number + 1 });
      width = word;
    }
  }
  return lines;
}

/** At the smallest size, as much as fits; a word longer than a line is broken where a letter ends. */
function cutOff(type: TypeCase, whole: DirectedText, room: Room): SetText {
  const sizePx = room.smallestPx;
  const widest = room.widthPx / sizePx;
  const mostLines = Math.max(1, Math.floor(room.heightPx / (sizePx * room.leading)));
  const letters = [...new Intl.Segmenter(whole.language).segment(whole.text)].map(({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
  const lines: SetLine[] = [];
  let at = 0;
  while (at < letters.length && lines.length < mostLines) {
    const isLast = lines.length === mostLines - 1;
    const end = furthest(letters, at, (to) => fits(type, whole, letters, { from: at, to }, widest - (isLast ? 1 : 0)));
    const stop = end === letters.length ? end : lastBreak(whole.text, letters, at, end);
    const start = letters[at]?.start ?? 0;
    const last = letters[stop - 1]?.end ?? start;
    if (isLast && stop < letters.length) {
      const text = `${whole.text.slice(0, last).trimEnd()}…`;
      lines.push(setLine(type, directText({ ...whole, text }), { start, end: text.length }));
    } else lines.push(setLine(type, whole, { start, end: last }));
    at = stop;
    while (whole.text[letters[at]?.start ?? -1] === ' ') at += 1;
  }
  return { sizePx, lines };
}

function fits(type: TypeCase, whole: DirectedText, letters: readonly TextPart[], { from, to }: Line, widest: number): boolean {
  return widthOf(type, whole, { start: letters[from]?.start ?? 0, end: letters[to - 1]?.end ?? 0 }) <= widest;
}

/** The end of the longest line that begins at a letter and still fits; one letter at least. */
function furthest(letters: readonly TextPart[], from: number, isFitting: (to: number) => boolean): number {
  let [good, bad] = [from + 1, letters.length + 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isFitting(middle)) good = middle;
    else bad = middle;
  }
  return good;
}

function lastBreak(text: string, letters: readonly TextPart[], from: number, end: number): number {
  for (let at = end; at > from + 1; at--) if (text[letters[at]?.start ?? 0] === ' ') return at;
  return end;
}
