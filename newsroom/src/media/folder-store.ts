import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileStore } from '../logbook/logbook.ts';

const fileName = /^[A-Za-z0-9_-]{20,64}\.[a-z0-9]{2,5}$/;

/**
 * Keeps files in a folder of this machine. A file is written under a passing name, flushed and renamed, so that there is never half a
 * picture; its name is a hash of its bytes, or of what they were made from, so that nothing from outside becomes part of a path.
 */
export async function openFolderStore(folder: string): Promise<FileStore> {
  await mkdir(folder, { recursive: true });
  const keepAs = async (file: string, bytes: Uint8Array) => {
    if (!fileName.test(file)) throw new Error(`Not the name of a file: ${file}`);
    const passing = join(folder, `.${randomUUID()}`);
    try {
      const handle = await open(passing, 'wx');
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(passing, join(folder, file));
    } catch (error) {
      await rm(passing, { force: true });
      throw error;
    }
  };
  return {
    keepAs,
    async keep(bytes, ending) {
      const file = `${createHash('sha256').update(bytes).digest('base64url').slice(0, 32)}.${ending}`;
      await keepAs(file, bytes);
      return file;
    },
    async read(file) {
      if (!fileName.test(file)) return null;
      try {
        return await readFile(join(folder, file));
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null; // fs errors carry a code
        throw error;
      }
    },
  };
}
