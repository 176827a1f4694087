import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';

/** A PostgreSQL server of our own, for as long as tests run. */
export type ServerCluster = {
  /** Address of the database `postgres`, as its superuser. */
  readonly url: string;
  /** Address of another database of the cluster. */
  urlOf(database: string, login?: string): string;
  stop(): Promise<void>;
};

const readyWithinMs = 30_000;
const prefix = 'coranto-cluster-';

/** Speed instead of safety: the cluster is thrown away. */
const carelessness = [
  'fsync=off',
  'synchronous_commit=off',
  'full_page_writes=off',
  'autovacuum=off',
  'shared_buffers=64MB',
  'max_connections=200',
];

/**
 * Starts a temporary cluster with Debian's PostgreSQL on a free port of 127.0.0.1. PostgreSQL refuses to run as root, so then it runs as
 * the login `postgres`.
 */
export async function startServerCluster(): Promise<ServerCluster> {
  removeAbandoned();
  const bin = findPrograms();
  const login = findLogin();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  if (login) chownSync(folder, login.uid, login.gid);
  const asLogin = { ...login, cwd: folder };
  const data = join(folder, 'data');
  execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'], {
    ...asLogin,
    stdio: 'pipe',
  });
  const port = await findFreePort();
  const settings = [`port=${port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', ...carelessness].flatMap((each) => [
    '-c',
    each,
  ]);
  const server = spawn(join(bin, 'postgres'), ['-D', data, ...settings], { ...asLogin, stdio: ['ignore', 'ignore', 'pipe'] });
  const urlOf = (database: string, as = 'postgres') => `postgresql://${as}@127.0.0.1:${port}/${database}`;
  await whenReady(server, urlOf('postgres'));
  return {
    url: urlOf('postgres'),
    urlOf,
    async stop() {
      const ended = once(server, 'exit');
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function findPrograms(): string {
  const found = globSync('/usr/lib/postgresql/*/bin/initdb').sort((one, other) => versionOf(other) - versionOf(one))[0];
  if (!found) throw new Error('These tests need a PostgreSQL server: apt-get install postgresql');
  return dirname(found);
}

function versionOf(path: string): number {
  return Number(/postgresql\/(\d+)/.exec(path)?.[1] ?? 0);
}

function findLogin(): { uid: number; gid: number } | null {
  if (process.getuid?.() !== 0) return null;
  const of = (option: string) => Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
  return { uid: of('-u'), gid: of('-g') };
}

async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

async function whenReady(server: ChildProcess, url: string): Promise<void> {
  let said = '';
  server.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-4_000);
  });
  const deadline = Date.now() + readyWithinMs;
  while (true) {
    if (server.exitCode !== null || Date.now() > deadline) throw new Error(`PostgreSQL did not start:\n${said}`);
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      await client.end();
      return;
    } catch (error) {
      // Refused and starting up (57P03) mean: not yet.
      if (!['ECONNREFUSED', '57P03'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
      await wait(50);
    }
  }
}

/** Clusters of test runs that were killed before they could clean up. */
function removeAbandoned(): void {
  for (const folder of globSync(join(tmpdir(), `${prefix}*`))) {
    const owner = Number(folder.slice(folder.lastIndexOf(prefix) + prefix.length).split('-')[0]);
    if (isAlive(owner)) continue;
    const server = serverIn(folder);
    if (server !== null && isAlive(server)) process.kill(server, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

function serverIn(folder: string): number | null {
  try {
    return Number(readFileSync(join(folder, 'data', 'postmaster.pid'), 'utf8').split('\n')[0]);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
