import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join, posix } from 'node:path';
import type { Import, SourceFile } from './source-file.ts';
import type { Violation } from './violation.ts';

/** What one room may open of another: `everything` its package exports, or only the doors named. */
type Doors = Record<string, 'everything' | readonly string[]>;

/** The table of ARCHITECTURE.md: who may import whom. */
export const rooms: Record<string, { may: Doors; inTests?: Doors; browser?: true }> = {
  contract: { may: {}, browser: true },
  newsroom: { may: { contract: 'everything' } },
  site: { may: { contract: 'everything', newsroom: ['./published'] }, inTests: { newsroom: ['./testing'] } },
  studio: { may: { contract: 'everything' }, browser: true },
  server: { may: { contract: 'everything', newsroom: ['.', './published'], site: 'everything' }, inTests: { newsroom: ['./testing'] } },
  e2e: { may: { newsroom: ['./testing'], site: ['./leaks'] } },
  bench: { may: { newsroom: ['./testing'] } },
};

/** Scripts of the reader site run in the browser, though the room around them does not. */
const readerScripts = 'site/src/scripts/';

/** Imports that cross a room by another way than an allowed door. */
export function findClosedDoors(root: string, files: readonly SourceFile[]): Violation[] {
  return files.flatMap((file) =>
    file.imports.flatMap((one) => {
      const problem = problemWith(root, file, one);
      return problem === null ? [] : [{ path: file.path, line: one.line, problem }];
    }),
  );
}

function problemWith(root: string, file: SourceFile, { specifier }: Import): string | null {
  if (specifier.startsWith('/') || specifier.startsWith('file:')) return `"${specifier}" is a path of one machine; ${allowed(file)}`;
  if (specifier.startsWith('.')) return problemWithPath(file, specifier);
  if (specifier.startsWith('@coranto/')) return problemWithDoor(root, file, specifier);
  if (isOfNode(specifier) && runsInBrowser(file)) return `"${specifier}" is part of Node, and this file runs in browsers too`;
  return null;
}

function problemWithPath(file: SourceFile, specifier: string): string | null {
  const target = posix.join(posix.dirname(file.path), specifier);
  if (!target.startsWith(`${file.room}/`)) return `"${specifier}" leaves the room by a relative path; ${allowed(file)}`;
  if (file.path.startsWith(readerScripts) && !target.startsWith(readerScripts)) {
    return `"${specifier}" brings server code into a reader's browser; reader scripts may import one another and @coranto/contract`;
  }
  return null;
}

function problemWithDoor(root: string, file: SourceFile, specifier: string): string | null {
  const [, room = '', ...rest] = specifier.split('/');
  const door = rest.length === 0 ? '.' : `./${rest.join('/')}`;
  if (room === file.room) return `"${specifier}" is this room itself; use a relative path`;
  const open = doorsOf(file)[room];
  if (open === undefined) return `"${specifier}" opens a room that ${file.room} may not enter; ${allowed(file)}`;
  if (open !== 'everything' && !open.includes(door)) return `"${specifier}" is not a door that ${file.room} may open; ${allowed(file)}`;
  if (!isExported(root, room, door)) return `"${specifier}" is not among the exports of ${room}/package.json; ${allowed(file)}`;
  return null;
}

function doorsOf(file: SourceFile): Doors {
  if (file.path.startsWith(readerScripts)) return { contract: 'everything' };
  const { may, inTests } = rooms[file.room] ?? { may: {} };
  if (!file.isTest || inTests === undefined) return may;
  const both = { ...may };
  for (const [room, doors] of Object.entries(inTests))
    both[room] = both[room] === 'everything' || doors === 'everything' ? 'everything' : [...(both[room] ?? []), ...doors];
  return both;
}

function allowed(file: SourceFile): string {
  const names = Object.entries(doorsOf(file)).flatMap(([room, doors]) =>
    doors === 'everything' ? [`@coranto/${room}/*`] : doors.map((door) => posix.join('@coranto', room, door)),
  );
  return names.length === 0 ? `${file.room} may import no other room` : `allowed here: ${names.join(', ')}`;
}

function isExported(root: string, room: string, door: string): boolean {
  // the shape of package.json is npm's
  const { exports = {} } = JSON.parse(readFileSync(join(root, room, 'package.json'), 'utf8')) as { exports?: Record<string, string> };
  return Object.keys(exports).some((name) => {
    const [before = '', after] = name.split('*');
    return after === undefined
      ? name === door
      : door.startsWith(before) && door.endsWith(after) && door.length > before.length && !/\.[jt]sx?$/.test(door);
  });
}

function isOfNode(specifier: string): boolean {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

function runsInBrowser(file: SourceFile): boolean {
  return !file.isTest && file.path.includes('/src/') && (rooms[file.room]?.browser === true || file.path.startsWith(readerScripts));
}
