import { describe, expect, it } from 'vitest';
import { listOccurrences, type Recurrence, recurrenceToRule } from './recurrence.ts';

const weekly: Recurrence = { frequency: 'WEEKLY', interval: 1, weekdays: [], until: '2026-03-22' };

describe('what takes place again', () => {
  it.each<[string, string, Recurrence, string[]]>([
    [
      'every second day',
      '2026-02-27',
      { ...weekly, frequency: 'DAILY', interval: 2, until: '2026-03-03' },
      ['2026-02-27', '2026-03-01', '2026-03-03'],
    ],
    ['weekly on its own weekday', '2026-03-01', weekly, ['2026-03-01', '2026-03-08', '2026-03-15', '2026-03-22']],
    [
      'on chosen days of every second week, none before the first',
      '2026-03-03',
      { ...weekly, interval: 2, weekdays: ['TH', 'MO'] },
      ['2026-03-05', '2026-03-16', '2026-03-19'],
    ],
    [
      'on the 31st, in months that have one',
      '2026-01-31',
      { ...weekly, frequency: 'MONTHLY', until: '2026-06-01' },
      ['2026-01-31', '2026-03-31', '2026-05-31'],
    ],
    ['once, where the end is before the second time', '2026-03-01', { ...weekly, until: '2026-03-01' }, ['2026-03-01']],
  ])('comes %s', (_, first, recurrence, dates) => {
    expect(listOccurrences(first, recurrence)).toEqual(dates);
  });

  it('is not announced more than two hundred times', () => {
    expect(listOccurrences('2026-01-01', { ...weekly, frequency: 'DAILY', until: '2036-01-01' })).toHaveLength(200);
  });

  it('is written as other calendars read it', () => {
    expect(recurrenceToRule({ ...weekly, interval: 2, weekdays: ['TH', 'MO'] })).toBe('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20260322');
  });
});
