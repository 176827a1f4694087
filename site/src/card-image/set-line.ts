import bidiModule, { type Bidi } from 'bidi-js';
import type { TypeCase, TypeFace } from './type-faces.ts';

/** A letter as it is drawn: its outline, where it stands in ems from the start of the line, and the letter of the text that it comes from. */
export type SetGlyph = { glyph: number; at: number; outline: string; x: number; y: number; unitsPerEm: number };

/** A line of text, its glyphs from the left to the right; `width` in ems. */
export type SetLine = { text: string; glyphs: SetGlyph[]; width: number };

/** A text with which way its lines run, and its language, by which letters take their local forms. */
export type TextToSet = { text: string; direction: 'ltr' | 'rtl'; language: string };

/** A text of which it is known which way each of its letters runs. */
export type DirectedText = TextToSet & { levels: Uint8Array };

// The package says of its only export that it is one of several; it is the function itself.
const bidi = (bidiModule as unknown as () => Bidi)();

/** Finds out which way each letter of a text runs. @source Unicode Standard Annex 9 */
export function directText(given: TextToSet): DirectedText {
  return { ...given, levels: bidi.getEmbeddingLevels(given.text, given.direction).levels };
}

/** Letters of one direction in one typeface. */
type Run = { start: number; end: number; level: number; face: TypeFace };

/** Where a part of a text goes from and to, in UTF-16 units. */
export type TextPart = { start: number; end: number };

/**
 * Sets a part of a text as one line: joined and placed as its script wants, and in the order in which it is read.
 *
 * @source Unicode Standard Annex 9, rule L2, for the order of runs; HarfBuzz does what is inside of one
 */
export function setLine(type: TypeCase, whole: DirectedText, part: TextPart): SetLine {
  const line: SetLine = { text: whole.text.slice(part.start, part.end), glyphs: [], width: 0 };
  for (const run of inVisualOrder(runsOf(type, whole, part))) {
    const { font, unitsPerEm } = run.face;
    for (const { glyph, at, xAdvance, xOffset, yOffset } of shape(type, whole, run)) {
      const x = line.width + xOffset / unitsPerEm;
      line.glyphs.push({ glyph, at, outline: font.glyphToPath(glyph), x, y: -yOffset / unitsPerEm, unitsPerEm });
      line.width += xAdvance / unitsPerEm;
    }
  }
  return line;
}

/** How wide a part of a text is as one line, in ems. */
export function widthOf(type: TypeCase, whole: DirectedText, part: TextPart): number {
  return runsOf(type, whole, part)
    .flatMap((run) => shape(type, whole, run).map(({ xAdvance }) => xAdvance / run.face.unitsPerEm))
    .reduce((sum, each) => sum + each, 0);
}

function runsOf(type: TypeCase, { text, levels }: DirectedText, { start, end }: TextPart): Run[] {
  const runs: Run[] = [];
  for (let at = start; at < end; ) {
    const codePoint = text.codePointAt(at) ?? 0;
    const next = at + (codePoint > 0xffff ? 2 : 1);
    const before = runs.at(-1);
    const face = faceFor(type, codePoint, before?.face ?? null);
    const level = levels[at] ?? 0;
    if (face) {
      if (before && before.end === at && before.face === face && before.level === level) before.end = next;
      else runs.push({ start: at, end: next, level, face });
    }
    at = next;
  }
  return runs;
}

/** The face that goes on where it has the letter, so that spaces and points stay with their neighbours; `null` where none has it: it is left out. */
function faceFor({ faces }: TypeCase, codePoint: number, before: TypeFace | null): TypeFace | null {
  if (before?.has(codePoint)) return before;
  return faces.find((face) => face.has(codePoint)) ?? (isJoiner(codePoint) ? before : null);
}

/** Signs without a form of their own, which tell letters beside them how to join. */
function isJoiner(codePoint: number): boolean {
  return codePoint === 0x200c || codePoint === 0x200d;
}

function inVisualOrder(runs: readonly Run[]): Run[] {
  const ordered = [...runs];
  const levels = runs.map(({ level }) => level);
  const lowestOdd = Math.min(...levels.filter((level) => level % 2 === 1), Number.POSITIVE_INFINITY);
  for (let level = Math.max(0, ...levels); level >= lowestOdd; level--) {
    for (let start = 0; start < ordered.length; start++) {
      let end = start;
      while ((ordered[end]?.level ?? -1) >= level) end += 1;
      if (end > start) ordered.splice(start, end - start, ...ordered.slice(start, end).reverse());
      start = end;
    }
  }
  return ordered;
}

function shape({ harfbuzz }: TypeCase, { text, language }: TextToSet, { start, end, level, face }: Run) {
  const buffer = new harfbuzz.Buffer();
  // The whole text is given, so that letters join as their neighbours ask, even those of another run.
  buffer.addText(text, start, end - start);
  buffer.setDirection(level % 2 === 1 ? harfbuzz.Direction.RTL : harfbuzz.Direction.LTR);
  buffer.setLanguage(language);
  buffer.guessSegmentProperties();
  harfbuzz.shape(face.font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().flatMap(({ codepoint: glyph, cluster: at }, number) => {
    const place = positions[number];
    return place ? [{ glyph, at, ...place }] : [];
  });
}
