/**
 * What is cut from which typeface. Source Serif 4 is drawn for several sizes: what is read has the cut for small letters, headlines have the
 * one for large. Files of a script come to less than 60 kB in all faces together, which a test sees to.
 */

/** A way in which letters are set; `family` is its name in the style sheet. */
export type Face = { name: 'text' | 'italic' | 'display'; family: string; style: 'normal' | 'italic'; weights: string };

export const faces: readonly Face[] = [
  { name: 'text', family: 'Sheet', style: 'normal', weights: '400 700' },
  { name: 'italic', family: 'Sheet', style: 'italic', weights: '400 700' },
  { name: 'display', family: 'Sheet Display', style: 'normal', weights: '400 700' },
];

type Axes = Record<string, number | { min: number; max: number }>;

/** Letters that are loaded together. */
export type Slice = {
  name: string;
  letters: string;
  faces: readonly Face['name'][];
  /** File of the whole typeface, below its package's name. */
  source(face: Face): string;
  axes(face: Face): Axes;
  /** Keeps other shapes of the same letters (old-style figures). */
  alternates(face: Face): boolean;
};

/** Old-style figures and their company are worth their weight only in running text. */
const sourceAxes: Record<Face['name'], Axes> = {
  text: { wght: { min: 400, max: 700 }, opsz: 14 },
  italic: { wght: 400, opsz: 14 },
  display: { wght: 600, opsz: 36 },
};

function sourceSerif(name: string, subset: string, letters: string): Slice {
  return {
    name,
    letters,
    faces: ['text', 'italic', 'display'],
    source: (face) => `source-serif-4/files/source-serif-4-${subset}-opsz-${face.style}`,
    axes: (face) => sourceAxes[face.name],
    alternates: (face) => name === 'figures' && face.name === 'text',
  };
}

/** Scripts with one cut for all sizes, and no slanted one. */
function noto(name: string, family: string, letters: string, keepsShapes: boolean): Slice {
  return {
    name,
    letters,
    faces: ['text'],
    source: () => `${family}/files/${family}-${name}-wght-normal`,
    axes: () => ({ wght: { min: 400, max: 700 } }),
    alternates: () => keepsShapes,
  };
}

function run(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, each) => String.fromCodePoint(from + each)).join('');
}

const turkic = 'ÇçÖöÜü';
const turkicBeyond = 'ĞğİıŞşƏə';
const western = [...run(0xc0, 0xff)].filter((letter) => !turkic.includes(letter)).join('');
const central = [...run(0x100, 0x17f)].filter((letter) => !turkicBeyond.includes(letter) && letter !== 'ŉ' && letter !== 'ſ').join('');
const russian = `${run(0x410, 0x44f)}Ёё`;

export const slices: readonly Slice[] = [
  sourceSerif('figures', 'latin', `${run(0x20, 0x40)}${run(0x5b, 0x60)}${run(0x7b, 0x7e)}\u00a0©«°·»×–—‘’‚“”„•…€№−`),
  sourceSerif('letters', 'latin', run(0x41, 0x5a) + run(0x61, 0x7a)),
  sourceSerif('turkic', 'latin', turkic),
  sourceSerif('turkic-beyond', 'latin-ext', turkicBeyond),
  sourceSerif('western', 'latin', western),
  sourceSerif('central', 'latin-ext', central),
  sourceSerif('russian', 'cyrillic', russian),
  sourceSerif('cyrillic', 'cyrillic', [...run(0x400, 0x45f), 'Ґ', 'ґ'].filter((letter) => !russian.includes(letter)).join('')),
  noto('armenian', 'noto-serif-armenian', run(0x531, 0x58a) + run(0xfb13, 0xfb17), false),
  noto('georgian', 'noto-serif-georgian', run(0x10d0, 0x10fc), false),
  noto(
    'arabic',
    'noto-naskh-arabic',
    `،؛؟${run(0x621, 0x652)}${run(0x660, 0x66c)}ٰٱپچژکگیھہےڤ${run(0x6f0, 0x6f9)}${run(0x200c, 0x200f)}`,
    true,
  ),
];
