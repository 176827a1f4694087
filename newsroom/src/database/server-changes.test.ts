import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDatabaseForTests } from '../testing/server-for-tests.ts';
import { silence } from '../testing/testing.ts';
import { type Database, openDatabase } from './database.ts';

let here: Database;
let there: Database;
beforeEach(async () => {
  const url = await createDatabaseForTests();
  here = await openDatabase({ url }, silence);
  there = await openDatabase({ url }, silence);
});
afterEach(() => Promise.all([here.close(), there.close()]));

/** Resolves when the listener has been called; each call asks anew. */
function listenTo(database: Database): () => Promise<void> {
  let heard = Promise.withResolvers<void>();
  database.onChange(() => heard.resolve());
  return async () => {
    await heard.promise;
    heard = Promise.withResolvers<void>();
  };
}

const commitElsewhere = () => there.write((tx) => sql`select pg_notify('coranto_change', '')`.execute(tx));

describe('a node on a database server', () => {
  it('hears of commits of other nodes', async () => {
    const nextSignal = listenTo(here);
    // The first signal says that listening has begun.
    await nextSignal();
    await commitElsewhere();
    await nextSignal();
  });

  it('is signalled when its listening connection comes back, for what it may have missed', async () => {
    const nextSignal = listenTo(here);
    await nextSignal();
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen %' and datname = current_database()`.execute(
      there.read,
    );
    await nextSignal();
    await commitElsewhere();
    await nextSignal();
  });
});

describe('a statement on a database server', () => {
  it('is ended at its limit, and maintenance may take longer', async () => {
    const url = await createDatabaseForTests();
    const database = await openDatabase({ url, statementLimitMs: 200 }, silence);
    try {
      await expect(sql`select pg_sleep(5)`.execute(database.read)).rejects.toMatchObject({ code: '57014' });
      await database.maintain((connection) => sql`select pg_sleep(0.5)`.execute(connection));
      await expect(sql`select pg_sleep(5)`.execute(database.read)).rejects.toMatchObject({ code: '57014' });
    } finally {
      await database.close();
    }
  });
});
