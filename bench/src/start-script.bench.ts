import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import type { Bench } from './bench.ts';

const root = join(import.meta.dirname, '../..');

/** What `npm start` spends before the program itself begins, when nothing is to install or to build. */
export const bench: Bench = {
  name: 'start-script',
  run: async () => {
    const times = Array.from({ length: 5 }, () => timeMs(['sh', 'tools/with-node.sh', 'node', 'tools/build.ts']));
    const middle = times.sort((one, other) => one - other)[2] ?? Number.NaN;
    return [{ name: 'start script', value: middle, unit: 'ms', reference: { name: 'aim', value: 300 }, good: 'below' }];
  },
};

function timeMs([program = '', ...args]: string[]): number {
  const start = performance.now();
  const { status } = spawnSync(program, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}`);
  return performance.now() - start;
}
