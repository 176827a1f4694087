import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Face, Font } from 'harfbuzzjs';

/** Files that the build leaves of each typeface (`tools/build/card-type.ts`), in the order in which a letter is looked for. */
const typeFiles = ['latin', 'latin-ext', 'vietnamese', 'cyrillic', 'cyrillic-ext', 'greek', 'armenian', 'georgian', 'arabic'] as const;

/** One typeface, and which letters it has. */
export type TypeFace = { font: Font; unitsPerEm: number; has: (codePoint: number) => boolean };

/** The type that card images are set in, with what shapes it. */
export type TypeCase = { faces: readonly TypeFace[]; harfbuzz: typeof import('harfbuzzjs') };

/** Opens the type in a folder. It takes some milliseconds and a megabyte. @throws when the build has left none there */
export async function openTypeCase(folder: string): Promise<TypeCase> {
  // Loaded when the first image is drawn: it is a compiled module of some size.
  const harfbuzz = await import('harfbuzzjs');
  const faces = typeFiles.map((name) => {
    const face = new harfbuzz.Face(new harfbuzz.Blob(readFileSync(join(folder, `${name}.ttf`))));
    return { font: heavyFont(harfbuzz, face), unitsPerEm: face.upem, has: letterTest(face) };
  });
  return { faces, harfbuzz };
}

/** As headlines are set: half bold, and in the cut for large letters where there is one. */
function heavyFont(harfbuzz: TypeCase['harfbuzz'], face: Face): Font {
  const font = new harfbuzz.Font(face);
  font.setVariations([new harfbuzz.Variation('wght', 600), new harfbuzz.Variation('opsz', 36)]);
  return font;
}

function letterTest(face: Face): TypeFace['has'] {
  const known = new Set(face.collectUnicodes());
  return (codePoint) => known.has(codePoint);
}
