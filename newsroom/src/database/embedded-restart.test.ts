import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyCluster, makeFolderForTests } from '../testing/embedded-for-tests.ts';
import { silence } from '../testing/testing.ts';
import { type Database, type DatabaseError, openDatabase } from './database.ts';

const minuteMs = 60_000;
// Every test starts engines of its own.
vi.setConfig({ testTimeout: minuteMs });

let database: Database;
afterEach(() => database.close());

async function open(statementLimitMs: number): Promise<string> {
  const folder = makeFolderForTests();
  database = await openDatabase({ folder, snapshot: await emptyCluster(), statementLimitMs }, silence);
  await sql`create table kept (id integer primary key)`.execute(database.read);
  return folder;
}

const add = (id: number) => database.write((tx) => sql`insert into kept values (${id})`.execute(tx));
const longQuery = () => sql`select count(*) from generate_series(1, 2000000000)`.execute(database.read);

async function keptIds(): Promise<Set<number>> {
  const { rows } = await sql<{ id: number }>`select id from kept`.execute(database.read);
  return new Set(rows.map((row) => row.id));
}

const enginePid = (folder: string): number => JSON.parse(readFileSync(join(folder, 'lock'), 'utf8')).pid;

function killEngine(folder: string): number {
  const pid = enginePid(folder);
  process.kill(pid, 'SIGKILL');
  return pid;
}

async function countTicksDuring(work: Promise<unknown>): Promise<number> {
  let ticks = 0;
  const timer = setInterval(() => {
    ticks += 1;
  }, 10);
  await work.catch(() => undefined);
  clearInterval(timer);
  return ticks;
}

describe('a runaway statement of the embedded engine', () => {
  it('leaves the program free while it runs, is ended at its limit, and costs no row', async () => {
    await open(1_500);
    await add(1);
    const running = longQuery();
    const later = add(2);
    expect(await countTicksDuring(running)).toBeGreaterThan(50);
    await expect(running).rejects.toMatchObject({ code: 'StatementTooLong' });
    await later;
    expect(await keptIds()).toEqual(new Set([1, 2]));
  });

  it('may take longer where maintenance says so', async () => {
    await open(300);
    await database.maintain((connection) => sql`select pg_sleep(1)`.execute(connection));
    await add(1);
    expect(await keptIds()).toEqual(new Set([1]));
  });
});

describe('an embedded engine that is killed', () => {
  it('fails the statement under way with its own code, and the next one waits for the new engine', async () => {
    const folder = await open(minuteMs);
    const running = longQuery();
    const waiting = add(1);
    await wait(100);
    killEngine(folder);
    await expect(running).rejects.toMatchObject({ code: 'EngineRestarted' });
    await waiting;
    expect(await keptIds()).toEqual(new Set([1]));
  });

  it('forgets the role of its last reader', async () => {
    const folder = await open(minuteMs);
    await sql`create role coranto_site nologin`.execute(database.read);
    const who = sql<{ who: string }>`select current_user as who`;
    expect((await who.execute(database.published)).rows).toEqual([{ who: 'coranto_site' }]);
    killEngine(folder);
    await wait(50);
    expect((await who.execute(database.read)).rows).toEqual([{ who: 'postgres' }]);
    expect((await who.execute(database.published)).rows).toEqual([{ who: 'coranto_site' }]);
  });

  it('loses no acknowledged row when it is killed ten times at random while rows are written', { timeout: 3 * minuteMs }, async () => {
    const folder = await open(minuteMs);
    const acknowledged: number[] = [];
    let isWriting = true;
    const failures: unknown[] = [];
    const writer = (async () => {
      for (let id = 0; isWriting; id += 1) {
        try {
          await add(id);
          acknowledged.push(id);
        } catch (error) {
          failures.push((error as DatabaseError).code);
        }
      }
    })();
    try {
      let killed = 0;
      for (let times = 0; times < 10; times += 1) {
        // The row under way at a kill may still be acknowledged, so only the pid tells that a new engine is up.
        await vi.waitFor(() => expect(enginePid(folder)).not.toBe(killed), { timeout: minuteMs });
        const before = acknowledged.length;
        await vi.waitUntil(() => acknowledged.length > before, { timeout: minuteMs, interval: 5 });
        await wait(Math.random() * 200);
        killed = killEngine(folder);
      }
    } finally {
      isWriting = false;
    }
    await writer;
    const kept = await keptIds();
    expect(acknowledged.length).toBeGreaterThan(10);
    expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
    expect(new Set(failures)).toEqual(new Set(['EngineRestarted']));
  });
});
