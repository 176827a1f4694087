import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { emptyCluster, makeFolderForTests } from '../testing/embedded-for-tests.ts';
import { silence } from '../testing/testing.ts';
import { type Database, openDatabase } from './database.ts';

// Every test starts engines of its own.
vi.setConfig({ testTimeout: 60_000 });

const opened: Database[] = [];
const programs: ChildProcess[] = [];
afterEach(async () => {
  for (const program of programs.splice(0)) program.kill('SIGKILL');
  for (const database of opened.splice(0)) await database.close();
});

async function open(folder: string): Promise<Database> {
  const database = await openDatabase({ folder, snapshot: await emptyCluster() }, silence);
  opened.push(database);
  return database;
}

/** Another program that opens the folder, makes a table, says so, and goes on with what `then` says. */
async function openInAnotherProgram(folder: string, then: string): Promise<ChildProcess> {
  const door = new URL('./database.ts', import.meta.url).href;
  const settings = JSON.stringify({ folder, snapshot: await emptyCluster() });
  const source = `
    import { openDatabase } from ${JSON.stringify(door)};
    import { sql } from 'kysely';
    const quiet = () => {};
    const database = await openDatabase(${settings}, { info: quiet, warn: quiet, error: quiet });
    await sql\`create table kept as select 1 as one\`.execute(database.read);
    console.log('ready');
    ${then}`;
  const program = spawn(process.execPath, ['--input-type=module', '-e', source], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  programs.push(program);
  await once(program.stdout, 'data');
  return program;
}

describe('a data folder', () => {
  it('is refused to a second opener in the same program, with a sentence that names it', async () => {
    const folder = makeFolderForTests();
    const first = await open(folder);
    await expect(openDatabase({ folder }, silence)).rejects.toMatchObject({
      code: 'DataFolderInUse',
      message: expect.stringContaining(folder),
    });
    expect((await sql`select 1 as one`.execute(first.read)).rows).toEqual([{ one: 1 }]);
  });

  it('is refused to a second program, by whatever path it is reached', async () => {
    const folder = makeFolderForTests();
    await openInAnotherProgram(folder, 'setInterval(() => {}, 1000);');
    const detour = join(makeFolderForTests(), 'detour');
    symlinkSync(folder, detour);
    await expect(openDatabase({ folder: detour }, silence)).rejects.toMatchObject({ code: 'DataFolderInUse' });
  });

  it('can be opened at once after its program was killed', async () => {
    const folder = makeFolderForTests();
    const program = await openInAnotherProgram(folder, 'setInterval(() => {}, 1000);');
    program.kill('SIGKILL');
    await once(program, 'exit');
    const database = await open(folder);
    expect((await sql`select one from kept`.execute(database.read)).rows).toEqual([{ one: 1 }]);
  });

  it('is taken over from an engine that is still busy after its program was killed', async () => {
    const folder = makeFolderForTests();
    const program = await openInAnotherProgram(
      folder,
      'await sql`select count(*) from generate_series(1, 2000000000)`.execute(database.read);',
    );
    program.kill('SIGKILL');
    await once(program, 'exit');
    const database = await open(folder);
    expect((await sql`select one from kept`.execute(database.read)).rows).toEqual([{ one: 1 }]);
  });

  it('is refused while a program on another machine keeps touching its lock file', async () => {
    const folder = makeFolderForTests();
    const lock = join(folder, 'lock');
    const elsewhere = { pid: 1, born: '1', parentPid: 0, place: `${hostname()} net:[1]` };
    writeFileSync(lock, JSON.stringify(elsewhere));
    const beat = setInterval(() => utimesSync(lock, new Date(), new Date()), 200);
    try {
      await expect(openDatabase({ folder, snapshot: await emptyCluster() }, silence)).rejects.toMatchObject({ code: 'DataFolderInUse' });
    } finally {
      clearInterval(beat);
    }
  });

  it('is opened when the program on another machine has fallen silent', async () => {
    const folder = makeFolderForTests();
    const lock = join(folder, 'lock');
    writeFileSync(lock, JSON.stringify({ pid: 1, born: '1', parentPid: 0, place: 'elsewhere net:[1]' }));
    const aMinuteAgo = new Date(Date.now() - 60_000);
    utimesSync(lock, aMinuteAgo, aMinuteAgo);
    const database = await open(folder);
    expect((await sql`select 1 as one`.execute(database.read)).rows).toEqual([{ one: 1 }]);
  });
});
