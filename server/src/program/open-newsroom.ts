import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Log, type Newsroom, openDatabase, openFolderStore } from '@coranto/newsroom';
import type { Settings } from '../settings.ts';

export type OpenNewsroom = Newsroom & { close(): Promise<void> };

/**
 * Opens the newsroom that the settings name: its database (made and brought up to date where needed) and its pictures.
 *
 * @throws an error with `code: 'DataFolderInUse'` when another program has the data folder open
 */
export async function openNewsroom(settings: Settings, log: Log): Promise<OpenNewsroom> {
  await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 });
  const database = await openDatabase(settings.databaseUrl ? { url: settings.databaseUrl } : { folder: join(settings.dataFolder, 'database'), snapshot: snapshotFile() }, log);
  const media = await openFolderStore(join(settings.dataFolder, 'media'));
  return { database, media, log, close: () => database.close() };
}

/** The prepared database that the build makes beside the program, so that the first start need not make one. */
function snapshotFile(): URL {
  return new URL('../engine-snapshot/engine-snapshot.tar', import.meta.url);
}
