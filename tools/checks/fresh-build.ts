import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** Before tests that start the built program: builds what is stale, so that they never try an earlier one. */
export function setup(): void {
  const { status } = spawnSync(process.execPath, [join(import.meta.dirname, '../build.ts')], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The program could not be built; the lines above say why');
}
