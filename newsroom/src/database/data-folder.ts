import { createHash } from 'node:crypto';
import { cpSync, existsSync, lstatSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { makeClusterAt } from './engine-process.ts';
import { syncOne, syncToDisk } from './sync-to-disk.ts';

/** A path of a Unix socket may have 107 bytes. @source unix(7), `sun_path` */
const longestSocketPath = 107;

/** Makes sure the data folder exists, and gives its real path: the engine cannot open a symbolic link. */
export function makeDataFolder(folder: string): string {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return realpathSync(folder);
}

/** Puts a cluster into a locked data folder that has none: a copy of the snapshot, or a new one by initdb. */
export async function ensureCluster(dataFolder: string, snapshot: string | null, childModule: URL): Promise<string> {
  const cluster = join(dataFolder, 'cluster');
  if (existsSync(cluster)) return cluster;
  if (snapshot !== null) await copyCluster(snapshot, cluster);
  else await makeClusterAt(childModule, cluster);
  await syncOne(dataFolder);
  return cluster;
}

/**
 * Keeps a cluster fresh from initdb, without tables, as a folder that later data folders are copied from.
 * Replaces an earlier snapshot.
 */
export async function makeSnapshot(folder: string, childModule: URL): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  rmSync(folder, { recursive: true, force: true });
  await makeClusterAt(childModule, folder);
}

/** A folder for the engine's socket that only this login may enter. */
export function makeSocketFolder(dataFolder: string): string {
  const beside = join(dataFolder, 'run');
  const isShortEnough = Buffer.byteLength(join(beside, '.s.PGSQL.5432')) <= longestSocketPath;
  const folder = isShortEnough ? beside : join(tmpdir(), `coranto-${createHash('sha256').update(dataFolder).digest('hex').slice(0, 16)}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // A folder for temporary files belongs to everybody: somebody else may have made ours.
  if (lstatSync(folder).uid !== process.getuid?.()) throw new Error(`${folder} belongs to somebody else`);
  return folder;
}

/** Copies a closed cluster; it appears whole or not at all. */
async function copyCluster(from: string, to: string): Promise<void> {
  const unfinished = `${to}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  cpSync(from, unfinished, { recursive: true });
  await syncToDisk(unfinished);
  renameSync(unfinished, to);
}
