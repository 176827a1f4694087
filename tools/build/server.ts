import type { Plugin } from 'esbuild';
import type { Target } from './target.ts';

/** What npm installed stays outside of the bundle; the rooms of Coranto go in. */
const packagesStayOutside: Plugin = {
  name: 'packages-stay-outside',
  setup: ({ onResolve }) => {
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@coranto/') ? null : { path, external: true },
    );
  },
};

/** The program and the child process of its embedded database. */
export const server: Target = {
  name: 'server',
  inputs: ['contract/src', 'newsroom/src', 'site/src', 'server/src'],
  build: async (into) => {
    const { build } = await import('esbuild');
    await build({
      entryPoints: {
        main: 'server/src/main.ts',
        'engine-child': 'newsroom/src/database/engine-child.ts',
        'picture-child': 'newsroom/src/media/rendering/picture-child.ts',
      },
      outdir: into,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node24',
      jsx: 'automatic',
      jsxImportSource: 'preact',
      sourcemap: true,
      plugins: [packagesStayOutside],
      logLevel: 'warning',
    });
  },
};
