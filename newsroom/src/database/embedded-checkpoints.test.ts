import { sql } from 'kysely';
import { afterEach, expect, it } from 'vitest';
import { emptyCluster, makeFolderForTests } from '../testing/embedded-for-tests.ts';
import { silence } from '../testing/testing.ts';
import { type Database, openDatabase } from './database.ts';
import { logBytes } from './keep-checkpointed.ts';

let database: Database;
afterEach(() => database.close());

it('keeps short what is read again after a kill, however much is written', async () => {
  database = await openDatabase({ folder: makeFolderForTests(), snapshot: await emptyCluster() }, silence);
  await sql`create table filler (words text)`.execute(database.read);
  const mebibyte = 1024 * 1024;
  const begun = await logPosition();
  for (let round = 0; round < 10; round++) {
    const words = sql`(select string_agg(md5((n * part)::text), '') from generate_series(1, 32) part)`;
    await database.write((tx) => sql`insert into filler select ${words} from generate_series(1, 8192) n`.execute(tx));
  }
  expect((await logPosition()) - begun).toBeGreaterThan(70 * mebibyte);
  await expect.poll(() => logBytes(database.read)).toBeLessThan(40 * mebibyte);
});

async function logPosition(): Promise<number> {
  const { rows } = await sql<{ at: number }>`select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')::float8 as at`.execute(
    database.read,
  );
  return rows[0]?.at ?? 0;
}
