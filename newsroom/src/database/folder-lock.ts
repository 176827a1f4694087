import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DatabaseError } from './database-error.ts';

const beatMs = 3_000;
const silentAfterMs = 4 * beatMs;
const orphanEndsMs = 1_500;

type Holder = { pid: number; born: string; parentPid: number; place: string };

/**
 * Takes the data folder for this process until it ends, however it ends.
 *
 * Within one machine the lock is a socket name that the kernel frees at any death. Containers that share a volume do not see each
 * other's sockets: for them a lock file is touched every few seconds, and a file that keeps silent belongs to nobody.
 * An engine whose program died and that is still busy is ended.
 *
 * @throws {DatabaseError} `DataFolderInUse`
 */
export async function lockFolder(folder: string): Promise<() => void> {
  const file = join(folder, 'lock');
  await takeName(folder, file);
  await refuseDistantHolder(folder, file);
  writeFileSync(file, JSON.stringify(self()));
  const beat = setInterval(() => touch(file), beatMs);
  beat.unref();
  return () => {
    clearInterval(beat);
    rmSync(file, { force: true });
  };
}

async function takeName(folder: string, file: string): Promise<void> {
  const name = `\0coranto:${createHash('sha256').update(folder).digest('hex').slice(0, 32)}`;
  if (await listensOn(name)) return;
  const orphan = findOrphan(file);
  if (!orphan) throw inUse(folder);
  for (let waitedMs = 0; waitedMs < 2 * orphanEndsMs; waitedMs += 50) {
    if (waitedMs === orphanEndsMs) process.kill(orphan.pid, 'SIGKILL');
    await wait(50);
    if (await listensOn(name)) return;
    if (!findOrphan(file)) continue;
  }
  throw inUse(folder);
}

function listensOn(name: string): Promise<boolean> {
  const { promise, resolve, reject } = Promise.withResolvers<boolean>();
  const socket = createServer();
  socket.once('error', (error: NodeJS.ErrnoException) => (error.code === 'EADDRINUSE' ? resolve(false) : reject(error)));
  socket.listen(name, () => resolve(true));
  socket.unref();
  return promise;
}

/** The holder named by the lock file, if it lives here without the program that started it. */
function findOrphan(file: string): Holder | null {
  const holder = readHolder(file);
  if (!holder || holder.place !== place()) return null;
  const now = processFacts(holder.pid);
  const isOrphan = now !== null && now.born === holder.born && now.parentPid !== holder.parentPid;
  return isOrphan ? holder : null;
}

async function refuseDistantHolder(folder: string, file: string): Promise<void> {
  const holder = readHolder(file);
  if (!holder || holder.place === place()) return;
  let beatenAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
  if (beatenAt === undefined || Date.now() - beatenAt > silentAfterMs) return;
  for (let waitedMs = 0; waitedMs < silentAfterMs; waitedMs += 250) {
    await wait(250);
    const now = statSync(file, { throwIfNoEntry: false })?.mtimeMs;
    if (now === undefined) return;
    if (now !== beatenAt) throw inUse(folder);
    beatenAt = now;
  }
}

function readHolder(file: string): Holder | null {
  try {
    // Written by `lockFolder` alone; a file cut short by a crash does not parse and names nobody.
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function self(): Holder {
  return { pid: process.pid, born: processFacts(process.pid)?.born ?? '', parentPid: process.ppid, place: place() };
}

/** Machine and network: processes with the same place see each other's sockets. */
function place(): string {
  return `${hostname()} ${readlinkSync('/proc/self/ns/net')}`;
}

/** Start time and parent tell a process from a later one with the same number. @source proc_pid_stat(5), fields 4 and 22 */
function processFacts(pid: number): { born: string; parentPid: number } | null {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return { parentPid: Number(fields[1]), born: fields[19] ?? '' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function touch(file: string): void {
  const now = new Date();
  utimesSync(file, now, now);
}

function inUse(folder: string): DatabaseError {
  return new DatabaseError(
    'DataFolderInUse',
    `The data folder ${folder} is in use by another Coranto. Stop that one first, or name another folder.`,
  );
}
