import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { emptyCluster, makeFolderForTests } from '../testing/embedded-for-tests.ts';
import { silence } from '../testing/testing.ts';
import { makeSocketFolder } from './data-folder.ts';
import { engineChildBeside } from './embedded-database.ts';
import { type EngineProcess, startEngine } from './engine-process.ts';

// Every test starts engines of its own.
vi.setConfig({ testTimeout: 60_000 });

let engine: EngineProcess;
let client: pg.Client;

beforeAll(async () => {
  const folder = makeFolderForTests();
  const socketFolder = makeSocketFolder(folder);
  engine = await startEngine(engineChildBeside, { folder, socketFolder, makeOnly: false, snapshot: await emptyCluster() }, silence);
  client = new pg.Client({ host: socketFolder, port: 5432, user: 'postgres', database: 'postgres' });
  await client.connect();
  await client.query('create table kept (id integer primary key)');
});
afterAll(async () => {
  await client.end();
  await engine.close();
});

async function syncsDuring(work: () => Promise<void>): Promise<number> {
  const before = await engine.countSyncs();
  await work();
  return (await engine.countSyncs()) - before;
}

describe('a commit of the embedded engine', () => {
  it('reaches the disk: twenty commits sync at least twenty times', async () => {
    const syncs = await syncsDuring(async () => {
      for (let id = 0; id < 20; id += 1) await client.query('insert into kept values ($1)', [id]);
    });
    expect(syncs).toBeGreaterThanOrEqual(20);
  });

  it('is one sync however many statements it holds', async () => {
    const syncs = await syncsDuring(async () => {
      await client.query('begin');
      for (let id = 100; id < 120; id += 1) await client.query('insert into kept values ($1)', [id]);
      await client.query('commit');
    });
    expect(syncs).toBeGreaterThanOrEqual(1);
    expect(syncs).toBeLessThan(20);
  });

  it('is told from a read, which syncs nothing', async () => {
    await client.query('select count(*) from kept');
    const syncs = await syncsDuring(async () => {
      for (let id = 0; id < 20; id += 1) await client.query('select * from kept where id = $1', [id]);
    });
    expect(syncs).toBe(0);
  });

  it('is kept with the settings that make the sync real', async () => {
    const settings = await client.query(
      `select name, setting from pg_settings where name in ('fsync', 'wal_sync_method', 'synchronous_commit') order by name`,
    );
    expect(settings.rows.map((row) => row.setting)).toEqual(['on', 'on', 'fsync']);
  });
});
