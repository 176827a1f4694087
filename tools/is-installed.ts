/** Ends with 0 when node_modules holds exactly what package-lock.json asks for, with 1 when `npm ci` is due. */
import { readFileSync } from 'node:fs';

type Lock = { packages: Record<string, { version?: string; optional?: boolean; link?: boolean }> };

function readLock(path: string): Lock {
  // npm writes both files in this shape; anything else ends in a TypeError below and so in `npm ci`
  return JSON.parse(readFileSync(path, 'utf8')) as Lock;
}

function isInstalled(): boolean {
  let installed: Lock;
  try {
    installed = readLock('node_modules/.package-lock.json');
  } catch {
    return false;
  }
  return Object.entries(readLock('package-lock.json').packages)
    .filter(([path, wanted]) => path.startsWith('node_modules/') && !wanted.link && !(wanted.optional && !installed.packages[path]))
    .every(([path, wanted]) => installed.packages[path]?.version === wanted.version);
}

process.exitCode = isInstalled() ? 0 : 1;
