import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Call } from './call.ts';

/** Every call that a file of this folder offers. */
async function listCalls(): Promise<Call<never, unknown>[]> {
  const files = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
  const offered = await Promise.all(files.map((file) => import(`./${file}`)));
  return offered.flatMap((each) =>
    Object.entries(each).flatMap(([name, value]) =>
      name.endsWith('Call') && typeof value === 'object' ? [value as Call<never, unknown>] : [],
    ),
  ); // by its name, which `defineCall` gives a value to
}

it('gives every call a name and a way of its own: answers are kept by the name', async () => {
  const calls = await listCalls();
  expect(calls.length).toBeGreaterThan(100);
  const names = calls.map(({ name }) => name);
  const ways = calls.map(({ method, path }) => `${method} ${path.replaceAll(/:\w+/g, ':')}`);
  expect(names.filter((name, place) => names.indexOf(name) !== place)).toEqual([]);
  expect(ways.filter((way, place) => ways.indexOf(way) !== place)).toEqual([]);
});
