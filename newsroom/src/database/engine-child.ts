/**
 * The embedded engine as a process of its own: opens the cluster of a data folder and speaks PostgreSQL's protocol on a socket.
 * Started by `engine-process.ts` alone, with an order as its only argument. It ends when the program does.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeCluster, openCluster } from './cluster.ts';
import { ensureCluster } from './data-folder.ts';
import { DatabaseError } from './database-error.ts';
import type { EngineOrder, EngineReport, EngineRequest } from './engine-messages.ts';
import { serveOneClient } from './engine-socket.ts';
import { lockFolder } from './folder-lock.ts';

function report(message: EngineReport): void {
  process.send?.(message);
}

async function serveCluster(order: EngineOrder): Promise<void> {
  const unlock = await lockFolder(order.folder);
  const cluster = await ensureCluster(order.folder, order.snapshot, new URL(import.meta.url));
  const { engine, files } = await openCluster(cluster, (line) => report({ kind: 'warning', message: line }));
  const socket = join(order.socketFolder, '.s.PGSQL.5432');
  rmSync(socket, { force: true });
  const stopServing = await serveOneClient(engine, socket);

  async function close(): Promise<void> {
    await stopServing();
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
