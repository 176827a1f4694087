import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Log, migrate, type Newsroom, openDatabase, openFolderStore } from '@coranto/newsroom';
import type { Settings } from '../settings.ts';

export type OpenNewsroom = Newsroom & { close(): Promise<void> };

/**
 * Opens the newsroom that the settings name: its database (made and brought up to date where needed) and its pictures.
 *
 * @param isForLongWork an import or the like has the newsroom to itself
 * @throws an error with `code: 'DataFolderInUse'` when another program has the data folder open
 */
export async function openNewsroom(settings: Settings, log: Log, isForLongWork = false): Promise<OpenNewsroom> {
  await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 });
  const database = await openDatabase(settings.databaseUrl ? { url: settings.databaseUrl } : { ...embedded(settings), isForLongWork }, log);
  try {
    await migrate(database, log);
  } catch (error) {
    await database.close();
    throw error;
  }
  const media = await openFolderStore(join(settings.dataFolder, 'media'));
  return { database, media, log, close: () => database.close() };
}

/** The embedded engine: its folder, and the prepared database that the build makes beside the program, so that the first start need not make one. */
function embedded(settings: Settings) {
  const snapshot = fileURLToPath(new URL('../engine-snapshot', import.meta.url));
  return { folder: join(settings.dataFolder, 'database'), ...(existsSync(snapshot) ? { snapshot } : {}) };
}
