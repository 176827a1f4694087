import { globSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Check } from './check.ts';

const compiler = ['node', 'node_modules/typescript-7/bin/tsc', '--pretty', 'false'];

/** The types of every room, the largest first, so that none is left waiting at the end. */
export function typeChecks(): Check[] {
  const configs = ['tsconfig.json', ...globSync('*/{tsconfig,tsconfig.test,src/scripts/tsconfig,src/scripts/worker/tsconfig}.json')].filter(
    (path) => !path.startsWith('node_modules'),
  );
  return configs
    .sort((one, other) => weight(one) - weight(other))
    .map((path) => ({ name: `types: ${nameOf(path)}`, command: [...compiler, '-p', path] }));
}

const heaviestFirst = ['studio', 'server', 'site', 'newsroom', 'e2e', 'bench', 'contract'];

function weight(path: string): number {
  const place = heaviestFirst.indexOf(dirname(path));
  return place === -1 ? heaviestFirst.length : place;
}

function nameOf(path: string): string {
  const folder = dirname(path) === '.' ? 'tools' : dirname(path);
  return path.endsWith('tsconfig.test.json') ? `${folder} (tests)` : folder;
}

/** Lint and format in one pass. */
export const lint: Check = {
  name: 'lint and format',
  command: ['node_modules/.bin/biome', 'check', '--error-on-warnings', '--max-diagnostics=50'],
};

/** Files, exports and packages that nobody uses. */
export const unused: Check = { name: 'unused code', command: ['node_modules/.bin/knip', '--no-progress'] };

/** Rooms, doors and rungs; a test, so that it can prove that it finds what it looks for. */
export const roomsTest: Check = {
  name: 'rooms',
  command: ['node_modules/.bin/vitest', 'run', '--project', 'tools', 'rooms.test.ts', '--reporter=dot'],
};
