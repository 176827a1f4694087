import { Agent, request } from 'node:http';
import type { Bench, Measurement } from './bench.ts';
import { middle, percentile } from './load.ts';
import { aFolder, type Program, startProgram } from './program.ts';
import { type Seeded, seedNewsroom } from './seed.ts';

const promisedMs = 1;
const rounds = 7;
const readersInRound = 2000;
const atOnce = 32;

/**
 * What counting adds to a page view: processor time of the program and of its engine for a beacon, each from a reader of its own, over many
 * articles; writing included. The page itself is sent before and waits for nothing of it.
 */
export const bench: Bench = {
  name: 'view-counting',
  run: async () => {
    const folder = await aFolder();
    const { articles } = await seedNewsroom(folder.path, 500);
    const program = await startProgram(folder.path);
    try {
      return await measure(program, articles);
    } finally {
      agent.destroy();
      await program.stop();
      await folder.remove();
    }
  },
};

const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
let readers = 0;

async function measure(program: Program, articles: Seeded['articles']): Promise<Measurement[]> {
  const costs: number[] = [];
  const latencies: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    const beacons = await timed(program, (each) => sendBeacon(program, articles[each % articles.length]?.articleId ?? ''));
    // The first round warms everything up.
    if (round === 0) continue;
    costs.push(beacons.cpuMs);
    latencies.push(...beacons.tookMs);
  }
  const line = (
    name: string,
    value: number,
    reference: Measurement['reference'] = { name: 'promise', value: promisedMs },
  ): Measurement => ({
    name,
    value,
    unit: 'ms',
    reference,
    good: 'below',
  });
  return [
    line('counting a view, processor time', middle(costs)),
    line(`beacon, ${atOnce} at once, p50`, percentile(latencies, 0.5), { name: 'not to be felt', value: 100 }),
  ];
}

/** Many requests at once; processor time of each until everything that they left to do is done. */
async function timed(program: Program, send: (each: number) => Promise<number>): Promise<{ cpuMs: number; tookMs: number[] }> {
  const before = total(program);
  const tookMs: number[] = [];
  let next = 0;
  const worker = async () => {
    while (next < readersInRound) tookMs.push(await send(next++));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  // Views are written every two seconds.
  await new Promise((resolve) => setTimeout(resolve, 3000));
  return { cpuMs: ((total(program) - before) * 1000) / readersInRound, tookMs };
}

function total(program: Program): number {
  const used = program.cpuSeconds();
  return used.program + used.engine;
}

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

function sendBeacon(program: Program, articleId: string): Promise<number> {
  readers += 1;
  const network = `203.${readers >> 16}.${(readers >> 8) & 255}.${readers & 255}`;
  return ask('POST', `${program.origin}/views/${articleId}`, { 'user-agent': browser, 'x-forwarded-for': network });
}

function ask(method: string, address: string, headers: Record<string, string>): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    request(address, { method, agent, headers }, (answer) => {
      if (answer.statusCode !== 200) reject(new Error(`${address}: ${answer.statusCode}`));
      answer.resume().on('end', () => resolve(performance.now() - begun));
    })
      .on('error', reject)
      .end();
  });
}
