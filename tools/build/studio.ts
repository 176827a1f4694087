import { resolve } from 'node:path';
import type { Target } from './target.ts';

/** The studio as files for the browser. */
export const studio: Target = {
  name: 'studio',
  inputs: ['studio', 'contract/src'],
  build: async (into) => {
    const { build } = await import('vite');
    await build({ root: 'studio', mode: 'production', logLevel: 'warn', build: { outDir: resolve(into), emptyOutDir: false } });
  },
};
