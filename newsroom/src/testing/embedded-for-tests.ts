import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, makeSnapshot, openDatabase } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { silence } from './silence.ts';

const cache = join(import.meta.dirname, '../../../node_modules/.cache/coranto');
const prefix = 'coranto-tests-';

/** Opens an engine of this process's own, on a copy of a migrated cluster. */
export async function openEmbeddedForTests(): Promise<Database> {
  return openDatabase({ folder: makeFolderForTests(), snapshot: await migratedCluster() }, silence);
}

/** A folder that is removed with this process, or by a later run if this one is killed. */
export function makeFolderForTests(): string {
  removeAbandoned();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A cluster fresh from initdb, kept between runs. */
export async function emptyCluster(): Promise<string> {
  return kept(`empty-${fingerprintOf(['../database/cluster.ts'])}`, (into) => makeSnapshot(into));
}

async function migratedCluster(): Promise<string> {
  const empty = await emptyCluster();
  const sources = globSync('../database/{migrations/*,migrate,prerequisites}.ts', { cwd: import.meta.dirname }).sort();
  return kept(`migrated-${fingerprintOf(sources)}`, async (into) => {
    const folder = `${into}.folder`;
    const database = await openDatabase({ folder, snapshot: empty }, silence);
    await migrate(database, silence);
    await database.close();
    renameSync(join(folder, 'cluster'), into);
    rmSync(folder, { recursive: true });
  });
}

/** Makes it once; of several processes that make it at the same time, the first one's stays. */
async function kept(name: string, make: (into: string) => Promise<void>): Promise<string> {
  const folder = join(cache, name);
  if (existsSync(folder)) return folder;
  mkdirSync(cache, { recursive: true });
  for (const earlier of globSync(join(cache, `${name.split('-')[0]}-*`)))
    if (!earlier.includes('.making-')) rmSync(earlier, { recursive: true, force: true });
  const making = `${folder}.making-${process.pid}`;
  await make(making);
  if (existsSync(folder)) rmSync(making, { recursive: true });
  else renameSync(making, folder);
  return folder;
}

function fingerprintOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  for (const source of sources) hash.update(readFileSync(join(import.meta.dirname, source)));
  return hash.digest('hex').slice(0, 16);
}

function removeAbandoned(): void {
  for (const folder of globSync(join(tmpdir(), `${prefix}*`))) {
    const owner = Number(folder.slice(folder.lastIndexOf(prefix) + prefix.length).split('-')[0]);
    if (!existsSync(`/proc/${owner}`)) rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}
