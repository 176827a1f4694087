import { readdirSync, readFileSync } from 'node:fs';
import type { RunningProgram } from './run-program.ts';

/** Kills those processes of a running program that were started with this file: `main.js`, or `engine-child.js`. */
export function killBelow(program: RunningProgram, file: string): void {
  for (const pid of processesBelow(program.process.pid ?? 0, file)) process.kill(pid, 'SIGKILL');
}

/** Node's processes below one that were started with this file; the shell that watches over them names it too, and must live. */
function processesBelow(pid: number, file: string): number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc').filter((each) => /^\d+$/.test(each))) {
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch {
      // It ended while we looked.
    }
  }
  const isBelow = (each: number): boolean => each === pid || (parents.has(each) && isBelow(parents.get(each) ?? 0));
  return [...parents.keys()].filter((each) => {
    if (!isBelow(each)) return false;
    const [program = '', ...args] = readFileSync(`/proc/${each}/cmdline`, 'utf8').split('\0');
    return program.endsWith('node') && args.some((arg) => arg.endsWith(file));
  });
}
