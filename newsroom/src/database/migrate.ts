import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';
import { DatabaseError } from './database-error.ts';
import type { Log } from './log.ts';
import { migrations as allMigrations } from './migrations/migrations.ts';
import { ensurePrerequisites, grantPublishedViews } from './prerequisites.ts';

/** One step of the tables' history; `name` is that of its file, `NNNN-what`. */
export type Migration = {
  name: string;
  // biome-ignore lint/suspicious/noExplicitAny: a migration runs against a shape that the program's types no longer describe
  up(db: Kysely<any>): Promise<void>;
};

/** Any number will do, as long as nothing else in the database uses it. */
const migrationLock = 7_261_944_000;

/**
 * Brings the tables to the shape that this program knows. Safe to run at every start and on several nodes at once: the others wait.
 * Each migration is one transaction, so one that was killed is run again from its beginning.
 *
 * @returns the names of the migrations that were run
 * @throws {DatabaseError} `DatabaseNewer`, `NotPermitted`
 */
export async function migrate(database: Database, log: Log, migrations: readonly Migration[] = allMigrations): Promise<string[]> {
  return database.maintain(async (connection) => {
    await sql`select pg_advisory_lock(${migrationLock})`.execute(connection);
    try {
      // The runner's own statements name no table of the newsroom.
      return await runMissing(connection as unknown as Kysely<unknown>, log, migrations);
    } finally {
      await sql`select pg_advisory_unlock(${migrationLock})`.execute(connection);
    }
  });
}

async function runMissing(connection: Kysely<unknown>, log: Log, migrations: readonly Migration[]): Promise<string[]> {
  await sql`create table if not exists migration (name text primary key, done_at timestamptz not null default now())`.execute(connection);
  const done = new Set((await sql<{ name: string }>`select name from migration`.execute(connection)).rows.map((row) => row.name));
  refuseNewer(done, migrations);
  await ensurePrerequisites(connection);
  const missing = migrations.filter((migration) => !done.has(migration.name));
  for (const migration of missing) {
    await connection.transaction().execute(async (tx) => {
      await migration.up(tx);
      await sql`insert into migration (name) values (${migration.name})`.execute(tx);
    });
    log.info({ migration: migration.name }, 'The tables were brought forward');
  }
  await grantPublishedViews(connection);
  return missing.map((migration) => migration.name);
}

function refuseNewer(done: ReadonlySet<string>, migrations: readonly Migration[]): void {
  const unknown = [...done].filter((name) => !migrations.some((migration) => migration.name === name)).sort();
  if (unknown.length === 0) return;
  throw new DatabaseError(
    'DatabaseNewer',
    `The database was used by a newer Coranto (${unknown.join(', ')}). Start that one, or restore a backup made before it.`,
  );
}
