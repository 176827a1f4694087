import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabaseForTests } from '../testing/server-for-tests.ts';
import { silence } from '../testing/testing.ts';
import { openDatabase } from './database.ts';
import { migrate } from './migrate.ts';

const login = `newsroom_${process.pid}`;
let administrator: pg.Client;
let url: string;

beforeAll(async () => {
  const database = await createDatabaseForTests();
  administrator = new pg.Client({ connectionString: database });
  await administrator.connect();
  await administrator.query(`create role ${login} login; grant all on schema public to ${login}`);
  url = database.replace('//postgres@', `//${login}@`);
});
afterAll(() => administrator.end());

async function statementsForAdministrator(): Promise<string | null> {
  const database = await openDatabase({ url }, silence);
  try {
    await migrate(database, silence, []);
    return null;
  } catch (error) {
    const { code, message } = error as { code: string; message: string };
    expect(code).toBe('NotPermitted');
    return /this database: (.*)$/.exec(message)?.[1] ?? '';
  } finally {
    await database.close();
  }
}

describe('a login that may not prepare the database', () => {
  it('is told what an administrator runs, one statement after the other, until it can start', async () => {
    const asked: string[] = [];
    for (
      let statement = await statementsForAdministrator();
      statement !== null && asked.length < 5;
      statement = await statementsForAdministrator()
    ) {
      asked.push(statement);
      await administrator.query(statement);
    }
    expect(asked).toEqual(['create extension if not exists btree_gist;', `grant coranto_site to ${login};`]);
  });
});
