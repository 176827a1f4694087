import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Face, faces, type Slice, slices } from './font-slices.ts';
import type { Target } from './target.ts';

const require = createRequire(import.meta.url);

/**
 * Type of the reader site, cut from whole typefaces to the letters, weights and features that its pages use, a file for each script: a page
 * loads what its own letters need and no more. `fonts.css` names the files and their letters.
 */
export const fonts: Target = {
  name: 'fonts',
  inputs: ['tools/build/font-slices.ts'],
  build: async (into) => {
    mkdirSync(into, { recursive: true });
    const rules: string[] = [];
    for (const face of faces) {
      for (const slice of slices.filter((each) => each.faces.includes(face.name))) rules.push(await cut(into, face, slice));
    }
    writeFileSync(join(into, 'fonts.css'), rules.join('\n'));
  },
};

async function cut(into: string, face: Face, slice: Slice): Promise<string> {
  const { default: subsetFont } = await import('subset-font');
  const whole = readFileSync(require.resolve(`@fontsource-variable/${slice.source(face)}.woff2`));
  const cutOut = await subsetFont(whole, slice.letters, {
    targetFormat: 'woff2',
    variationAxes: slice.axes(face),
    noLayoutClosure: !slice.alternates(face),
  });
  const file = `${face.name}-${slice.name}.woff2`;
  writeFileSync(join(into, file), cutOut);
  return `@font-face {
  font-family: '${face.family}';
  font-style: ${face.style};
  font-weight: ${face.weights};
  font-display: optional;
  src: url('./${file}') format('woff2');
  unicode-range: ${unicodeRange(slice.letters)};
}`;
}

/** `U+41-5A,U+61-7A`. @source CSS Fonts Module Level 4, section 4.5 */
function unicodeRange(letters: string): string {
  const points = [...new Set(Array.from(letters, (letter) => letter.codePointAt(0) ?? 0))].sort((one, other) => one - other);
  const ranges: [number, number][] = [];
  for (const point of points) {
    const last = ranges.at(-1);
    if (last && last[1] === point - 1) last[1] = point;
    else ranges.push([point, point]);
  }
  const hex = (point: number) => point.toString(16).toUpperCase();
  return ranges.map(([from, to]) => (from === to ? `U+${hex(from)}` : `U+${hex(from)}-${hex(to)}`)).join(',');
}
