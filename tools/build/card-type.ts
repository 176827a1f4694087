import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Target } from './target.ts';

const require = createRequire(import.meta.url);

const sourceSerif = (subset: string) => `source-serif-4/files/source-serif-4-${subset}-opsz-normal`;
const noto = (family: string, script: string) => `noto-${family}/files/noto-${family}-${script}-wght-normal`;

/** Typefaces by the name of the file they become; whole, since nobody has to wait for them to come over a network. */
const faces: Record<string, string> = {
  latin: sourceSerif('latin'),
  'latin-ext': sourceSerif('latin-ext'),
  vietnamese: sourceSerif('vietnamese'),
  cyrillic: sourceSerif('cyrillic'),
  'cyrillic-ext': sourceSerif('cyrillic-ext'),
  greek: sourceSerif('greek'),
  armenian: noto('serif-armenian', 'armenian'),
  georgian: noto('serif-georgian', 'georgian'),
  arabic: noto('naskh-arabic', 'arabic'),
};

/** The type that card images are drawn with, unpacked: what shapes letters reads no packed type. */
export const cardType: Target = {
  name: 'card-type',
  inputs: [],
  build: async (into) => {
    const { default: subsetFont } = await import('subset-font');
    mkdirSync(into, { recursive: true });
    for (const [name, source] of Object.entries(faces)) {
      const packed = readFileSync(require.resolve(`@fontsource-variable/${source}.woff2`));
      writeFileSync(join(into, `${name}.ttf`), await subsetFont(packed, everyLetter, { targetFormat: 'truetype' }));
    }
  },
};

/** Every sign of the scripts above; a typeface keeps those of them that it has. */
const everyLetter = [
  [0x20, 0x52f],
  [0x531, 0x58f],
  [0x600, 0x6ff],
  [0x750, 0x77f],
  [0x10a0, 0x10ff],
  [0x1c90, 0x1cbf],
  [0x1e00, 0x1fff],
  [0x2000, 0x21ff],
  [0xfb13, 0xfb17],
  [0xfb50, 0xfdff],
  [0xfe70, 0xfeff],
]
  .flatMap(([from = 0, to = 0]) => Array.from({ length: to - from + 1 }, (_, each) => String.fromCodePoint(from + each)))
  .join('');
