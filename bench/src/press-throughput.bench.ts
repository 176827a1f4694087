import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { join } from 'node:path';
import type { Bench, Measurement } from './bench.ts';
import { type Load, middle, requestsPerSecond } from './load.ts';
import { startNginx } from './nginx.ts';
import { aFolder, startProgram } from './program.ts';
import { seedNewsroom } from './seed.ts';

const rounds = 7;
/** As a browser asks. */
const load: Load = { seconds: 3, connections: 64, headers: { 'Accept-Encoding': 'gzip, deflate, br, zstd' } };

/** An article page from the press, against a Node server and an nginx that send the same bytes, one process each, in turns. */
export const bench: Bench = {
  name: 'press-throughput',
  run: async () => {
    const folder = await aFolder();
    const { articles } = await seedNewsroom(folder.path, 500);
    const program = await startProgram(folder.path);
    try {
      return await measure(folder.path, program.origin + (articles[100]?.address ?? ''));
    } finally {
      await program.stop();
      await folder.remove();
    }
  },
};

async function measure(folder: string, page: string): Promise<Measurement[]> {
  const answer = await readAnswer(page);
  const plain = await startPlainServer(answer);
  const nginx = await startNginx(folder, { headers: Object.fromEntries(pairs(answer.headers)), body: answer.body });
  try {
    const addresses: Record<string, string> = { press: page, plain: plain.address, ...(nginx ? { nginx: nginx.address } : {}) };
    const rates: Record<string, number[]> = {};
    for (const address of Object.values(addresses)) await requestsPerSecond(address, { ...load, seconds: 1 });
    for (let round = 0; round < rounds; round++) {
      for (const [name, address] of Object.entries(addresses))
        rates[name] = [...(rates[name] ?? []), await requestsPerSecond(address, load)];
    }
    const press = { value: middle(rates.press ?? []), unit: 'requests/s', good: 'above' } as const;
    const reference = { name: 'node:http, same bytes', value: middle(rates.plain ?? []) };
    const measurements: Measurement[] = [{ name: `article page, ${answer.body.length} bytes brotli`, ...press, reference }];
    if (rates.nginx)
      measurements.push({
        name: 'article page against nginx',
        ...press,
        reference: { name: 'nginx, same bytes', value: middle(rates.nginx) },
      });
    return measurements;
  } finally {
    plain.stop();
    await nginx?.stop();
  }
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

async function startPlainServer(answer: ReadAnswer): Promise<{ address: string; stop(): void }> {
  const told = JSON.stringify({ status: 200, headers: pairs(answer.headers).flat(), bodyBase64: answer.body.toString('base64') });
  const child = spawn(process.execPath, [join(import.meta.dirname, 'plain-server.ts')], {
    env: { ...process.env, NODE_ENV: 'production', ANSWER: told },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [port] = await once(child.stdout, 'data');
  return { address: `http://127.0.0.1:${String(port).trim()}/`, stop: () => void child.kill('SIGTERM') };
}
