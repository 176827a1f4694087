import { expect, it } from 'vitest';
import { instantToWallTime, wallTimeToInstant } from './wall-time.ts';

it.each([
  ['2026-11-24T18:00', 'Europe/London', 'once', '2026-11-24T18:00:00Z'],
  ['2026-11-24T18:00', 'Asia/Yerevan', 'once', '2026-11-24T14:00:00Z'],
  ['2026-11-24T18:00', 'Asia/Baku', 'once', '2026-11-24T14:00:00Z'],
  ['2026-03-29T01:30', 'Europe/London', 'skipped', '2026-03-29T01:00:00Z'],
  ['2026-10-25T01:30', 'Europe/London', 'twice', '2026-10-25T00:30:00Z'],
  ['2026-03-29T00:30', 'Asia/Beirut', 'skipped', '2026-03-28T22:00:00Z'],
  ['2026-07-01T12:00', 'Europe/Moscow', 'once', '2026-07-01T09:00:00Z'],
])('%s in %s stands on the clocks %s', (wall, zone, kind, instant) => {
  expect(wallTimeToInstant(wall, zone)).toEqual({ kind, instant });
});

it('gives a field the time that it was given', () => {
  const { instant } = wallTimeToInstant('2026-11-24T18:05', 'Asia/Beirut')!;
  expect(instantToWallTime(instant, 'Asia/Beirut')).toBe('2026-11-24T18:05');
});

it('takes no time that is none', () => {
  expect(wallTimeToInstant('', 'Asia/Baku')).toBeNull();
  expect(wallTimeToInstant('2026-13-40T99:99', 'Asia/Baku')).toBeNull();
});
