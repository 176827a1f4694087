import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseError } from './database-error.ts';
import type { EngineOrder, EngineReport, EngineRequest } from './engine-messages.ts';
import type { Log } from './log.ts';

const nodeOptions = ['--max-semi-space-size=1', '--no-warnings'];

/**
 * The optimising compiler of Node spends 600 MB and ten seconds on one enormous function of the engine, to make only long computations faster:
 * without it the engine rests at 140 MB instead of 230 and never rises to 730, and everyday statements take as long.
 */
const withoutOptimising = ['--no-wasm-tier-up', '--no-wasm-dynamic-tiering'];
const enoughToOptimiseBytes = 2_000_000_000;

const closeWithinMs = 8_000;

/** A running engine. */
export type EngineProcess = {
  readonly pid: number;
  /** Resolves when the process has ended, for whatever reason. */
  readonly ended: Promise<void>;
  /** Ends it at once. Acknowledged commits are on disk. */
  kill(): void;
  /** Writes everything to its place and ends. */
  close(): Promise<void>;
  /** Files brought to disk since its start. */
  countSyncs(): Promise<number>;
};

/**
 * Starts the engine and waits until it answers.
 *
 * @throws {DatabaseError} `DataFolderInUse`, `EngineUnavailable`
 */
export async function startEngine(childModule: URL, order: EngineOrder, log: Log, isForLongWork = false): Promise<EngineProcess> {
  const optimises = isForLongWork && process.availableMemory() > enoughToOptimiseBytes;
  const child = forkEngine(childModule, order, optimises ? [] : withoutOptimising);
  const ended = once(child, 'exit').then(() => undefined);
  passOnWarnings(child, log);
  await whenReady(child);
  return {
    pid: child.pid ?? 0,
    ended,
    kill: () => void child.kill('SIGKILL'),
    async close() {
      ask(child, { kind: 'close' });
      const inTime = await Promise.race([ended.then(() => true), wait(closeWithinMs, false, { ref: false })]);
      if (inTime) return;
      log.warn({ closeWithinMs }, 'The embedded database did not close in time and is ended');
      child.kill('SIGKILL');
      await ended;
    },
    async countSyncs() {
      ask(child, { kind: 'count-syncs' });
      while (true) {
        const [report] = (await once(child, 'message')) as [EngineReport];
        if (report.kind === 'syncs') return report.count;
      }
    },
  };
}

/** Runs initdb in a process of its own, because its memory is not given back. */
export async function makeClusterAt(childModule: URL, folder: string): Promise<void> {
  const child = forkEngine(childModule, { folder, makeOnly: true, socketFolder: '', snapshot: null }, withoutOptimising);
  const failure = firstFailure(child);
  const [code] = await once(child, 'exit');
  if (code !== 0)
    throw (await failure) ?? new DatabaseError('EngineUnavailable', `A cluster could not be made in ${folder} (code ${code})`);
}

function forkEngine(childModule: URL, order: EngineOrder, compiling: string[]): ChildProcess {
  // NODE_OPTIONS is left out: loaders and inspectors of the program are not for the engine.
  const { NODE_OPTIONS: _, ...env } = process.env;
  return fork(childModule, [JSON.stringify(order)], {
    execArgv: [...nodeOptions, ...compiling],
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

async function whenReady(child: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  child.on('message', (report: EngineReport) => {
    if (report.kind === 'ready') resolve();
    if (report.kind === 'failed') reject(new DatabaseError(report.code ?? 'EngineUnavailable', report.message));
  });
  child.once('error', reject);
  child.once('exit', (code, signal) =>
    reject(new DatabaseError('EngineUnavailable', `The embedded database ended while starting (code ${code}, signal ${signal})`)),
  );
  await promise;
}

async function firstFailure(child: ChildProcess): Promise<DatabaseError | null> {
  const { promise, resolve } = Promise.withResolvers<DatabaseError | null>();
  child.on('message', (report: EngineReport) => {
    if (report.kind === 'failed') resolve(new DatabaseError(report.code ?? 'EngineUnavailable', report.message));
  });
  child.once('exit', () => resolve(null));
  return promise;
}

function passOnWarnings(child: ChildProcess, log: Log): void {
  child.on('message', (report: EngineReport) => {
    if (report.kind === 'warning') log.warn({ line: report.message }, 'The embedded database warns');
  });
}

function ask(child: ChildProcess, request: EngineRequest): void {
  if (child.connected) child.send(request);
}
