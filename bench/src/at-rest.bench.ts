import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Bench } from './bench.ts';

const root = join(import.meta.dirname, '../..');
const port = 4790;

/** Memory of all processes at rest after a start with the demo newsroom, and how long a second start takes to its first page. */
export const bench: Bench = {
  name: 'at-rest',
  async run() {
    const folder = await mkdtemp(join(tmpdir(), 'coranto-bench-'));
    try {
      const first = await start(folder);
      await first.stop();
      const second = await start(folder);
      await pause(8000);
      const megabytes = await memoryBelow(second.pid);
      await second.stop();
      return [
        {
          name: 'second start to first page',
          value: second.firstPageMs / 1000,
          unit: 's',
          reference: { name: 'promise', value: 5 },
          good: 'below',
        },
        { name: 'memory at rest, all processes', value: megabytes, unit: 'MB', reference: { name: 'promise', value: 450 }, good: 'below' },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

async function start(folder: string) {
  const begun = performance.now();
  const child = spawn('npm', ['start'], {
    cwd: root,
    env: { ...process.env, CORANTO_DATA: folder, PORT: String(port) },
    stdio: 'ignore',
    detached: true,
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const pid = child.pid;
  if (pid === undefined) throw new Error('npm start could not be run');
  for (;;) {
    const response = await fetch(`http://127.0.0.1:${port}/en`).catch(() => null);
    if (response?.ok) break;
    if (child.exitCode !== null) throw new Error(`npm start ended with ${child.exitCode}`);
    await pause(20);
  }
  const firstPageMs = performance.now() - begun;
  return {
    pid,
    firstPageMs,
    async stop() {
      process.kill(-pid, 'SIGTERM');
      await ended;
    },
  };
}

/** Proportional set size of a process and all below it: memory that several share counts once. */
async function memoryBelow(pid: number): Promise<number> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => null);
    if (stat) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const isBelow = (each: number): boolean => each === pid || (parents.has(each) && isBelow(parents.get(each) ?? 0));
  let kilobytes = 0;
  for (const each of parents.keys()) {
    if (!isBelow(each)) continue;
    const rollup = await readFile(`/proc/${each}/smaps_rollup`, 'utf8').catch(() => '');
    kilobytes += Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0);
  }
  return kilobytes / 1024;
}
