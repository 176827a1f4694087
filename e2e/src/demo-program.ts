import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder, type RunningProgram, startProgram } from './run-program.ts';

const build = new URL('../../build', import.meta.url).pathname;
const folder = join(build, 'demo-for-tests');

/**
 * Fills the demo newsroom once for a build, by its own first start, before any test. Each test file then begins with a copy of that folder and
 * does as it likes with it.
 */
export async function fillDemo(): Promise<void> {
  const filled = filledFolder();
  if (existsSync(filled)) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const first = await startProgram({ dataFolder: join(await aFolder(), 'data') });
  await first.stop();
  cpSync(first.dataFolder, `${filled}-passing`, { recursive: true });
  renameSync(`${filled}-passing`, filled);
}

/** Starts Coranto with a demo newsroom of its own. */
export async function startDemo(): Promise<RunningProgram> {
  const dataFolder = join(await aFolder(), 'data');
  cpSync(filledFolder(), dataFolder, { recursive: true });
  return startProgram({ dataFolder });
}

function filledFolder(): string {
  const program = readFileSync(join(build, 'server/main.js'));
  return join(folder, createHash('sha256').update(program).digest('hex').slice(0, 16));
}
