import type { EventHead } from '@coranto/contract/planning';
import { useMemo } from 'react';
import { dateFormat } from '../words/intl/intl.ts';
import { useSpeaking } from '../words/use-words.ts';

/** Says from when to when an event takes place, on the clocks of its own zone, with its name. */
export function useEventTime(): (event: Pick<EventHead, 'beginsAt' | 'endsAt' | 'timeZone' | 'isAllDay'>) => string {
  const { language } = useSpeaking();
  return useMemo(
    () =>
      ({ beginsAt, endsAt, timeZone, isAllDay }) => {
        const options: Intl.DateTimeFormatOptions = isAllDay
          ? { dateStyle: 'medium', timeZone }
          : { dateStyle: 'medium', timeStyle: 'short', timeZone };
        // The midnight at which a whole day ends is not another day.
        const end = new Date(new Date(endsAt).getTime() - (isAllDay && endsAt > beginsAt ? 1 : 0));
        const said = dateFormat(language, options).formatRange(new Date(beginsAt), end);
        return isAllDay ? said : `${said} (${timeZone})`;
      },
    [language],
  );
}
