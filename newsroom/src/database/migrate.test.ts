import { type Kysely, sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { emptyCluster, makeFolderForTests } from '../testing/embedded-for-tests.ts';
import { createDatabaseForTests } from '../testing/server-for-tests.ts';
import { silence, testEngine } from '../testing/testing.ts';
import { type Database, openDatabase } from './database.ts';
import { type Migration, migrate } from './migrate.ts';
import { migrations } from './migrations/migrations.ts';

// Every test starts engines of its own.
vi.setConfig({ testTimeout: 60_000 });

let database: Database;
beforeEach(async () => {
  const settings =
    testEngine === 'server' ? { url: await createDatabaseForTests() } : { folder: makeFolderForTests(), snapshot: await emptyCluster() };
  database = await openDatabase(settings, silence);
});
afterEach(() => database.close());

const step = (name: string, statement: string): Migration => ({
  name,
  up: async (db: Kysely<unknown>) => {
    await sql.raw(statement).execute(db);
  },
});
const first = step('0001-first', 'create table one (id integer)');
const second = step('0002-second', 'create table two (id integer); create view published_two as select * from two');

async function tables(): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`select tablename as name from pg_tables where schemaname = 'public' order by 1`.execute(
    database.read,
  );
  return rows.map((row) => row.name);
}

describe('migrate', () => {
  it('brings an empty database forward, and does nothing the second time', async () => {
    expect(await migrate(database, silence, [first, second])).toEqual(['0001-first', '0002-second']);
    expect(await tables()).toEqual(['migration', 'one', 'two']);
    expect(await migrate(database, silence, [first, second])).toEqual([]);
  });

  it('runs only what is missing', async () => {
    await migrate(database, silence, [first]);
    expect(await migrate(database, silence, [first, second])).toEqual(['0002-second']);
  });

  it('leaves nothing of a migration that fails, and runs it again from its beginning', async () => {
    const broken = step('0002-second', 'create table two (id integer); select 1 / 0');
    await expect(migrate(database, silence, [first, broken])).rejects.toMatchObject({ code: '22012' });
    expect(await tables()).toEqual(['migration', 'one']);
    expect(await migrate(database, silence, [first, second])).toEqual(['0002-second']);
  });

  it('runs each migration once when two start at the same moment', async () => {
    const slow = step('0001-first', 'create table one (id integer); select pg_sleep(0.2)');
    const ran = await Promise.all([migrate(database, silence, [slow, second]), migrate(database, silence, [slow, second])]);
    expect(ran.flat().sort()).toEqual(['0001-first', '0002-second']);
  });

  it('refuses a database that a newer program has used, and names what it does not know', async () => {
    await migrate(database, silence, [first, second]);
    await expect(migrate(database, silence, [first])).rejects.toMatchObject({
      code: 'DatabaseNewer',
      message: expect.stringContaining('0002-second'),
    });
  });

  it('lets readers’ pages read the views of a new migration', async () => {
    await migrate(database, silence, [first, second]);
    expect((await sql`select * from published_two`.execute(database.published)).rows).toEqual([]);
    await expect(sql`select * from two`.execute(database.published)).rejects.toMatchObject({ code: '42501' });
  });
});

describe('the migrations of the newsroom', () => {
  it('are numbered in order and run on an empty database', async () => {
    const numbers = migrations.map((migration) => Number(migration.name.slice(0, 4)));
    expect(numbers).toEqual([...new Set(numbers)].sort((one, other) => one - other));
    expect(await migrate(database, silence)).toEqual(migrations.map((migration) => migration.name));
  });
});

describe('an edition with a notice among its settings', () => {
  it('has a campaign without an end instead, and nothing else of it is lost', async () => {
    const at = migrations.findIndex(({ name }) => name === '0008-campaigns');
    await migrate(database, silence, migrations.slice(0, at));
    const settings = { tagline: 'Xəbərlər', advertisement: { text: 'Kağız üzərində', address: 'https://example.org/az' } };
    await sql`insert into masthead (name) values ('Sheet')`.execute(database.read);
    for (const [id, prefix, kept] of [
      ['00000000-0000-4000-8000-000000000001', 'az', settings],
      ['00000000-0000-4000-8000-000000000002', 'ar', { tagline: '', advertisement: null }],
    ] as const) {
      await sql`
        insert into edition (id, prefix, language, name, time_zone, position, settings)
        values (${id}, ${prefix}, ${prefix}, ${prefix}, 'UTC', 1, ${JSON.stringify(kept)})`.execute(database.read);
    }
    await migrate(database, silence);
    const { rows } = await sql`select edition_id, words, address, section_ids, weight from published_campaign`.execute(database.published);
    expect(rows).toEqual([
      {
        edition_id: '00000000-0000-4000-8000-000000000001',
        words: 'Kağız üzərində',
        address: 'https://example.org/az',
        section_ids: [],
        weight: 1,
      },
    ]);
    const left = await sql`select settings from edition order by id`.execute(database.read);
    expect(left.rows).toEqual([{ settings: { tagline: 'Xəbərlər' } }, { settings: { tagline: '' } }]);
  });
});
