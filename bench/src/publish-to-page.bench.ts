import { randomUUID } from 'node:crypto';
import { Agent, get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { content, type TestEdition } from '@coranto/newsroom/testing';
import type { Bench } from './bench.ts';
import { percentile } from './load.ts';
import { aFolder, type Program, startProgram } from './program.ts';
import { owner, seedNewsroom } from './seed.ts';

const articleCount = 10_000;
/** Enough for the hundredth part of them to be more than one. */
const publications = 300;
const promisedMs = 100;
/** Between two looks, so that looking does not take the machine from what is looked at. */
const pauseMs = 2;

/** From the answer to the publish command until front, section and article show it over HTTP, among 10,000 articles on the embedded engine. */
export const bench: Bench = {
  name: 'publish-to-page',
  run: async () => {
    const folder = await aFolder();
    const { edition } = await seedNewsroom(folder.path, articleCount);
    const program = await startProgram(folder.path);
    try {
      const times: number[] = [];
      const call = await signIn(program);
      for (let each = 0; each < publications + 10; each++) times.push(await publishAndWait(program, call, edition, each));
      // The first ones find a program that nobody has used yet.
      const settled = times.slice(10);
      const line = (name: string, value: number) => ({
        name,
        value,
        unit: 'ms',
        reference: { name: 'promised p99', value: promisedMs },
        good: 'below' as const,
      });
      return [line('publish to page, p99', percentile(settled, 0.99)), line('publish to page, p50', percentile(settled, 0.5))];
    } finally {
      agent.destroy();
      await program.stop();
      await folder.remove();
    }
  },
};

type Call = (path: string, body: object) => Promise<unknown>;

async function signIn({ origin }: Program): Promise<Call> {
  const post = (path: string, body: object, cookie: string) =>
    fetch(origin + path, { method: 'POST', headers: { 'content-type': 'application/json', cookie }, body: JSON.stringify(body) });
  const response = await post('/api/session', owner, '');
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return async (path, body) => {
    const answer = await post(path, body, cookie);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return answer.json();
  };
}

async function publishAndWait(program: Program, call: Call, edition: TestEdition, number: number): Promise<number> {
  const headline = `Announced as number ${number} of today`;
  const ids = { storyId: randomUUID(), articleId: randomUUID(), revisionId: randomUUID() };
  await call('/api/stories', { ...ids, editionId: edition.editionId, kind: 'news', slugline: '', content: content(edition, { headline }) });
  const pages = ['/en', '/en/harbour', `/en/harbour/announced-as-number-${number}-of-today`].map((path) => program.origin + path);
  for (const page of pages) await look(page);
  await call(`/api/articles/${ids.articleId}/publications`, { revisionId: ids.revisionId });
  const answered = performance.now();
  await Promise.all(pages.map((page) => untilShown(page, headline)));
  return performance.now() - answered;
}

async function untilShown(page: string, headline: string): Promise<void> {
  for (let tries = 0; tries < 2000; tries++) {
    const { status, body } = await look(page);
    if (status === 200 && body.includes(headline)) return;
    await pause(pauseMs);
  }
  throw new Error(`${page} never showed "${headline}"`);
}

const agent = new Agent({ keepAlive: true });

/** Looks by plain means: what `fetch` leaves behind stops this process for a tenth of a second every few seconds, and the measure with it. */
function look(page: string): Promise<{ status: number | undefined; body: Buffer }> {
  return new Promise((resolve, reject) => {
    get(page, { agent }, (response) => {
      const pieces: Buffer[] = [];
      response.on('data', (piece: Buffer) => pieces.push(piece));
      response.on('end', () => resolve({ status: response.statusCode, body: Buffer.concat(pieces) }));
    }).on('error', reject);
  });
}
