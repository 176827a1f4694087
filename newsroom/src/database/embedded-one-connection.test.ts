import { createConnection } from 'node:net';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { emptyCluster, makeFolderForTests } from '../testing/embedded-for-tests.ts';
import { silence } from '../testing/testing.ts';
import { makeSocketFolder } from './data-folder.ts';
import { type Database, openDatabase } from './database.ts';

// Every test starts engines of its own.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
let database: Database;
beforeAll(async () => {
  folder = makeFolderForTests();
  database = await openDatabase({ folder, snapshot: await emptyCluster() }, silence);
  for (const table of ['harbour', 'city']) {
    await sql`create table ${sql.table(table)} (id integer primary key, body text not null)`.execute(database.read);
  }
});
afterAll(() => database.close());

const longBody = (table: string, id: number) => `${table} ${id} `.repeat(30_000).slice(0, 300_000);

async function insert(table: string, id: number): Promise<void> {
  await sql`insert into ${sql.table(table)} (id, body) values (${id}, ${longBody(table, id)})`.execute(database.read);
}

describe('the one connection of the embedded engine', () => {
  it('never mixes two writers with long bodies', async () => {
    const ids = Array.from({ length: 40 }, (_, id) => id);
    await Promise.all(ids.flatMap((id) => [insert('harbour', id), insert('city', id)]));
    for (const table of ['harbour', 'city']) {
      const { rows } = await sql<{ id: number; body: string }>`select id, body from ${sql.table(table)} order by id`.execute(database.read);
      expect(rows.map((row) => row.id)).toEqual(ids);
      expect(rows.filter((row) => row.body !== longBody(table, row.id))).toEqual([]);
    }
  });

  it('keeps statements of others out of a transaction that is under way', async () => {
    const seen: unknown[] = [];
    const writing = database.write(async (tx) => {
      await sql`insert into harbour values (1000, 'unfinished')`.execute(tx);
      await sql`select pg_sleep(0.05)`.execute(tx);
      throw new Error('taken back');
    });
    const reading = sql`select id from harbour where id = 1000`.execute(database.read).then(({ rows }) => seen.push(...rows));
    await expect(writing).rejects.toThrow('taken back');
    await reading;
    expect(seen).toEqual([]);
  });

  it('is refused to a second client', async () => {
    const socket = createConnection(join(makeSocketFolder(folder), '.s.PGSQL.5432'));
    const answered = await new Promise<string>((resolve, reject) => {
      let text = '';
      socket.on('data', (chunk) => {
        text += chunk;
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(text));
    });
    expect(answered).not.toMatch(/^[RSKZ]/);
    expect((await sql`select 1 as one`.execute(database.read)).rows).toEqual([{ one: 1 }]);
  });
});
