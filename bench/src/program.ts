import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const root = join(import.meta.dirname, '../..');

/** The built program as it runs in a newsroom, on a folder and a port of its own. */
export type Program = {
  origin: string;
  port: number;
  pid: number;
  /** Seconds of processor time so far: of the program, and of its embedded engine. */
  cpuSeconds(): { program: number; engine: number };
  stop(): Promise<void>;
};

/** A folder for one bench; `remove` takes it away. */
export async function aFolder(): Promise<{ path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'coranto-bench-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** Starts the program and waits until it is ready. @throws with what it printed when it is not within two minutes */
export async function startProgram(dataFolder: string, environment: Record<string, string> = {}): Promise<Program> {
  const port = await findFreePort();
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['build/server/main.js', 'start'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', CORANTO_DATA: dataFolder, CORANTO_DEMO: '0', PORT: String(port), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    process.off('exit', kill);
  };
  for (const deadline = performance.now() + 120_000; ; await pause(100)) {
    if (child.exitCode !== null || performance.now() > deadline) throw new Error(`The program is not ready:\n${output}`);
    if (await isReady(origin)) break;
  }
  const pid = child.pid ?? 0;
  return { origin, port, pid, cpuSeconds: () => ({ program: cpuSecondsOf(pid), engine: childrenCpuSeconds(pid) }), stop };
}

async function isReady(origin: string): Promise<boolean> {
  const response = await fetch(`${origin}/health/ready`).catch(() => null);
  return response?.ok ?? false;
}

/** A port that was free a moment ago. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No port');
  return address.port;
}

/** Ticks of the clock that Linux counts processor time in. @source proc(5), fields 14 and 15 of /proc/<pid>/stat; 100 a second everywhere */
const ticksInSecond = 100;

/** Seconds of processor time that a process has used. */
export function cpuSecondsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / ticksInSecond;
}

/** Seconds of processor time that the children of a process have used. */
export function childrenCpuSeconds(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children === '' ? 0 : children.split(' ').reduce((sum, child) => sum + cpuSecondsOf(Number(child)), 0);
}
