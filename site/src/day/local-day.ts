import type { Span } from '@coranto/newsroom/published';

/** A day of the calendar, as addresses carry it: `2023-02-27`. Days in this form sort as text. */
export type LocalDay = string & { readonly localDay: unique symbol };

/** Reads the parts of an address; `null` where the calendar has no such day. */
export function parseDay(year: string, month: string, day: string): LocalDay | null {
  if (!/^\d{4}$/.test(year) || !/^\d{2}$/.test(month) || !/^\d{2}$/.test(day) || year < '1000') return null;
  const text = `${year}-${month}-${day}`;
  const instant = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(text) ? (text as LocalDay) : null; // checked just now
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The day that an instant falls on in a zone. */
export function dayOf(instant: Date, timeZone: string): LocalDay {
  let format = formats.get(timeZone);
  if (!format) {
    // Of this language it is certain that all stands between slashes; to ask for the parts one by one takes ten times as long.
    format = new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'gregory', year: 'numeric', month: '2-digit', day: '2-digit' });
    formats.set(timeZone, format);
  }
  const [month = '', day = '', year = ''] = format.format(instant).split('/');
  return `${year.padStart(4, '0')}-${month}-${day}` as LocalDay; // the form of the type
}

const hourMs = 3_600_000;

/**
 * From the first instant of a day in a zone up to the first of the next. A day has 23 or 25 hours where clocks change, and may begin at one
 * o'clock; the one that Samoa left out in 2011 has none. So the beginning is looked for instead of reckoned.
 */
export function spanOfDay(day: LocalDay, timeZone: string): Span {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 24 * hourMs).toISOString().slice(0, 10) as LocalDay; // the form of the type
  return { from: beginningOf(day, timeZone), to: beginningOf(next, timeZone) };
}

/** No zone is further from UTC. */
const furthestMs = 36 * hourMs;

function beginningOf(day: LocalDay, timeZone: string): Date {
  const middle = Date.parse(`${day}T00:00:00Z`);
  let [before, from] = [middle - furthestMs, middle + furthestMs];
  while (from - before > 1) {
    const between = Math.floor((before + from) / 2);
    if (dayOf(new Date(between), timeZone) < day) before = between;
    else from = between;
  }
  return new Date(from);
}

/** Where a day's articles are listed: `/en/2023/02/27`. */
export function addressOfDay(prefix: string, day: LocalDay): string {
  return `/${prefix}/${day.replaceAll('-', '/')}`;
}
