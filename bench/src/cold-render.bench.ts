import { Agent, get } from 'node:http';
import { startServerCluster } from '@coranto/newsroom/testing';
import type { Bench, Measurement } from './bench.ts';
import { middle } from './load.ts';
import { aFolder, type Program, startProgram } from './program.ts';
import { seedNewsroom } from './seed.ts';

const count = 7000;
const warmUp = 2000;
/** The middle one counts: other work on the machine blurs single ones by a third. */
const rounds = 5;
const atOnce = 16;
const promised = 500;

/** Article pages asked for the first time, each once: read from the database, rendered, packed and kept. */
export const bench: Bench = {
  name: 'cold-render',
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
  const { articles } = await seedNewsroom(folder.path, count, databaseUrl);
  const program = await startProgram(folder.path, databaseUrl ? { DATABASE_URL: databaseUrl } : {});
  try {
    // The first pages warm up the program, as readers have long done when somebody opens an old article.
    await readAll(
      program,
      articles.slice(0, warmUp).map(({ address }) => address),
    );
    const cold = articles.slice(warmUp).map(({ address }) => address);
    const inRound = cold.length / rounds;
    const all: Round[] = [];
    for (let round = 0; round < rounds; round++) all.push(await measureRound(program, cold.slice(round * inRound, (round + 1) * inRound)));
    const middleOf = (rate: keyof Round) => middle(all.map((round) => round[rate]));
    const measured: Measurement[] = [
      perSecond(`cold article pages per core of the program, ${engine}`, middleOf('perCore'), promised),
      perSecond(`cold article pages by the clock, ${engine}`, middleOf('perSecond'), promised),
    ];
    if (!databaseUrl) measured.push(perSecond('cold article pages per core of program and engine', middleOf('perCoreOfBoth'), promised));
    return measured;
  } finally {
    await program.stop();
    await folder.remove();
  }
}

type Round = { perCore: number; perCoreOfBoth: number; perSecond: number };

async function measureRound(program: Program, addresses: readonly string[]): Promise<Round> {
  const before = program.cpuSeconds();
  const begun = performance.now();
  await readAll(program, addresses);
  const seconds = (performance.now() - begun) / 1000;
  const after = program.cpuSeconds();
  const own = after.program - before.program;
  const both = own + after.engine - before.engine;
  return { perCore: addresses.length / own, perCoreOfBoth: addresses.length / both, perSecond: addresses.length / seconds };
}

function perSecond(name: string, value: number, reference: number): Measurement {
  return { name, value, unit: 'pages/s', reference: { name: 'promised', value: reference }, good: 'above' };
}

async function readAll(program: Program, addresses: readonly string[]): Promise<void> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const waiting = [...addresses];
  const readNext = async (): Promise<void> => {
    for (let address = waiting.pop(); address !== undefined; address = waiting.pop()) await readPage(agent, program.origin + address);
  };
  await Promise.all(Array.from({ length: atOnce }, readNext));
  agent.destroy();
}

function readPage(agent: Agent, address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    get(address, { agent, headers: { 'accept-encoding': 'gzip, br' } }, (response) => {
      if (response.statusCode !== 200) reject(new Error(`${address}: ${response.statusCode}`));
      response.on('end', resolve).resume();
    }).on('error', reject);
  });
}
