import { globSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Plugin } from 'esbuild';
import { fonts } from './fonts.ts';
import { writeIcons } from './icons.ts';
import { freshen, type Target } from './target.ts';

/** `@import 'coranto:fonts'` in a style sheet brings the type that was cut for it. */
const cutFonts: Plugin = {
  name: 'fonts',
  setup(bundle) {
    bundle.onResolve({ filter: /^coranto:fonts$/ }, () => ({ path: resolve('build/fonts/fonts.css') }));
  },
};

/**
 * The scripts, styles and icons of reader pages, small and with their content's hash in the name. `manifest.json` tells which file a
 * source became: `{ "share.island.ts": "share.island-K2QY5OTB.js" }`.
 */
export const reader: Target = {
  name: 'site',
  inputs: ['site/src/scripts', 'site/src/styles', 'site/src/icons', 'contract/src', 'tools/build/font-slices.ts'],
  build: async (into) => {
    await freshen(fonts);
    const { build } = await import('esbuild');
    const { metafile } = await build({
      entryPoints: globSync(['site/src/scripts/*.island.ts', 'site/src/scripts/worker/*.worker.ts', 'site/src/styles/*.css']),
      outdir: into,
      entryNames: '[name]-[hash]',
      bundle: true,
      minify: true,
      format: 'esm',
      target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
      loader: { '.woff2': 'file', '.svg': 'file' },
      assetNames: '[name]-[hash]',
      plugins: [cutFonts],
      metafile: true,
      logLevel: 'warning',
    });
    const built = Object.entries(metafile.outputs).flatMap(([path, { entryPoint, inputs }]) => {
      const source = path.endsWith('.woff2') ? Object.keys(inputs)[0] : entryPoint;
      return source === undefined ? [] : [[basename(source), basename(path)] as const];
    });
    writeFileSync(join(into, 'manifest.json'), JSON.stringify(Object.fromEntries([...built, ...(await writeIcons(into))].sort()), null, 2));
  },
};
