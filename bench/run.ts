/** `npm run bench [-- --only NAME]`: runs the benches one after another, prints a table and writes bench/results.json. */
import { existsSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Bench, type Measurement, ratio } from './src/bench.ts';
import { measurementsToTable } from './src/table.ts';

async function findBenches(only: string | undefined): Promise<Bench[]> {
  const paths = globSync('src/*.bench.ts', { cwd: import.meta.dirname }).sort();
  // every *.bench.ts exports `bench`, which its own type check proves
  const all = await Promise.all(paths.map(async (path) => ((await import(join(import.meta.dirname, path))) as { bench: Bench }).bench));
  const chosen = only === undefined ? all : all.filter(({ name }) => name === only);
  if (chosen.length === 0) throw new Error(`There is no bench named "${only}". There are: ${all.map(({ name }) => name).join(', ')}`);
  return chosen;
}

function machine(): Record<string, string | number> {
  return {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    memoryGb: Math.round(totalmem() / 2 ** 30),
    system: `${process.platform} ${release()} ${process.arch}`,
    node: process.version,
  };
}

type Result = Measurement & { bench: string; ratio: number; measuredAt: string };

const resultsPath = join(import.meta.dirname, 'results.json');

/** Results of benches that were not run now stay in the file, with the time they were measured at. */
function earlierResults(measuredNow: ReadonlySet<string>): Result[] {
  if (!existsSync(resultsPath)) return [];
  // this file is written below and by nothing else
  const { results } = JSON.parse(readFileSync(resultsPath, 'utf8')) as { results: Result[] };
  return results.filter(({ bench }) => !measuredNow.has(bench));
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const benches = await findBenches(values.only);
const results: Result[] = [];
for (const bench of benches) {
  console.error(`Measuring ${bench.name} ...`);
  const measurements = await bench.run();
  results.push(...measurements.map((one) => ({ bench: bench.name, ...one, ratio: ratio(one), measuredAt: new Date().toISOString() })));
}
console.log(measurementsToTable(results));
const all = [...earlierResults(new Set(benches.map(({ name }) => name))), ...results];
writeFileSync(resultsPath, `${JSON.stringify({ machine: machine(), results: all }, null, 2)}\n`);
