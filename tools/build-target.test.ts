import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { freshen, type Target } from './build/target.ts';

const home = process.cwd();
let folder: string;
let builds: number;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'coranto-build-'));
  process.chdir(folder);
  for (const path of ['package-lock.json', 'tools/build/target.ts', 'src/page.ts', 'src/page.test.ts']) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(path, 'first');
  }
  builds = 0;
});

afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

const page: Target = {
  name: 'page',
  inputs: ['src'],
  build: async (into) => {
    builds += 1;
    writeFileSync(join(into, 'page.js'), `built from ${readFileSync('src/page.ts', 'utf8')}`);
  },
};

function touch(path: string): void {
  const later = new Date(Date.now() + 10_000);
  utimesSync(path, later, later);
}

it('builds once what does not change', async () => {
  expect(await freshen(page)).toBeGreaterThan(0);
  expect(await freshen(page)).toBeNull();
  expect(builds).toBe(1);
});

it.each(['src/page.ts', 'package-lock.json', 'tools/build/target.ts'])('builds again when %s changes', async (path) => {
  await freshen(page);
  touch(path);
  await freshen(page);
  expect(builds).toBe(2);
});

it('builds again when an input comes or goes', async () => {
  await freshen(page);
  writeFileSync('src/front.ts', '');
  await freshen(page);
  rmSync('src/front.ts');
  await freshen(page);
  expect(builds).toBe(3);
});

it('does not build again for a test', async () => {
  await freshen(page);
  touch('src/page.test.ts');
  expect(await freshen(page)).toBeNull();
});

it('builds again what somebody removed', async () => {
  await freshen(page);
  rmSync('build/page', { recursive: true });
  await freshen(page);
  expect(readFileSync('build/page/page.js', 'utf8')).toBe('built from first');
});

it('keeps the earlier build when a build fails, and tries again the next time', async () => {
  await freshen(page);
  touch('src/page.ts');
  const failing: Target = { ...page, build: () => Promise.reject(new Error('a slip of the pen')) };
  await expect(freshen(failing)).rejects.toThrow('a slip of the pen');
  expect(existsSync('build/page/page.js')).toBe(true);
  await freshen(page);
  expect(builds).toBe(2);
});
