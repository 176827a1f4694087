import { globSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { writeIcons } from './icons.ts';
import type { Target } from './target.ts';

/**
 * The scripts, styles and icons of reader pages, small and with their content's hash in the name. `manifest.json` tells which file a
 * source became: `{ "share.island.ts": "share.island-K2QY5OTB.js" }`.
 */
export const reader: Target = {
  name: 'site',
  inputs: ['site/src/scripts', 'site/src/styles', 'site/src/icons', 'contract/src'],
  build: async (into) => {
    const { build } = await import('esbuild');
    const { metafile } = await build({
      entryPoints: globSync(['site/src/scripts/*.island.ts', 'site/src/styles/*.css']),
      outdir: into,
      entryNames: '[name]-[hash]',
      bundle: true,
      minify: true,
      format: 'esm',
      target: ['es2022', 'chrome111', 'firefox115', 'safari16.4'],
      loader: { '.woff2': 'file', '.svg': 'file' },
      assetNames: '[name]-[hash]',
      metafile: true,
      logLevel: 'warning',
    });
    const built = Object.entries(metafile.outputs).flatMap(([path, { entryPoint }]) =>
      entryPoint === undefined ? [] : [[basename(entryPoint), basename(path)] as const],
    );
    writeFileSync(join(into, 'manifest.json'), JSON.stringify(Object.fromEntries([...built, ...(await writeIcons(into))].sort()), null, 2));
  },
};
