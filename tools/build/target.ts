import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Something that is built into `build/<name>` and built again only when one of its inputs changes. */
export type Target = {
  name: string;
  /** files and folders, relative to the root; tests inside them do not count */
  inputs: readonly string[];
  build: (into: string) => Promise<void>;
};

/** The folder everything is built into. */
const buildFolder = 'build';

/**
 * Builds a target if it is stale. A build that fails or is interrupted leaves the earlier one in place.
 *
 * @returns the time it took in milliseconds, or `null` when nothing was to do
 */
export async function freshen(target: Target): Promise<number | null> {
  const ready = join(buildFolder, target.name);
  const stamp = `${ready}.stamp`;
  const fingerprint = fingerprintOf(target.inputs);
  if (existsSync(ready) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return null;
  const start = performance.now();
  const unfinished = join(buildFolder, `.${target.name}-${process.pid}`);
  mkdirSync(unfinished, { recursive: true });
  try {
    await target.build(unfinished);
    rmSync(stamp, { force: true });
    rmSync(ready, { recursive: true, force: true });
    renameSync(unfinished, ready);
    writeFileSync(stamp, fingerprint);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return performance.now() - start;
}

/** Name, time and size of every input, in one short text. Reading the contents would take longer than the builds it saves. */
function fingerprintOf(inputs: readonly string[]): string {
  const hash = createHash('sha256').update(process.version);
  for (const path of [...inputs, 'package-lock.json', 'tools/build'].flatMap(filesIn).sort()) {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${path}\0${mtimeMs}\0${size}\n`);
  }
  return hash.digest('hex');
}

function filesIn(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (stat.isFile()) return [path];
  return globSync(`${path}/**/*`, { withFileTypes: true, exclude: (entry) => entry.name === 'node_modules' })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}
