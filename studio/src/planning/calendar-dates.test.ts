import { describe, expect, it } from 'vitest';
import { addDays, addMonths, dateIn, firstDayOfWeek, shownDays, startOfWeek } from './calendar-dates.ts';

describe('a calendar', () => {
  it.each([
    ['en-GB', 1],
    ['en-US', 7],
    ['ar-EG', 6],
    ['ru', 1],
    ['hy', 1],
    ['az', 1],
  ])('begins its weeks as people do who read %s', (tag, firstDay) => {
    expect(firstDayOfWeek(tag)).toBe(firstDay);
  });

  it.each([
    ['2026-03-01', 1, '2026-02-23'],
    ['2026-03-01', 7, '2026-03-01'],
    ['2026-03-01', 6, '2026-02-28'],
  ])('finds the week of %s that begins on weekday %i', (date, firstDay, start) => {
    expect(startOfWeek(date, firstDay)).toBe(start);
  });

  it.each([
    ['month', '2026-03-15', 1, '2026-02-23', '2026-04-05'],
    ['month', '2026-02-10', 7, '2026-02-01', '2026-02-28'],
    ['week', '2026-03-04', 6, '2026-02-28', '2026-03-06'],
    ['day', '2026-03-04', 1, '2026-03-04', '2026-03-04'],
  ] as const)('shows a %s around %s', (view, on, firstDay, from, until) => {
    expect(shownDays(view, on, firstDay)).toEqual({ from, until });
  });

  it('counts on over the ends of months and years', () => {
    expect([addDays('2025-12-31', 1), addMonths('2026-01-31', 1), addMonths('2026-01-15', -1)]).toEqual([
      '2026-01-01',
      '2026-02-28',
      '2025-12-15',
    ]);
  });

  it('knows what day it is in a zone', () => {
    expect(dateIn('Asia/Yerevan', new Date('2026-03-01T21:00:00Z'))).toBe('2026-03-02');
  });
});
