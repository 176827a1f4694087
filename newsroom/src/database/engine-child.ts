/**
 * The embedded engine as a process of its own: opens the cluster of a data folder and speaks PostgreSQL's protocol on a socket.
 * Started by `engine-process.ts` alone, with an order as its only argument. It ends when the program does.
 */
import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { ensureCluster } from './data-folder.ts';
import { DatabaseError } from './database-error.ts';
import { DurableFiles } from './durable-files.ts';
import type { EngineOrder, EngineReport, EngineRequest } from './engine-messages.ts';
import { lockFolder } from './folder-lock.ts';

const startParameters = [
  // `-F` would turn syncing off.
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
  '-c',
  'max_wal_size=256MB',
  '-c',
  'shared_buffers=32MB',
];

/** Logs of 4 MB a file instead of 16: a new file is filled with zeros while a statement waits for it. */
const clusterParameters = ['--wal-segsize=4'];

/** Two databases that nobody uses are two thirds of the files of a new cluster. */
const withoutTemplates = `
  update pg_database set datistemplate = false;
  drop database template0;
  drop database template1;
  checkpoint;`;

function report(message: EngineReport): void {
  process.send?.(message);
}

async function openCluster(folder: string): Promise<{ engine: PGlite; files: DurableFiles }> {
  const files = new DurableFiles(folder);
  const engine = await PGlite.create({
    fs: files,
    extensions: { btree_gist },
    startParams: startParameters,
    initDbStartParams: clusterParameters,
    onStderr: passOnTrouble,
  });
  return { engine, files };
}

/** The engine writes every failed statement to stderr too; its caller has that error already. */
function passOnTrouble(line: string): boolean {
  if (/\b(PANIC|FATAL|WARNING):/.test(line)) report({ kind: 'warning', message: line });
  return false;
}

/** Makes a cluster that appears at `folder` whole or not at all. */
async function makeCluster(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const { engine } = await openCluster(unfinished);
  for (const statement of withoutTemplates.split(';')) await engine.exec(statement);
  await engine.close();
  renameSync(unfinished, folder);
}

async function serveCluster(order: EngineOrder): Promise<void> {
  const unlock = await lockFolder(order.folder);
  const cluster = await ensureCluster(order.folder, order.snapshot, new URL(import.meta.url));
  const { engine, files } = await openCluster(cluster);
  const socket = join(order.socketFolder, '.s.PGSQL.5432');
  rmSync(socket, { force: true });
  // NOTE: with more than one connection a long statement of one client is mixed with those of another, silently.
  const server = new PGLiteSocketServer({ db: engine, path: socket, maxConnections: 1 });
  await server.start();

  async function close(): Promise<void> {
    await server.stop();
    // The session may still stand under the role of readers' pages, which may not do this.
    await engine.exec('reset role');
    await engine.exec('checkpoint');
    await engine.close();
    unlock();
    process.exit(0);
  }
  process.on('message', (request: EngineRequest) => {
    if (request.kind === 'close') void close();
    if (request.kind === 'count-syncs') report({ kind: 'syncs', count: files.syncs });
  });
  report({ kind: 'ready' });
}

async function start(order: EngineOrder): Promise<void> {
  try {
    if (!order.makeOnly) return await serveCluster(order);
    await makeCluster(order.folder);
    process.exit(0);
  } catch (error) {
    const code = error instanceof DatabaseError ? error.code : null;
    const message = error instanceof Error ? error.message : String(error);
    process.send?.({ kind: 'failed', code, message } satisfies EngineReport, () => process.exit(1));
  }
}

// A terminal or a supervisor signals the whole group; the program closes the engine itself when it has finished what is in flight.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', () => undefined);
// Without the program nobody is served any more, and what was acknowledged is on disk.
process.on('disconnect', () => process.exit(0));

// Written by `engine-process.ts`, which is of the same build.
await start(JSON.parse(process.argv[2] ?? '') as EngineOrder);
