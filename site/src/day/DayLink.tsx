import type { Frame } from '@coranto/newsroom/published';
import { toHref } from '../frame/addresses.ts';
import { tellDay } from '../words/dates.ts';
import { fill, type Sentence } from '../words/words.ts';
import { addressOfDay, dayOf } from './local-day.ts';

type Props = { frame: Frame; instant: Date; children: Sentence<{ date: string }>; rel?: 'prev' | 'next' };

/** Leads to everything that came out on the day of an instant. */
export function DayLink({ frame, instant, children, rel }: Props) {
  const { prefix, language, timeZone } = frame.edition;
  return (
    <a rel={rel} href={toHref(addressOfDay(prefix, dayOf(instant, timeZone)))}>
      {fill(language, children, { date: tellDay(instant, { language, timeZone }) })}
    </a>
  );
}
