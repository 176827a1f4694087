import { describe, expect, it } from 'vitest';
import { dayOf, parseDay, spanOfDay } from './local-day.ts';

const isoSpan = (day: [string, string, string], timeZone: string) => {
  const { from, to } = spanOfDay(parseDay(...day)!, timeZone);
  return [from.toISOString(), to.toISOString()];
};

describe('a day of the calendar', () => {
  it.each([
    ['2023', '02', '27', '2023-02-27'],
    ['2024', '02', '29', '2024-02-29'],
    ['2023', '02', '29', null],
    ['2023', '13', '01', null],
    ['2023', '2', '27', null],
    ['0000', '01', '01', null],
    ['٢٠٢٣', '02', '27', null],
  ])('is read from %s/%s/%s', (year, month, day, expected) => {
    expect(parseDay(year, month, day)).toBe(expected);
  });

  it.each([
    ['UTC', '2023-02-27T00:00:00.000Z', '2023-02-28T00:00:00.000Z'],
    ['Asia/Yerevan', '2023-02-26T20:00:00.000Z', '2023-02-27T20:00:00.000Z'],
    ['America/Los_Angeles', '2023-02-27T08:00:00.000Z', '2023-02-28T08:00:00.000Z'],
  ])('begins at midnight in %s', (timeZone, from, to) => {
    expect(isoSpan(['2023', '02', '27'], timeZone)).toEqual([from, to]);
  });

  it.each([
    ['of 23 hours', 'Europe/London', ['2023', '03', '26'], '2023-03-26T00:00:00.000Z', '2023-03-26T23:00:00.000Z'],
    ['of 25 hours', 'Europe/London', ['2023', '10', '29'], '2023-10-28T23:00:00.000Z', '2023-10-30T00:00:00.000Z'],
    ['that begins at one', 'Asia/Beirut', ['2022', '03', '27'], '2022-03-26T22:00:00.000Z', '2022-03-27T21:00:00.000Z'],
    ['that never was', 'Pacific/Apia', ['2011', '12', '30'], '2011-12-30T10:00:00.000Z', '2011-12-30T10:00:00.000Z'],
  ])('may be one %s, in %s', (_which, timeZone, [year = '', month = '', day = ''], from, to) => {
    expect(isoSpan([year, month, day], timeZone)).toEqual([from, to]);
  });

  it('is the one that readers of the edition have', () => {
    const instant = new Date('2022-12-31T22:00:00Z');
    expect([dayOf(instant, 'Asia/Yerevan'), dayOf(instant, 'UTC')]).toEqual(['2023-01-01', '2022-12-31']);
  });
});
