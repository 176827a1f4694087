import { resolve } from 'node:path';
import type { Target } from './target.ts';

/** A database cluster fresh from initdb, which the very first start copies instead of making its own: that takes seconds and much memory. */
export const engineSnapshot: Target = {
  name: 'engine-snapshot',
  inputs: ['newsroom/src/database/engine-child.ts', 'newsroom/src/database/durable-files.ts'],
  build: async (into) => {
    const { makeSnapshot } = await import('../../newsroom/src/database/database.ts');
    await makeSnapshot(resolve(into));
  },
};
