const dayMs = 86_400_000;

/** A calendar date, `2026-03-01`, so many days later. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
}

/** The same day so many months later, or the last day of a shorter month. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** The day with which weeks begin where the language is spoken: 1 is Monday, 7 Sunday. @source Unicode CLDR, by `Intl.Locale` */
export function firstDayOfWeek(tag: string): number {
  type WithWeeks = Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };
  const locale: WithWeeks = new Intl.Locale(tag);
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

/** The first day of the week in which a date lies. */
export function startOfWeek(date: string, firstDay: number): string {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return addDays(date, -((weekday - firstDay + 7) % 7));
}

/** The days that a calendar shows: one, a week, or the whole weeks of a month. */
export function shownDays(view: 'month' | 'week' | 'day', on: string, firstDay: number): { from: string; until: string } {
  if (view === 'day') return { from: on, until: on };
  if (view === 'week') {
    const from = startOfWeek(on, firstDay);
    return { from, until: addDays(from, 6) };
  }
  const first = `${on.slice(0, 7)}-01`;
  const last = addDays(addMonths(first, 1), -1);
  return { from: startOfWeek(first, firstDay), until: addDays(startOfWeek(last, firstDay), 6) };
}

/** The date of an instant on the clocks of a zone. */
export function dateIn(timeZone: string, instant: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(instant);
}

/** A date as a `Date` that formatters read in UTC. */
export function dateInUtc(date: string): Date {
  return new Date(`${date}T00:00:00Z`);
}
