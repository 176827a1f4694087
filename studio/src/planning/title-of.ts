import { dateFormat } from '../words/intl/intl.ts';
import { dateInUtc } from './calendar-dates.ts';
import type { CalendarView } from './planning-search.ts';

/** What a calendar shows, in words: a month, the days of a week, a day. */
export function titleOf(view: CalendarView, { from, until, on }: { from: string; until: string; on: string }, language: string): string {
  const say = (options: Intl.DateTimeFormatOptions) => dateFormat(language, { ...options, timeZone: 'UTC' });
  if (view === 'month') return say({ month: 'long', year: 'numeric' }).format(dateInUtc(on));
  if (view === 'day') return say({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).format(dateInUtc(on));
  return say({ day: 'numeric', month: 'long', year: 'numeric' }).formatRange(dateInUtc(from), dateInUtc(until));
}
