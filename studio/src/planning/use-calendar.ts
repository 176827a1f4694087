import { type PlanFilters, readCalendarCall } from '@coranto/contract/api/planning';
import { useQuery } from '@tanstack/react-query';
import { questionOf } from '../api/use-call.ts';

const lookAgainMs = 30_000;
const perDay = 4;
const perWeekDay = 20;

type Range = { from: string; until: string; timeZone: string };

/** The days of a calendar with the first entries of each. */
export function useCalendar(filters: PlanFilters | null, { from, until, timeZone }: Range) {
  const { from: _from, until: _until, ...narrowed } = filters ?? {};
  const isWeek = Date.parse(until) - Date.parse(from) < 8 * 86_400_000;
  return useQuery({
    ...questionOf(readCalendarCall, { ...narrowed, from, until, timeZone, perDay: isWeek ? perWeekDay : perDay }),
    enabled: filters !== null && from !== until,
    refetchInterval: lookAgainMs,
    placeholderData: (earlier) => earlier,
  });
}
