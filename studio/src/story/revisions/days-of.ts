import type { TimelineLine } from '@coranto/contract/api/timeline';
import type { LoadedTimeline } from './use-timeline.ts';

type Withdrawal = { at: string; by: string | null; note: string };

/** One day of the life of an article, by the edition's calendar; `day` is `2026-11-30`. */
export type TimelineDay = { day: string; lines: TimelineLine[]; withdrawals: Withdrawal[] };

/** Groups what happened by day, newest first. Withdrawals older than what was asked for wait until that is. */
export function daysOf(timeline: Pick<LoadedTimeline, 'lines' | 'first' | 'hasMore'>, timeZone: string): TimelineDay[] {
  const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const dayOf = (instant: string) => calendar.format(new Date(instant));
  const oldest = timeline.hasMore ? (timeline.lines.at(-1)?.savedAt ?? '') : '';
  const withdrawals = (timeline.first?.withdrawals ?? []).filter(({ at }) => at >= oldest);
  const days = new Set([...timeline.lines.map(({ savedAt }) => dayOf(savedAt)), ...withdrawals.map(({ at }) => dayOf(at))]);
  return [...days]
    .sort()
    .reverse()
    .map((day) => ({
      day,
      lines: timeline.lines.filter(({ savedAt }) => dayOf(savedAt) === day),
      withdrawals: withdrawals.filter(({ at }) => dayOf(at) === day),
    }));
}
