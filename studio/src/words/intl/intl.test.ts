import { expect, it } from 'vitest';
import { armenian, armenianDates } from './armenian-dates.ts';
import { armenianDistance } from './armenian-distance.ts';

// What this compares with is the data of the machine that runs the test, which speaks Armenian; browsers may not.
const dates = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 5 + month, 22, 23)));

it.each([
  [{ month: 'short', day: 'numeric' }, armenian.shortMonths],
  [{ month: 'long', day: 'numeric' }, armenian.months],
  [{ month: 'long' }, armenian.monthsAlone],
] as const)('knows the months as %o', (options, names) => {
  const parts = dates.map((date) => new Intl.DateTimeFormat('hy', { ...options, timeZone: 'UTC' }).formatToParts(date));
  expect(parts.map((each) => each.find(({ type }) => type === 'month')?.value)).toEqual([...names]);
});

it.each([
  ['long', armenian.weekdays],
  ['short', armenian.shortWeekdays],
] as const)('knows the weekdays, %s', (weekday, names) => {
  const week = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 2, 1 + day)));
  expect(week.map((date) => new Intl.DateTimeFormat('hy', { weekday, timeZone: 'UTC' }).format(date))).toEqual([...names]);
});

it('says dates without a letter of another language', () => {
  const timeZone = 'Asia/Yerevan';
  const [november] = dates.slice(10);
  if (november === undefined) throw new Error('no date');
  expect(armenianDates({ dateStyle: 'medium', timeStyle: 'short', timeZone }).format(november)).toBe('16 նոյ 2026, 02:23');
  expect(armenianDates({ dateStyle: 'full', timeZone }).format(november)).toBe('երկուշաբթի, 16 նոյեմբերի 2026');
  expect(armenianDates({ month: 'long', year: 'numeric', timeZone }).format(november)).toBe('նոյեմբեր 2026');
  const range = armenianDates({ dateStyle: 'medium', timeZone }).formatRange(november, new Date(november.getTime() + 86_400_000 * 20));
  expect(range).not.toMatch(/[a-z]/i);
});

it.each([
  [-5, 'minute'],
  [0, 'minute'],
  [1, 'minute'],
  [-2, 'hour'],
  [3, 'hour'],
  [-1, 'day'],
  [1, 'day'],
  [-9, 'day'],
  [4, 'day'],
] as const)('says %i %s as it is said', (distance, unit) => {
  expect(armenianDistance.format(distance, unit)).toBe(new Intl.RelativeTimeFormat('hy', { numeric: 'auto' }).format(distance, unit));
});
