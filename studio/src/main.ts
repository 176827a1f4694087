import { readWithoutEval } from '@coranto/contract/without-eval';

// NOTE: schemas decide while they are made, so everything that holds one is loaded after this.
readWithoutEval();
const { start } = await import('./app/start.tsx');
await start();
