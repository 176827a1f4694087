import { sql } from 'kysely';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabaseForTests } from '../testing/testing.ts';
import type { Database } from './database.ts';

const notAllowed = { code: '42501' };

let database: Database;
beforeEach(async () => {
  database = await openDatabaseForTests();
});

async function names(kind: 'BASE TABLE' | 'VIEW'): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' and table_type = ${kind}`.execute(database.read);
  return rows.map((row) => row.name);
}

describe('the role of readers’ pages', () => {
  it('reads every published view', async () => {
    const views = await names('VIEW');
    expect(views.length).toBeGreaterThan(10);
    for (const view of views) {
      expect(view).toMatch(/^published_/);
      await sql`select * from ${sql.table(view)} limit 1`.execute(database.published);
    }
  });

  it('reads no table', async () => {
    const tables = await names('BASE TABLE');
    expect(tables).toContain('revision');
    for (const table of tables) {
      await expect(sql`select * from ${sql.table(table)} limit 1`.execute(database.published)).rejects.toMatchObject(notAllowed);
    }
  });

  it('reads no table by a statement that the newsroom has just used often', async () => {
    const question = (door: Database['read'] | Database['published']) => sql`select id from revision where number = ${1}`.execute(door);
    for (let time = 0; time < 10; time += 1) await question(database.read);
    await expect(question(database.published)).rejects.toMatchObject(notAllowed);
  });

  it('writes nothing, not even through a view', async () => {
    await expect(sql`insert into clock (only_row) values (false)`.execute(database.published)).rejects.toMatchObject(notAllowed);
    await expect(sql`update published_section set name = 'x'`.execute(database.published)).rejects.toMatchObject(notAllowed);
    await expect(sql`delete from published_section`.execute(database.published)).rejects.toMatchObject(notAllowed);
    await expect(sql`create table public.mine (id int)`.execute(database.published)).rejects.toMatchObject(notAllowed);
  });

  it('tells the time, which comes from a table it may not read', async () => {
    const { rows } = await sql<{ now: Date }>`select newsroom_now() as now`.execute(database.published);
    expect(rows[0]?.now).toBeInstanceOf(Date);
  });

  it('is left again by the next statement that is not a reader’s', async () => {
    const who = sql<{ who: string }>`select current_user as who`;
    const [reader, newsroom, readerAgain] = await Promise.all([
      who.execute(database.published),
      who.execute(database.read),
      who.execute(database.published),
    ]);
    expect(reader.rows).toEqual([{ who: 'coranto_site' }]);
    expect(newsroom.rows).toEqual([{ who: 'postgres' }]);
    expect(readerAgain.rows).toEqual([{ who: 'coranto_site' }]);
    expect(await database.write(async (tx) => (await who.execute(tx)).rows)).toEqual([{ who: 'postgres' }]);
  });
});
