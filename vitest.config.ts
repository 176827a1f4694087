import { defineConfig } from 'vitest/config';

const minuteMs = 60_000;

/** Tests that speak of one engine alone carry its name first: `embedded-….test.ts` and `server-….test.ts`. */
const onlyEmbedded = '**/embedded-*.test.ts';
const onlyServer = '**/server-*.test.ts';

const preact = { jsx: { runtime: 'automatic', importSource: 'preact' } } as const;
const react = { jsx: { runtime: 'automatic', importSource: 'react' } } as const;

export default defineConfig({
  test: {
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: minuteMs,
    hookTimeout: 2 * minuteMs,
    teardownTimeout: 20_000,
    // What is waited for ends the wait; on a busy machine one page in a browser can take a second.
    expect: { poll: { timeout: 15_000 } },
    env: { CORANTO_TEST_DATA: process.env.CORANTO_TEST_DATA ?? new URL('../shared/data', import.meta.url).pathname },
    projects: [
      { extends: true, test: { name: 'contract', include: ['contract/src/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'newsroom-embedded',
          include: ['newsroom/src/**/*.test.ts'],
          exclude: [onlyServer],
          env: { CORANTO_TEST_ENGINE: 'embedded' },
        },
      },
      {
        extends: true,
        test: {
          name: 'newsroom-server',
          include: ['newsroom/src/**/*.test.ts'],
          exclude: [onlyEmbedded],
          env: { CORANTO_TEST_ENGINE: 'server' },
          globalSetup: ['newsroom/src/testing/vitest-global.ts'],
        },
      },
      {
        extends: true,
        oxc: preact,
        test: { name: 'site', include: ['site/src/**/*.test.{ts,tsx}'], globalSetup: ['tools/checks/fresh-card-type.ts'] },
      },
      {
        extends: true,
        oxc: preact,
        test: {
          name: 'site-server',
          include: ['site/src/press/press-*.test.ts'],
          env: { CORANTO_TEST_ENGINE: 'server' },
          globalSetup: ['newsroom/src/testing/vitest-global.ts'],
        },
      },
      { extends: true, oxc: react, test: { name: 'studio', include: ['studio/src/**/*.test.{ts,tsx}'] } },
      {
        extends: true,
        oxc: preact,
        test: { name: 'server', include: ['server/src/**/*.test.ts'], globalSetup: ['tools/checks/fresh-card-type.ts'] },
      },
      { extends: true, test: { name: 'tools', include: ['rooms.test.ts', 'tools/*.test.ts', 'bench/src/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['e2e/src/**/*.test.ts'],
          globalSetup: ['./tools/checks/fresh-build.ts', './e2e/src/filled-demo.ts'],
          testTimeout: 2 * minuteMs,
          hookTimeout: 3 * minuteMs,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
