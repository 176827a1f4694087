import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Longest path of a Unix socket that every system takes, in bytes. */
const longestSocketPath = 100;

/** Where the running program on this data folder listens to the command line. */
export function controlSocketPath(dataFolder: string): string {
  const beside = join(dataFolder, 'control.sock');
  if (Buffer.byteLength(beside) <= longestSocketPath) return beside;
  const name = createHash('sha256').update(dataFolder).digest('base64url').slice(0, 16);
  return join(tmpdir(), `coranto-${name}.sock`);
}
