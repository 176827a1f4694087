import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import { openEmbeddedForTests } from './embedded-for-tests.ts';
import { openServerForTests } from './server-for-tests.ts';

/** Which engine the tests of this run use. */
export const testEngine: 'embedded' | 'server' = process.env.CORANTO_TEST_ENGINE === 'server' ? 'server' : 'embedded';

let opened: Promise<Database> | null = null;

/**
 * A migrated database without rows, on the engine that `CORANTO_TEST_ENGINE` names. Tests of one process share it: each call empties
 * it again, and closing it is left to the end of the process.
 */
export async function openDatabaseForTests(): Promise<Database> {
  opened ??= testEngine === 'server' ? openServerForTests() : openEmbeddedForTests();
  const database = await opened;
  await emptyDatabase(database);
  return { ...database, close: async () => undefined };
}

/** Removes every row that a test has written, and lets the clock run. */
export async function emptyDatabase(database: Database): Promise<void> {
  await database.maintain((connection) => sql.raw(emptying).execute(connection));
}

/** The list of tables is the database's own, so that a new migration needs no line here. Only tables with rows cost time. */
const emptying = `
do $$ declare each text; has_rows boolean; filled text[] := '{}'; begin
  for each in select quote_ident(tablename) from pg_tables where schemaname = current_schema() and tablename not in ('migration', 'clock') loop
    execute 'select exists (select from ' || each || ')' into has_rows;
    if has_rows then filled := filled || each; end if;
  end loop;
  if filled <> '{}' then
    alter table logbook disable trigger logbook_is_never_emptied;
    execute 'truncate ' || array_to_string(filled, ', ') || ' cascade';
    alter table logbook enable trigger logbook_is_never_emptied;
  end if;
  update clock set frozen_at = null, reached_at = null where frozen_at is not null or reached_at is not null;
end $$`;
