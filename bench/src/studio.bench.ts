import { fileURLToPath } from 'node:url';
import { learnArticleWords, openDatabase, openFolderStore, silence, startServerCluster } from '@coranto/newsroom/testing';
import { type CDPSession, chromium, type Page } from 'playwright-core';
import type { Bench, Measurement } from './bench.ts';
import { percentile } from './load.ts';
import { aFolder, type Program, startProgram } from './program.ts';
import { owner, type Seeded, seedNewsroom } from './seed.ts';

const articles = 100_000;
const asked = 30;
const listPromisedMs = 300;
const palettePromisedMs = 100;
const interactivePromisedMs = 2000;
const scriptPromisedKb = 250;

/** What an editor waits for in a newsroom with 100,000 articles: the first screen, the list of stories however it is narrowed down, and the palette. */
export const bench: Bench = {
  name: 'studio',
  run: async () => {
    const embedded = await measureOn('embedded engine', null);
    const cluster = await startServerCluster();
    try {
      return [...embedded, ...(await measureOn('PostgreSQL server', cluster.url))];
    } finally {
      await cluster.stop();
    }
  },
};

async function measureOn(engine: string, databaseUrl: string | null): Promise<Measurement[]> {
  const folder = await aFolder();
  const seeded = await seedNewsroom(folder.path, articles, databaseUrl);
  await foldWords(folder.path, databaseUrl);
  const program = await startProgram(folder.path, databaseUrl ? { DATABASE_URL: databaseUrl } : {});
  try {
    const cookie = await signIn(program);
    const measured = [
      await measureEmptyCall(program, cookie, engine),
      ...(await measureLists(program, cookie, seeded, engine)),
      await measurePalette(program, cookie, engine),
    ];
    return databaseUrl === null ? [...(await measureFirstScreen(program)), ...measured] : measured;
  } finally {
    await program.stop();
    await folder.remove();
  }
}

async function foldWords(dataFolder: string, databaseUrl: string | null): Promise<void> {
  const snapshot = fileURLToPath(new URL('../../build/engine-snapshot', import.meta.url));
  const database = await openDatabase(databaseUrl ? { url: databaseUrl } : { folder: `${dataFolder}/database`, snapshot }, silence);
  const newsroom = { database, media: await openFolderStore(`${dataFolder}/media`), log: silence };
  while ((await learnArticleWords(newsroom, 500)) > 0);
  await database.vacuum();
  await database.close();
}

async function signIn(program: Program): Promise<string> {
  const response = await fetch(`${program.origin}/api/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(owner),
  });
  return response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
}

async function timesOf(program: Program, cookie: string, paths: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  for (const path of [...paths.slice(0, 5), ...paths]) {
    const begun = performance.now();
    const response = await fetch(program.origin + path, { headers: { cookie } });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
    times.push(performance.now() - begun);
  }
  return times.slice(5);
}

/** What the other figures of the same run stand on: a call that asks the database next to nothing. */
async function measureEmptyCall(program: Program, cookie: string, engine: string): Promise<Measurement> {
  const times = await timesOf(program, cookie, Array<string>(asked).fill('/api/editions'));
  return {
    name: `an easy call, p95, ${engine}`,
    value: percentile(times, 0.95),
    unit: 'ms',
    reference: { name: 'promised', value: 50 },
    good: 'below',
  };
}

async function measureLists(program: Program, cookie: string, { edition }: Seeded, engine: string): Promise<Measurement[]> {
  const section = edition.sectionIds.culture ?? '';
  const questions: Record<string, string> = {
    'as it opens': '',
    'by state': '?state=live',
    'by a state that none has': '?state=draft',
    'by section': `?sectionId=${section}`,
    'by kind': '?kind=interview',
    'by a rare word': '?text=77777',
    'by a common word': '?text=harbour',
    'by dates': '?order=published&from=2020-01-01T00:00:00Z&until=2020-01-02T00:00:00Z',
  };
  const measured: Measurement[] = [];
  for (const [how, question] of Object.entries(questions)) {
    const times = await timesOf(program, cookie, Array<string>(asked).fill(`/api/stories${question}`));
    measured.push({
      name: `list of stories ${how}, p95, ${engine}`,
      value: percentile(times, 0.95),
      unit: 'ms',
      reference: { name: 'promised', value: listPromisedMs },
      good: 'below',
    });
  }
  return measured;
}

async function measurePalette(program: Program, cookie: string, engine: string): Promise<Measurement> {
  const typed = ['h', 'har', 'harbour', 'council re', 'report 4', '31415', 'quay', 'reporter 7', 'lighthouse', 'dredging east'];
  const paths = Array.from({ length: asked * 2 }, (_, each) => `/api/find?text=${encodeURIComponent(typed[each % typed.length] ?? '')}`);
  const times = await timesOf(program, cookie, paths);
  return {
    name: `palette, p95, ${engine}`,
    value: percentile(times, 0.95),
    unit: 'ms',
    reference: { name: 'promised', value: palettePromisedMs },
    good: 'below',
  };
}

/** Script of the door and of Today as it comes over the network, and how long Today takes on a processor four times as slow. */
async function measureFirstScreen(program: Program): Promise<Measurement[]> {
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  try {
    const context = await browser.newContext({ baseURL: program.origin, serviceWorkers: 'block' });
    const page = await context.newPage();
    const bytes: number[] = [];
    page.on('response', async (response) => {
      if (response.request().resourceType() === 'script') bytes.push(Number((await response.allHeaders())['content-length'] ?? 0));
    });
    const total = () => bytes.reduce((sum, each) => sum + each, 0) / 1024;
    await page.goto('/studio/', { waitUntil: 'networkidle' });
    const door = total();
    await page.request.post('/api/session', { data: owner });
    bytes.length = 0;
    await page.goto('/studio/', { waitUntil: 'networkidle' });
    const today = total();
    const times: number[] = [];
    for (let each = 0; each < 7; each++) times.push(await timeToInteractive(await context.newCDPSession(page), page));
    const script = { unit: 'KB', reference: { name: 'promised', value: scriptPromisedKb }, good: 'below' as const };
    return [
      { name: 'script of the door, packed', value: door, ...script },
      { name: 'script of Today, packed', value: today, ...script },
      {
        name: 'Today interactive, processor slowed 4 times, median',
        value: percentile(times, 0.5),
        unit: 'ms',
        reference: { name: 'promised', value: interactivePromisedMs },
        good: 'below',
      },
    ];
  } finally {
    await browser.close();
  }
}

/** From the request until a line of Today stands there to be opened. */
async function timeToInteractive(session: CDPSession, page: Page): Promise<number> {
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const begun = performance.now();
  await page.goto('/studio/today', { waitUntil: 'commit' });
  await page.locator('main section a').first().waitFor();
  const took = performance.now() - begun;
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return took;
}
