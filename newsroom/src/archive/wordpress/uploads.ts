import { readFile, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';

const largestFile = 20 * 1024 * 1024;

/** A folder with the old site's files, laid out as under `wp-content/uploads`. */
export type UploadsFolder = {
  /** The bytes of the file an address names, or `null` where the folder has none; the full size is tried before a scaled copy. */
  read: (address: string) => Promise<Uint8Array | null>;
};

/** Opens the folder. Nothing outside of it is read, whatever an export's addresses or links in the folder say. */
export async function openUploadsFolder(folder: string): Promise<UploadsFolder> {
  const root = await realpath(folder);
  return {
    async read(address) {
      const path = uploadPathOf(address);
      if (path === null) return null;
      for (const candidate of [path.replace(/-\d{1,5}x\d{1,5}(\.\w+)$/, '$1'), path]) {
        const file = await insideOf(root, candidate);
        if (file !== null) return readFile(file);
      }
      return null;
    },
  };
}

/** The path of an upload below its folder, decoded: `2024/05/quay.jpg`; `null` for addresses that are no uploads. */
export function uploadPathOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { pathname } = new URL(address);
  const after =
    /\/wp-content\/uploads\/(.+)$/.exec(pathname)?.[1] ??
    (/\.files\.wordpress\.com$/.test(new URL(address).hostname) ? pathname.slice(1) : null);
  if (after === null) return null;
  try {
    return decodeURIComponent(after);
  } catch {
    // Not UTF-8: no file bears such a name.
    return null;
  }
}

/** NOTE: the real path is looked at, so neither `..` nor a symbolic link leads out. */
async function insideOf(root: string, path: string): Promise<string | null> {
  if (path.includes('\u0000')) return null;
  const wanted = resolve(join(root, path));
  if (!wanted.startsWith(root + sep)) return null;
  const real = await realpath(wanted).catch(() => null); // no such file is an answer
  if (real === null || !real.startsWith(root + sep)) return null;
  const { size, isFile } = await stat(real).then((found) => ({ size: found.size, isFile: found.isFile() }));
  return isFile && size <= largestFile ? real : null;
}
