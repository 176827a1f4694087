import { type ChildProcess, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const folders = new Set<string>();
const children = new Set<ChildProcess>();
process.once('exit', () => {
  for (const child of children) child.kill('SIGKILL');
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const root = new URL('../..', import.meta.url).pathname;

/** Coranto as its users start it: the supervisor, the program and its engine, on a folder and a port of their own. */
export type RunningProgram = {
  origin: string;
  dataFolder: string;
  process: ChildProcess;
  /** Everything printed so far. */
  output(): string;
  /** Resolves with the exit code. */
  ended: Promise<number | null>;
  /** Ends it as a supervisor would, and says how long that took in milliseconds. */
  stop(): Promise<number>;
};

export type RunOptions = { dataFolder?: string; port?: number; environment?: Record<string, string>; isSupervised?: boolean };

/** A folder that is removed at the end of the test's process. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'coranto-e2e-'));
  folders.add(folder);
  return folder;
}

/** Begins a start, without waiting for it. */
export async function beginProgram(options: RunOptions = {}): Promise<RunningProgram> {
  const dataFolder = options.dataFolder ?? (await aFolder());
  const port = options.port ?? (await findFreePort());
  const [command, ...args] = options.isSupervised
    ? ['sh', 'tools/start.sh']
    : [process.execPath, '--enable-source-maps', 'build/server/main.js', 'start'];
  const child = spawn(command as string, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '', CORANTO_DATA: dataFolder, PORT: String(port), ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  children.add(child);
  child.once('exit', () => children.delete(child));
  return {
    origin: `http://127.0.0.1:${port}`,
    dataFolder,
    process: child,
    output: () => output,
    ended,
    async stop() {
      const begun = performance.now();
      child.kill('SIGTERM');
      await ended;
      return performance.now() - begun;
    },
  };
}

/** Starts and waits until it is ready. @throws with everything it printed when it ends or takes longer than two minutes */
export async function startProgram(options: RunOptions = {}): Promise<RunningProgram> {
  const program = await beginProgram(options);
  await untilReady(program);
  return program;
}

/** Waits until the program says that it is ready. */
export async function untilReady(program: RunningProgram, withinMs = 120_000): Promise<void> {
  const deadline = performance.now() + withinMs;
  while (performance.now() < deadline) {
    if (program.process.exitCode !== null) throw new Error(`The program ended with ${program.process.exitCode}:\n${program.output()}`);
    const response = await fetch(`${program.origin}/health/ready`).catch(() => null);
    if (response?.ok) return;
    await pause(50);
  }
  throw new Error(`The program is not ready after ${withinMs} ms:\n${program.output()}`);
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
