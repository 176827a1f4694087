import { resolve } from 'node:path';
import type { Target } from './target.ts';

/** The pictures of the demo newsroom, drawn and made into every size once. */
export const demoPictures: Target = {
  name: 'demo-pictures',
  inputs: ['server/src/demo/pictures', 'server/src/demo/picture-keys.ts', 'server/src/demo/prepare-pictures.ts', 'newsroom/src/media'],
  build: async (into) => {
    const { prepareDemoPictures } = await import('../../server/src/demo/prepare-pictures.ts');
    await prepareDemoPictures(resolve(into));
  },
};
