import { findClosedDoors, rooms } from './doors.ts';
import { findClimbs } from './ladder.ts';
import { findMisshapenFiles } from './shape.ts';
import { readSourceFiles } from './source-file.ts';
import { type Violation, violationToLine } from './violation.ts';

/** Everything in which the rooms below `root` are not as ARCHITECTURE.md says, one line each. A room without files counts too. */
export function inspectHouse(root: string): string[] {
  const files = readSourceFiles(root, Object.keys(rooms));
  const empty = Object.keys(rooms)
    .filter((room) => !files.some((file) => file.path.startsWith(`${room}/src/`)))
    .map(
      (room): Violation => ({ path: room, line: null, problem: 'no source file was seen in this room, so nothing was proved about it' }),
    );
  return [...empty, ...findClosedDoors(root, files), ...findClimbs(files), ...findMisshapenFiles(files)].map(violationToLine);
}
