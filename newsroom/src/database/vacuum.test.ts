import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabaseForTests } from '../testing/testing.ts';
import type { Database } from './database.ts';

let database: Database;
beforeEach(async () => {
  database = await openDatabaseForTests();
});

async function attempts(): Promise<{ bytes: number; counted: number }> {
  const facts = sql<{ bytes: number; counted: number }>`
    select pg_relation_size('sign_in_attempt') as bytes, reltuples::bigint as counted from pg_class where relname = 'sign_in_attempt'`;
  const [row] = (await facts.execute(database.read)).rows;
  if (!row) throw new Error('The table is missing');
  return row;
}

describe('vacuum', () => {
  it('gives back the room of dead rows and counts those that live', async () => {
    await database.write(async (tx) => {
      await sql`insert into sign_in_attempt select n::text, 1, now() from generate_series(1, 5000) n`.execute(tx);
      await sql`delete from sign_in_attempt where subject::int > 10`.execute(tx);
    });
    const before = await attempts();
    await database.vacuum();
    const after = await attempts();
    expect(after.bytes).toBeLessThan(before.bytes / 10);
    expect(after.counted).toBe(10);
  });
});
