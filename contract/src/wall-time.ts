/**
 * Times on the clocks of a place, and the instants they mean, by the time zones that this program knows (IANA, through `Intl`). The same
 * in the browser and on the server.
 */

/**
 * What a time on the clocks means: `once` has one instant; `twice` two, since the clocks go back over it; `skipped` is jumped over, and
 * its one instant is the first after the jump.
 */
export type WallTime = { kind: 'once' | 'twice' | 'skipped'; instants: [Date, ...Date[]] };

const minuteMs = 60_000;
const dayMs = 86_400_000;
const clocks = new Map<string, Intl.DateTimeFormat>();

/** Is this a zone that the program knows? */
export function isTimeZone(timeZone: string): boolean {
  try {
    clockOf(timeZone);
    return true;
  } catch {
    return false;
  }
}

/** What the clocks of a zone show at an instant: `2026-12-01T06:00`. */
export function wallOf(instant: Date | string, timeZone: string): string {
  return new Date(readClock(new Date(instant), timeZone)).toISOString().slice(0, 16);
}

/** Reads `2026-10-25T02:30` as the clocks of a zone; `null` when it is no time. */
export function readWall(wall: string, timeZone: string): WallTime | null {
  const shown = parseWall(wall);
  if (shown === null) return null;
  const offsets = new Set([offsetAt(shown - dayMs, timeZone), offsetAt(shown + dayMs, timeZone)]);
  const [first, ...more] = [...offsets]
    .map((offset) => shown - offset)
    .filter((instant) => readClock(new Date(instant), timeZone) === shown)
    .sort((one, other) => one - other)
    .map((instant) => new Date(instant));
  if (first === undefined) return { kind: 'skipped', instants: [findJump(shown - dayMs, shown + dayMs, timeZone)] };
  return { kind: more.length > 0 ? 'twice' : 'once', instants: [first, ...more] };
}

/** The first instant after a change of the clocks that lies between two others. */
function findJump(from: number, to: number, timeZone: string): Date {
  const before = offsetAt(from, timeZone);
  let [low, high] = [from, to];
  while (high - low > minuteMs) {
    const middle = low + Math.floor((high - low) / 2 / minuteMs) * minuteMs;
    if (offsetAt(middle, timeZone) === before) low = middle;
    else high = middle;
  }
  return new Date(high);
}

/** How far the clocks of a zone are ahead of UTC, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  return readClock(new Date(instant), timeZone) - instant;
}

/** The clocks of a zone at an instant, as if they stood in UTC; whole minutes. */
function readClock(instant: Date, timeZone: string): number {
  const told: Record<string, number> = {};
  for (const { type, value } of clockOf(timeZone).formatToParts(instant)) told[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = told;
  return Date.UTC(year, month - 1, day, hour, minute);
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const digits = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const clock = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', { ...digits, timeZone, hourCycle: 'h23' });
  clocks.set(timeZone, clock);
  return clock;
}

function parseWall(wall: string): number | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(wall)) return null;
  const instant = Date.parse(`${wall}Z`);
  // A day that is none (30 February) is read as another one.
  return Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 16) !== wall ? null : instant;
}
