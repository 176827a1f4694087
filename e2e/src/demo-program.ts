import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder, type RunningProgram, startProgram } from './run-program.ts';

const build = new URL('../../build', import.meta.url).pathname;

/**
 * Starts Coranto with the demo newsroom. A build fills the newsroom once, by its own first start; each test file then begins with a copy of
 * that folder and does as it likes with it.
 */
export async function startDemo(): Promise<RunningProgram> {
  const hash = createHash('sha256')
    .update(readFileSync(join(build, 'server/main.js')))
    .digest('hex')
    .slice(0, 16);
  const folder = join(build, 'demo-for-tests');
  const filled = join(folder, hash);
  if (!existsSync(filled)) {
    const first = await startProgram({ dataFolder: join(await aFolder(), 'data') });
    await first.stop();
    mkdirSync(folder, { recursive: true });
    for (const older of readdirSync(folder)) rmSync(join(folder, older), { recursive: true, force: true });
    cpSync(first.dataFolder, `${filled}-passing`, { recursive: true });
    renameSync(`${filled}-passing`, filled);
  }
  const dataFolder = join(await aFolder(), 'data');
  cpSync(filled, dataFolder, { recursive: true });
  return startProgram({ dataFolder });
}
