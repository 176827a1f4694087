import type { PlannedFor } from '@coranto/contract/planning';
import { useMemo } from 'react';
import { useInstants } from '../words/instants.ts';
import { dateFormat } from '../words/intl/intl.ts';
import { useSpeaking } from '../words/use-words.ts';

/** Says when something is planned for, as exactly as it is known. A day is a day of the calendar it was planned in. */
export function usePlannedDay(): (planned: PlannedFor | null) => string {
  const { words, language } = useSpeaking();
  const instants = useInstants();
  return useMemo(() => {
    const inZone = (options: Intl.DateTimeFormatOptions, { at, timeZone }: PlannedFor) =>
      dateFormat(language, { ...options, timeZone }).format(new Date(at));
    return (planned) => {
      switch (planned?.exactness) {
        case undefined:
          return words.planning.noDay;
        case 'time':
          return instants.at(planned?.at ?? '');
        case 'day':
          return planned ? inZone({ weekday: 'short', day: 'numeric', month: 'short' }, planned) : '';
        case 'week':
          return planned ? words.planning.week(inZone({ day: 'numeric', month: 'short' }, planned)) : '';
        case 'month':
          return planned ? inZone({ month: 'long', year: 'numeric' }, planned) : '';
      }
    };
  }, [words, language, instants]);
}
