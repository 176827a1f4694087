import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { Bench, Measurement } from './bench.ts';
import { middle } from './load.ts';
import { aFolder, type Program, startProgram } from './program.ts';

/** Fetched when it is wanted: it brings a hundred packages that nothing else needs. */
const lighthouse = 'lighthouse@12.2.3';
const editions = ['en', 'hy', 'ar'];
const rounds = 5;
/** Seconds in a row in which a program has next to nothing to do. */
const calmRounds = 5;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

type Report = {
  categories: Record<string, { score: number | null }>;
  audits: Record<string, { numericValue?: number }>;
};

/** What Lighthouse says of a front, a section and an article on a slow telephone: the middle of five runs, of three editions the worst. */
export const bench: Bench = {
  name: 'lighthouse',
  async run() {
    const folder = await aFolder();
    const program = await startProgram(folder.path, { CORANTO_DEMO: '1' });
    try {
      const worst = new Map<string, number>();
      let shift = 0;
      await waitUntilIdle(program);
      for (const edition of editions) {
        for (const [kind, address] of Object.entries(await findPages(program, edition))) {
          const reports: Report[] = [];
          for (let round = 0; round < rounds; round++) reports.push(await inspect(program.origin + address, folder.path));
          for (const category of categories) {
            const name = `Lighthouse ${category} of the ${kind}`;
            const score = 100 * middle(reports.map((report) => report.categories[category]?.score ?? 0));
            worst.set(name, Math.min(score, worst.get(name) ?? 100));
          }
          shift = Math.max(shift, ...reports.map((report) => report.audits['cumulative-layout-shift']?.numericValue ?? 1));
        }
      }
      const scores = Array.from(worst, ([name, value]): Measurement => measured(name, value, 'of 100', 100, 'above'));
      return [...scores, measured('layout shift', shift, '', 0.1, 'below')];
    } finally {
      await program.stop();
      await folder.remove();
    }
  },
};

function measured(name: string, value: number, unit: string, promised: number, good: Measurement['good']): Measurement {
  return { name, value, unit, reference: { name: promised === 100 ? 'promised' : 'what counts as good', value: promised }, good };
}

async function findPages(program: Program, edition: string) {
  const front = await (await fetch(`${program.origin}/${edition}`)).text();
  const [, article = ''] = /class="card[^>]*>.*?href="([^"]+)"/s.exec(front) ?? [];
  return { front: `/${edition}`, section: article.split('/').slice(0, 3).join('/'), article };
}

/** A new newsroom renders its pictures first; what is measured meanwhile is the machine's other work. */
async function waitUntilIdle(program: Program): Promise<void> {
  const used = () => program.cpuSeconds().program + program.cpuSeconds().engine;
  for (let before = used(), calm = 0; calm < calmRounds; ) {
    await pause(1_000);
    calm = used() - before < 0.1 ? calm + 1 : 0;
    before = used();
  }
}

async function inspect(address: string, folder: string): Promise<Report> {
  const output = join(folder, 'lighthouse.json');
  const flags = ['--quiet', '--output=json', `--output-path=${output}`, '--chrome-flags=--headless=new --no-sandbox'];
  const env = { ...process.env, CHROME_PATH: process.env.CHROME_PATH ?? '/usr/bin/chromium' };
  await promisify(execFile)('npx', ['--yes', lighthouse, address, ...flags], { env, maxBuffer: 64 * 1024 * 1024 });
  return JSON.parse(await readFile(output, 'utf8')) as Report; // written by the version named above
}
