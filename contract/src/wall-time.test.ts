import { describe, expect, it } from 'vitest';
import { isTimeZone, readWall, wallOf } from './wall-time.ts';

describe('a time on the clocks of a place', () => {
  it.each([
    ['2026-11-24T18:00', 'Europe/London', 'once', ['2026-11-24T18:00']],
    ['2026-11-24T18:00', 'Asia/Yerevan', 'once', ['2026-11-24T14:00']],
    ['2026-03-29T02:30', 'Asia/Yerevan', 'once', ['2026-03-28T22:30']],
    ['2026-10-25T02:30', 'Asia/Baku', 'once', ['2026-10-24T22:30']],
    ['2026-03-29T02:30', 'Asia/Tbilisi', 'once', ['2026-03-28T22:30']],
    ['2026-07-01T12:00', 'Europe/Moscow', 'once', ['2026-07-01T09:00']],
    ['2026-03-29T02:30', 'Europe/Berlin', 'skipped', ['2026-03-29T01:00']],
    ['2026-03-29T03:00', 'Europe/Berlin', 'once', ['2026-03-29T01:00']],
    ['2026-10-25T02:30', 'Europe/Berlin', 'twice', ['2026-10-25T00:30', '2026-10-25T01:30']],
    ['2026-10-25T03:00', 'Europe/Berlin', 'once', ['2026-10-25T02:00']],
    ['2026-03-08T02:30', 'America/New_York', 'skipped', ['2026-03-08T07:00']],
    ['2026-11-01T01:30', 'America/New_York', 'twice', ['2026-11-01T05:30', '2026-11-01T06:30']],
    ['2026-04-24T00:30', 'Africa/Cairo', 'skipped', ['2026-04-23T22:00']],
    ['2026-10-29T23:30', 'Africa/Cairo', 'twice', ['2026-10-29T20:30', '2026-10-29T21:30']],
    ['2026-03-29T00:30', 'Asia/Beirut', 'skipped', ['2026-03-28T22:00']],
    ['2026-04-05T01:45', 'Australia/Lord_Howe', 'twice', ['2026-04-04T14:45', '2026-04-04T15:15']],
  ])('%s in %s is there %s', (wall, zone, kind, instants) => {
    const read = readWall(wall, zone);
    expect({ kind: read?.kind, instants: read?.instants.map((each) => each.toISOString().slice(0, 16)) }).toEqual({ kind, instants });
  });

  it('is what the clocks show at its instant, unless they jump over it', () => {
    for (const zone of [
      'Europe/Berlin',
      'America/New_York',
      'Africa/Cairo',
      'Asia/Yerevan',
      'Asia/Baku',
      'Asia/Tbilisi',
      'Asia/Kathmandu',
    ]) {
      for (let instant = Date.parse('2026-01-01T00:00:00Z'); instant < Date.parse('2027-01-01T00:00:00Z'); instant += 5 * 3_600_000) {
        const wall = wallOf(new Date(instant), zone);
        expect(readWall(wall, zone)?.instants.map(Number), `${wall} in ${zone}`).toContain(instant);
      }
    }
  });

  it('is none where the words are none', () => {
    for (const wall of ['', '2026-13-40T99:99', '2026-02-30T10:00', 'tomorrow']) expect(readWall(wall, 'Asia/Baku')).toBeNull();
    expect(isTimeZone('Asia/Port_Almira')).toBe(false);
    expect(isTimeZone('Asia/Baku')).toBe(true);
  });
});
