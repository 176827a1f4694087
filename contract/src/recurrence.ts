import { z } from 'zod';

/** Days of the week as RFC 5545 writes them, Monday first. */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;
export type Weekday = (typeof weekdays)[number];

/** A calendar date: `2026-03-01`. */
export const dateSchema = z.iso.date();

/**
 * How often something takes place again, always with an end.
 *
 * @source RFC 5545, 3.3.10: FREQ, INTERVAL, BYDAY (weekly), UNTIL; the day of the month is that of the first time
 */
export const recurrenceSchema = z.strictObject({
  frequency: z.enum(['DAILY', 'WEEKLY', 'MONTHLY']),
  interval: z.int().min(1).max(52),
  /** Of a weekly one; none means the weekday of the first time. */
  weekdays: z.array(z.enum(weekdays)).max(7),
  until: dateSchema,
});
export type Recurrence = z.infer<typeof recurrenceSchema>;

/** More times than this are not announced ahead. */
export const mostOccurrences = 200;

const dayMs = 86_400_000;

/** Every date on which it takes place, the first one included. A month without that day is passed over, as the standard has it. */
export function listOccurrences(first: string, recurrence: Recurrence): string[] {
  const start = toDay(first);
  const last = toDay(recurrence.until);
  const found: string[] = [];
  for (const day of candidates(start, recurrence)) {
    if (day > last || found.length === mostOccurrences) break;
    if (day >= start) found.push(toDate(day));
  }
  return found.length === 0 ? [first] : found;
}

/** The rule as other calendars read it: `FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,TH;UNTIL=20260401`. */
export function recurrenceToRule({ frequency, interval, weekdays: days, until }: Recurrence): string {
  const parts = [`FREQ=${frequency}`, `INTERVAL=${interval}`];
  if (frequency === 'WEEKLY' && days.length > 0) parts.push(`BYDAY=${weekdays.filter((day) => days.includes(day)).join(',')}`);
  return [...parts, `UNTIL=${until.replaceAll('-', '')}`].join(';');
}

function* candidates(start: number, { frequency, interval, weekdays: days }: Recurrence): Generator<number> {
  if (frequency === 'DAILY') for (let day = start; ; day += interval) yield day;
  if (frequency === 'WEEKLY') {
    const own = weekdayOf(start);
    const wished = days.length === 0 ? [own] : days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
    for (let monday = start - own; ; monday += 7 * interval) for (const weekday of wished) yield monday + weekday;
  }
  const begun = new Date(start * dayMs);
  for (let months = 0; ; months += interval) {
    const day = new Date(Date.UTC(begun.getUTCFullYear(), begun.getUTCMonth() + months, begun.getUTCDate()));
    if (day.getUTCDate() === begun.getUTCDate()) yield day.getTime() / dayMs;
  }
}

/** Monday is 0; the first day of 1970 was a Thursday. */
function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

function toDay(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

function toDate(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}
