import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabaseForTests } from '../testing/testing.ts';
import type { Database, Writing } from './database.ts';

let database: Database;
beforeEach(async () => {
  database = await openDatabaseForTests();
});

const note = (name: string) => ({ subject: name, failures: 1, last_failed_at: '2026-01-02T03:04:05.678Z', blocked_until: null });

async function subjects(): Promise<string[]> {
  const rows = await database.read.selectFrom('sign_in_attempt').select('subject').orderBy('subject').execute();
  return rows.map((row) => row.subject);
}

describe('a transaction', () => {
  it('is kept when its work succeeds', async () => {
    const answer = await database.write(async (tx) => {
      await tx.insertInto('sign_in_attempt').values(note('a')).execute();
      return 7;
    });
    expect(answer).toBe(7);
    expect(await subjects()).toEqual(['a']);
  });

  it('leaves nothing behind when its work fails, and the failure reaches the caller', async () => {
    const failing = database.write(async (tx) => {
      await tx.insertInto('sign_in_attempt').values(note('a')).execute();
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect(await subjects()).toEqual([]);
  });

  it('leaves the connection usable after a statement that the database refuses', async () => {
    const twice = database.write(async (tx) => {
      await tx
        .insertInto('sign_in_attempt')
        .values([note('a'), note('a')])
        .execute();
    });
    await expect(twice).rejects.toMatchObject({ code: '23505' });
    expect(await subjects()).toEqual([]);
  });

  it('refuses a second connection inside it, which would wait for itself', async () => {
    const nested = database.write(async () => database.read.selectFrom('sign_in_attempt').selectAll().execute());
    await expect(nested).rejects.toMatchObject({ code: 'NestedConnection' });
    await expect(database.write(async () => database.write(async () => 1))).rejects.toMatchObject({ code: 'NestedConnection' });
    expect(await subjects()).toEqual([]);
  });

  it('holds back others that write until it is done', async () => {
    await database.write((tx) => tx.insertInto('article_views').values([]).execute()).catch(() => undefined);
    const order: string[] = [];
    const first = database.write(async (tx) => {
      await sql`select pg_advisory_xact_lock(1)`.execute(tx);
      order.push('first');
      await sql`select pg_sleep(0.05)`.execute(tx);
      order.push('first done');
    });
    const second = database.write(async (tx) => {
      await sql`select pg_advisory_xact_lock(1)`.execute(tx);
      order.push('second');
    });
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'first done', 'second']);
  });

  it('is demanded by the types wherever something is written', () => {
    const write = (_tx: Writing) => undefined;
    // @ts-expect-error a write needs a transaction
    write(database.read);
    expect(database.read.isTransaction).toBe(false);
  });
});
