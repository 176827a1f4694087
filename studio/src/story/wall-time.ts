import { readWall, wallOf } from '@coranto/contract/wall-time';

/** Which of two instants is meant where the clocks show a time twice. */
export type Turn = 'first' | 'second';

/**
 * What a time on the clocks of a zone means: usually one instant; none where the clocks jump ahead over it (then the first instant after
 * the jump), two where they go back (then the earlier one, unless the second turn is meant).
 */
export type WallTime = { kind: 'once' | 'skipped' | 'twice'; instant: string; instants: string[] };

/** Reads `2026-10-25T02:30` as the clocks of an IANA zone; `null` when it is no time. */
export function wallTimeToInstant(wall: string, timeZone: string, turn: Turn = 'first'): WallTime | null {
  const read = readWall(wall.slice(0, 16), timeZone);
  if (read === null) return null;
  const [first, second = first] = read.instants;
  const instant = turn === 'second' ? second : first;
  return { kind: read.kind, instant: instant.toISOString(), instants: read.instants.map((each) => each.toISOString()) };
}

/** What the clocks of a zone show at an instant, as a field for date and time takes it. */
export function instantToWallTime(instant: string, timeZone: string): string {
  return wallOf(instant, timeZone);
}
