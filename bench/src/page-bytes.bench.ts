import { setTimeout as pause } from 'node:timers/promises';
import type { Bench, Measurement } from './bench.ts';
import { aFolder, type Program, startProgram } from './program.ts';

const editions = ['en', 'ru', 'hy', 'az', 'ar'];
const promisedBytes = 40 * 1024;
const promisedFontBytes = 60 * 1024;

/** What a first visit to a page of each kind loads before its pictures: HTML, CSS and script as they are sent; of five editions the heaviest. */
export const bench: Bench = {
  name: 'page-bytes',
  async run() {
    const folder = await aFolder();
    const program = await startProgram(folder.path, { CORANTO_DEMO: '1' });
    try {
      const heaviest = new Map<string, number>();
      const fonts: Measurement[] = [];
      for (const edition of editions) {
        for (const [kind, address] of await findPages(program, edition)) {
          const bytes = await weigh(program, address, /<(?:link rel="stylesheet"[^>]*? href|script[^>]*? src)="([^"]+)"/g);
          heaviest.set(kind, Math.max(bytes, heaviest.get(kind) ?? 0));
        }
        const own = await bytesOf(program, `/${edition}`);
        const front = await weigh(program, `/${edition}`, /<link rel="preload" as="font"[^>]*? href="([^"]+)"/g);
        fonts.push(measured(`fonts that the front asks for first, ${edition}`, front - own, promisedFontBytes));
      }
      return [...Array.from(heaviest, ([kind, bytes]) => measured(`HTML, CSS and script of the ${kind}`, bytes, promisedBytes)), ...fonts];
    } finally {
      await program.stop();
      await folder.remove();
    }
  },
};

function measured(name: string, bytes: number, promised: number): Measurement {
  return { name, value: bytes / 1024, unit: 'KiB', reference: { name: 'promised', value: promised / 1024 }, good: 'below' };
}

/** A page of every kind; lists and articles are found as readers find them. */
async function findPages(program: Program, edition: string): Promise<Map<string, string>> {
  const front = await read(program, `/${edition}`);
  const addresses = [...front.matchAll(/href="([^"#?]+)"/g)].map(([, address = '']) => address);
  const parts = (address: string) => decodeURI(address).split('/').length;
  const of = (test: (address: string) => boolean) =>
    addresses.find((each) => each.startsWith(`/${edition}/`) && test(each)) ?? `/${edition}`;
  const article = of((each) => parts(each) === 4 && !/\/(people|topics)\//.test(each));
  const inside = [...(await read(program, article)).matchAll(/href="([^"#?]+)"/g)].map(([, address = '']) => address);
  return new Map([
    ['front', `/${edition}`],
    ['section', of((each) => parts(each) === 3 && !/\.|\/(search|offline)$/.test(each))],
    ['article', article],
    ['person', inside.find((each) => each.startsWith(`/${edition}/people/`)) ?? ''],
    ['topic', inside.find((each) => each.startsWith(`/${edition}/topics/`)) ?? ''],
    ['day', inside.find((each) => /^\/\w+\/\d{4}\/\d{2}\/\d{2}$/.test(each)) ?? ''],
    ['search', `/${edition}/search?q=a`],
    ['shelf', `/${edition}/offline`],
    ['error page', `/${edition}/no-such-page`],
  ]);
}

/** The bytes of a page and of what in it matches; the page as it is sent to whoever is not its first reader. */
async function weigh(program: Program, address: string, pattern: RegExp): Promise<number> {
  if (address === '') throw new Error('A page of a kind was not found');
  for (let reading = 0; reading < 3; reading++) await read(program, address);
  await pause(300);
  let bytes = await bytesOf(program, address);
  for (const [, part = ''] of (await read(program, address)).matchAll(pattern)) bytes += await bytesOf(program, part);
  return bytes;
}

async function read(program: Program, address: string): Promise<string> {
  return (await fetch(program.origin + address, { headers: { 'accept-encoding': 'br' } })).text();
}

/** Bytes as they are sent. */
async function bytesOf(program: Program, address: string): Promise<number> {
  const answer = await fetch(program.origin + address, { headers: { 'accept-encoding': 'br' } });
  const length = answer.headers.get('content-length');
  await answer.arrayBuffer();
  if (length === null) throw new Error(`${address} does not say how long it is`);
  return Number(length);
}
