import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Brings a folder and everything in it to the disk; side by side, because a disk that syncs one file after the other waits most of the time. */
export async function syncToDisk(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  await Promise.all(entries.map((entry) => syncOne(join(entry.parentPath, entry.name))));
  await syncOne(folder);
}

/** Brings one file, or the names in one folder, to the disk. */
export async function syncOne(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
