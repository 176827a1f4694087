import { expect, it } from 'vitest';
import { instantToWallTime, wallTimeToInstant } from './wall-time.ts';

it.each([
  ['2026-11-24T18:00', 'Asia/Yerevan', 'first', 'once', '2026-11-24T14:00:00.000Z'],
  ['2026-03-29T01:30', 'Europe/London', 'first', 'skipped', '2026-03-29T01:00:00.000Z'],
  ['2026-10-25T01:30', 'Europe/London', 'first', 'twice', '2026-10-25T00:30:00.000Z'],
  ['2026-10-25T01:30', 'Europe/London', 'second', 'twice', '2026-10-25T01:30:00.000Z'],
  ['2026-11-24T18:00', 'Asia/Yerevan', 'second', 'once', '2026-11-24T14:00:00.000Z'],
] as const)('%s in %s, meant the %s time, stands on the clocks %s', (wall, zone, turn, kind, instant) => {
  expect(wallTimeToInstant(wall, zone, turn)).toMatchObject({ kind, instant });
});

it('gives a field the time that it was given', () => {
  const { instant } = wallTimeToInstant('2026-11-24T18:05', 'Asia/Beirut')!;
  expect(instantToWallTime(instant, 'Asia/Beirut')).toBe('2026-11-24T18:05');
});

it('takes no time that is none', () => {
  expect(wallTimeToInstant('', 'Asia/Baku')).toBeNull();
  expect(wallTimeToInstant('2026-13-40T99:99', 'Asia/Baku')).toBeNull();
});
