import { habitsOf } from './habits.ts';
import { typeset } from './typeset.ts';

/** A place of a text to be written otherwise; offsets are in UTF-16 units. */
export type Mending = { from: number; to: number; insert: string };

type Piece = { text: string; from: number; to: number };

/**
 * What has to change in a text for its quotation marks, apostrophes, dashes and spaces to be those of its language, whatever language's or
 * typewriter's they are. Every sign is typed again, as it were.
 *
 * @param text the text of one block; what is no letter stands there as U+FFFC and stays
 */
export function mendings(text: string, language: string): Mending[] {
  const pieces: Piece[] = [];
  const { spacedDash, holdsDash } = habitsOf(language);
  let written = '';
  for (let place = 0; place < text.length; place++) {
    const sign = text[place] ?? '';
    const [typed, width] = asTyped(text, place);
    if (/[–—]/.test(sign) && /\s$/.test(written) && /\s/.test(text[place + 1] ?? '')) {
      const isBreakable = holdsDash && written.endsWith(' ');
      put({ erase: isBreakable ? 1 : 0, insert: (isBreakable ? '\u00a0' : '') + spacedDash }, place, place + 1);
      continue;
    }
    // Spaces before a closing mark are set anew with it.
    const spaces = /[»”]/.test(sign) ? written.length - written.trimEnd().length : 0;
    const set = typeset(written.slice(0, written.length - spaces), typed, language) ?? { erase: 0, insert: typed };
    put({ erase: set.erase + spaces, insert: set.insert }, place, place + width);
    place += width - 1;
  }
  return pieces
    .filter((piece) => piece.text !== text.slice(piece.from, piece.to))
    .map(({ text: insert, from, to }) => ({ from, to, insert }));

  function put({ erase, insert }: { erase: number; insert: string }, from: number, to: number): void {
    let start = from;
    let left = erase;
    let kept = '';
    while (left > 0) {
      const last = pieces.pop();
      if (last === undefined) break;
      start = last.from;
      kept = last.text.slice(0, Math.max(0, last.text.length - left));
      left -= last.text.length;
    }
    written = written.slice(0, written.length - erase) + insert;
    pieces.push({ text: kept + insert, from: start, to });
  }
}

/** The sign as it would be typed on a plain keyboard, and how many signs of the text it stands for. */
function asTyped(text: string, place: number): [typed: string, width: number] {
  const sign = text[place] ?? '';
  if (sign === '«' || sign === '„') return ['"', 1 + (/^[ \u00a0\u202f]/.test(text.slice(place + 1)) ? 1 : 0)];
  if (/[“”»‟]/.test(sign)) return ['"', 1];
  if (/[‘’‚‛]/.test(sign)) return ["'", 1];
  return [sign, 1];
}
