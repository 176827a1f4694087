import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { PGlite } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';
import { DurableFiles } from './durable-files.ts';
import { syncToDisk } from './sync-to-disk.ts';

const startParameters = [
  // `-F` would turn syncing off.
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  '-c',
  'wal_sync_method=fsync',
  '-c',
  'max_wal_size=256MB',
  '-c',
  'shared_buffers=32MB',
];

/** Logs of 4 MB a file instead of 16: a new file is filled with zeros while a statement waits for it. */
const clusterParameters = ['--wal-segsize=4'];

/** Two databases that nobody uses are two thirds of the files of a new cluster. */
const withoutTemplates = [
  'update pg_database set datistemplate = false',
  'drop database template0',
  'drop database template1',
  'checkpoint',
];

/** Opens the cluster in a folder, or makes one there; `onTrouble` gets what the engine itself complains about. */
export async function openCluster(folder: string, onTrouble: (line: string) => void): Promise<{ engine: PGlite; files: DurableFiles }> {
  const files = new DurableFiles(folder);
  const engine = await PGlite.create({
    fs: files,
    extensions: { btree_gist },
    startParams: startParameters,
    initDbStartParams: clusterParameters,
    onStderr(line) {
      // Failed statements come here too, but their callers have those errors already.
      if (/\b(PANIC|FATAL|WARNING):/.test(line)) onTrouble(line);
      return false;
    },
  });
  return { engine, files };
}

/** Makes a cluster that appears at `folder` whole or not at all. */
export async function makeCluster(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true, mode: 0o700 });
  const troubles: string[] = [];
  const { engine } = await openCluster(unfinished, (line) => troubles.push(line));
  for (const statement of withoutTemplates) await engine.exec(statement);
  await engine.close();
  if (troubles.length > 0) throw new Error(`The new cluster is not sound: ${troubles.join('; ')}`);
  await syncToDisk(unfinished);
  renameSync(unfinished, folder);
}
