import { Temporal } from 'temporal-polyfill';

/**
 * What a time on the clocks of a zone means: usually one instant; none where the clocks jump ahead over it (then the first instant after
 * the jump), two where they go back (then the earlier one).
 */
export type WallTime = { kind: 'once' | 'skipped' | 'twice'; instant: string };

/** Reads `2026-10-25T02:30` as the clocks of an IANA zone; `null` when it is no time. */
export function wallTimeToInstant(wall: string, timeZone: string): WallTime | null {
  const plain = parsePlain(wall);
  if (plain === null) return null;
  const earlier = plain.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = plain.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return { kind: 'once', instant: earlier.toInstant().toString() };
  if (earlier.toPlainDateTime().equals(plain)) return { kind: 'twice', instant: earlier.toInstant().toString() };
  const jump = earlier.getTimeZoneTransition('next') ?? later;
  return { kind: 'skipped', instant: jump.toInstant().toString() };
}

/** What the clocks of a zone show at an instant, as a field for date and time takes it. */
export function instantToWallTime(instant: string, timeZone: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
}

function parsePlain(wall: string): Temporal.PlainDateTime | null {
  try {
    return Temporal.PlainDateTime.from(wall);
  } catch {
    return null;
  }
}
