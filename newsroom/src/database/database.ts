/**
 * The newsroom's records in PostgreSQL: embedded in a process of its own, or on a server. One set of statements for both.
 *
 * @source ADR on engines; the five conditions of the embedded engine are guarded by `embedded-*.test.ts`
 */
import { type Kysely, PostgresDialect, Kysely as QueryBuilder, sql, type Transaction } from 'kysely';
import { listenForChanges, noticeChannel } from './change-notices.ts';
import { CommitListeners } from './commit-listeners.ts';
import { makeSnapshot as makeSnapshotWith } from './data-folder.ts';
import { type EmbeddedSettings, engineChildBeside, openEmbeddedPool } from './embedded-database.ts';
import { keepCheckpointed } from './keep-checkpointed.ts';
import type { Log } from './log.ts';
import { asOwnTransaction } from './own-transaction.ts';
import { openServerPool, serverSettings } from './server-pools.ts';
import type { PublishedTables, Tables } from './tables.ts';

export { DatabaseError, type DatabaseErrorCode } from './database-error.ts';
export type { EmbeddedSettings } from './embedded-database.ts';
export type { Log } from './log.ts';
export { type Migration, migrate } from './migrate.ts';
export { tellAllNodes } from './own-transaction.ts';
export type * from './tables.ts';
export type { PlanningTables } from './tables-planning.ts';

/** For statements that only read: the pool or a transaction. */
export type Reading = Kysely<Tables>;
/** For statements that write: they demand a transaction. */
export type Writing = Transaction<Tables>;

/** The role of readers' pages: it may read the `published_*` views and nothing else. */
export const siteRole = 'coranto_site';

/** An open database. */
export type Database = {
  readonly kind: 'embedded' | 'server';
  /** Reads outside of a transaction. */
  readonly read: Kysely<Tables>;
  /** The same database under the role of readers' pages. */
  readonly published: Kysely<PublishedTables>;
  /**
   * One transaction; after its commit the listeners of this process are signalled. Nothing is tried again.
   *
   * @throws {DatabaseError} `EngineRestarted` when the embedded engine ended meanwhile: the commit may have happened
   */
  write<T>(work: (tx: Writing) => Promise<T>): Promise<T>;
  /** Work that may take long (migrations, vacuum, checks), on one connection outside of a transaction. */
  maintain<T>(work: (connection: Kysely<Tables>) => Promise<T>): Promise<T>;
  /** Calls the listener after commits, of every node where the database is a server. It only learns that there may be more. */
  onChange(listener: () => void): () => void;
  /** Calls the listener with what any node told by `tellAllNodes`, perhaps twice; with `null` when something may have been told that nobody heard. */
  onNotice(listener: (notice: string | null) => void): () => void;
  /** Resolves when the database answers. */
  ping(): Promise<void>;
  /** Clears dead rows and counts afresh for the planner. The embedded engine never does so by itself. */
  vacuum(): Promise<void>;
  /** Waits for what is under way, and closes. */
  close(): Promise<void>;
};

/** The embedded engine's data folder, or the address of a PostgreSQL server (15 or newer). */
export type DatabaseSettings = EmbeddedSettings | { url: string; statementLimitMs?: number };

const usualLimitMs = 60_000;
const maintenanceLimitMs = 60 * 60_000;

/**
 * Opens a database; migrations are not run.
 *
 * @throws {DatabaseError} `DataFolderInUse`, `EngineUnavailable`
 */
export async function openDatabase(settings: DatabaseSettings, log: Log): Promise<Database> {
  const limitMs = settings.statementLimitMs ?? usualLimitMs;
  return 'url' in settings ? openServer(settings.url, limitMs, log) : openEmbedded(settings, limitMs, log);
}

/** Makes a snapshot for `EmbeddedSettings.snapshot`: a folder with an initialised cluster, without tables. Takes some seconds. */
export async function makeSnapshot(folder: string, engineChild: URL = engineChildBeside): Promise<void> {
  await makeSnapshotWith(folder, engineChild);
}

async function openEmbedded(settings: EmbeddedSettings, limitMs: number, log: Log): Promise<Database> {
  const pool = await openEmbeddedPool(settings, limitMs, log);
  const listeners = new CommitListeners(log);
  const notices = new CommitListeners<string | null>(log);
  const maintenance = open<Tables>(pool.under(null, maintenanceLimitMs));
  const checkpoints = keepCheckpointed(maintenance, log);
  return {
    kind: 'embedded',
    ...doors(open(pool.under(null)), { listeners, notices, tellOthers: async () => undefined }),
    published: open(pool.under(siteRole)),
    maintain: (work) => maintenance.connection().execute(work),
    onChange: (listener) => listeners.add(listener),
    onNotice: (listener) => notices.add(listener),
    vacuum: () => maintenance.connection().execute(vacuum),
    async close() {
      await checkpoints.close();
      await pool.close();
    },
  };
}

function openServer(url: string, limitMs: number, log: Log): Database {
  const settings = serverSettings(url, limitMs);
  const read = open<Tables>(openServerPool(settings, null, log));
  const published = open<PublishedTables>(openServerPool(settings, siteRole, log));
  const listeners = new CommitListeners(log);
  const notices = new CommitListeners<string | null>(log);
  let stopListening: (() => Promise<void>) | null = null;
  // A command line that listens to nothing needs no connection for it.
  const listen = () => {
    stopListening ??= listenForChanges(settings, { changed: () => listeners.signal(), told: (notice) => notices.signal(notice) }, log);
  };
  const maintain: Database['maintain'] = (work) => read.connection().execute((connection) => withoutLimit(connection, limitMs, work));
  return {
    kind: 'server',
    ...doors(read, { listeners, notices, tellOthers }),
    published,
    maintain,
    onChange(listener) {
      listen();
      return listeners.add(listener);
    },
    onNotice(listener) {
      listen();
      return notices.add(listener);
    },
    vacuum: () => maintain(vacuum),
    async close() {
      await stopListening?.();
      await Promise.all([read.destroy(), published.destroy()]);
    },
  };
}

function open<Shape>(pool: ConstructorParameters<typeof PostgresDialect>[0]['pool']): Kysely<Shape> {
  return new QueryBuilder<Shape>({ dialect: new PostgresDialect({ pool }) });
}

type Ears = {
  listeners: CommitListeners;
  notices: CommitListeners<string | null>;
  /** Tells the other nodes, with the commit. */
  tellOthers: (tx: Writing, notices: readonly string[]) => Promise<void>;
};

function doors(read: Kysely<Tables>, ears: Ears): Pick<Database, 'read' | 'write' | 'ping'> {
  return {
    read,
    async write(work) {
      let told: readonly string[] = [];
      const result = await read.transaction().execute((tx) =>
        asOwnTransaction(async (notices) => {
          const done = await work(tx);
          told = notices;
          await ears.tellOthers(tx, notices);
          return done;
        }),
      );
      ears.listeners.signal();
      for (const notice of told) ears.notices.signal(notice);
      return result;
    },
    async ping() {
      await sql`select 1`.execute(read);
    },
  };
}

async function tellOthers(tx: Writing, notices: readonly string[]): Promise<void> {
  for (const notice of notices) await sql`select pg_notify(${noticeChannel}, ${notice})`.execute(tx);
}

async function withoutLimit<T>(connection: Kysely<Tables>, limitMs: number, work: (connection: Kysely<Tables>) => Promise<T>): Promise<T> {
  await sql`select set_config('statement_timeout', ${String(maintenanceLimitMs)}, false)`.execute(connection);
  try {
    return await work(connection);
  } finally {
    await sql`select set_config('statement_timeout', ${String(limitMs)}, false)`.execute(connection);
  }
}

async function vacuum(connection: Kysely<Tables>): Promise<void> {
  await sql`vacuum (analyze)`.execute(connection);
}
