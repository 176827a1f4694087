import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { join } from 'node:path';
import type { Bench, Measurement } from './bench.ts';
import { type Load, middle, pressHard, type Rates } from './load.ts';
import { startNginx } from './nginx.ts';
import { aFolder, cpuSecondsOf, startProgram } from './program.ts';
import { seedNewsroom } from './seed.ts';

const rounds = 7;
/** As a browser asks. */
const load: Load = { seconds: 2, connections: 64, headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd' } };

/** An article page from the press, against a Node server and an nginx that send the same bytes, one process each, in turns. */
export const bench: Bench = {
  name: 'press-throughput',
  run: async () => {
    const folder = await aFolder();
    const { articles } = await seedNewsroom(folder.path, 500);
    const program = await startProgram(folder.path);
    try {
      return await measure(folder.path, {
        address: program.origin + (articles[100]?.address ?? ''),
        cpuSeconds: () => program.cpuSeconds().program,
      });
    } finally {
      await program.stop();
      await folder.remove();
    }
  },
};

type Server = { address: string; cpuSeconds(): number };

async function measure(folder: string, press: Server): Promise<Measurement[]> {
  const answer = await readAnswer(press.address);
  const plain = await startPlainServer(answer);
  const nginx = await startNginx(folder, { headers: Object.fromEntries(pairs(answer.headers)), body: answer.body });
  try {
    const page = `article page (${answer.body.length} bytes)`;
    const [own = [], ofPlain = [], ofNginx = []] = await measureInTurns([press, plain, ...(nginx ? [nginx] : [])]);
    const measurements = compare(page, own, 'node:http, same bytes', ofPlain);
    return nginx ? [...measurements, ...compare(page, own, 'nginx, same bytes', ofNginx)] : measurements;
  } finally {
    plain.stop();
    await nginx?.stop();
  }
}

async function measureInTurns(servers: readonly Server[]): Promise<Rates[][]> {
  const rates = servers.map((): Rates[] => []);
  for (let round = 0; round <= rounds; round++) {
    for (const [at, { address, cpuSeconds }] of servers.entries()) {
      const rate = await pressHard(address, cpuSeconds, load);
      // The first round warms everything up.
      if (round > 0) rates[at]?.push(rate);
    }
  }
  return rates;
}

function compare(page: string, own: readonly Rates[], name: string, others: readonly Rates[]): Measurement[] {
  const line = (unit: string, choose: (rates: Rates) => number): Measurement => ({
    name: page,
    value: middle(own.map(choose)),
    unit,
    reference: { name, value: middle(others.map(choose)) },
    good: 'above',
  });
  return [line('requests/s', (rates) => rates.perSecond), line('requests per CPU second', (rates) => rates.perCpuSecond)];
}

type ReadAnswer = { headers: string[]; body: Buffer };

/** The page as it goes over the wire once it is packed well. */
async function readAnswer(address: string): Promise<ReadAnswer> {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await new Promise<ReadAnswer & { encoding: string | undefined }>((resolve, reject) => {
      get(address, { headers: load.headers }, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ headers: response.rawHeaders, body: Buffer.concat(parts), encoding: response.headers['content-encoding'] }),
        );
      }).on('error', reject);
    });
    if (answer.encoding === 'br') return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${address} is not packed`);
}

/** Those headers that Node does not add by itself. */
function pairs(headers: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  for (let at = 0; at < headers.length; at += 2) {
    const name = headers[at] ?? '';
    if (!/^(date|connection|keep-alive)$/i.test(name)) found.push([name, headers[at + 1] ?? '']);
  }
  return found;
}

async function startPlainServer(answer: ReadAnswer): Promise<Server & { stop(): void }> {
  const told = JSON.stringify({ status: 200, headers: pairs(answer.headers).flat(), bodyBase64: answer.body.toString('base64') });
  const child = spawn(process.execPath, [join(import.meta.dirname, 'plain-server.ts')], {
    env: { ...process.env, NODE_ENV: 'production', ANSWER: told },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = await once(child.stdout, 'data');
  return {
    address: `http://127.0.0.1:${String(port).trim()}/`,
    cpuSeconds: () => cpuSecondsOf(child.pid ?? 0),
    stop: () => void child.kill('SIGTERM'),
  };
}
