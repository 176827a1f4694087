import { useMemo } from 'react';
import { dateFormat, sayList } from './intl/intl.ts';
import { useSpeaking } from './use-words.ts';

/** Ways to say an instant. */
export type Instants = {
  /** `24 Nov 2026, 16:02`, in a zone when one is named, else in the computer's. */
  at(instant: string | Date, timeZone?: string): string;
  /** `16:02` today, with the day otherwise. */
  soon(instant: string | Date): string;
  /** `16:02`, in a zone. */
  clock(instant: string | Date, timeZone: string): string;
  /** `Monday, 30 November 2026`, of a day in the form `2026-11-30`. */
  day(day: string): string;
  /** `Amal, Ben and Chitra`. */
  list(names: readonly string[]): string;
};

/** Says instants in the person's language. */
export function useInstants(): Instants {
  const { language } = useSpeaking();
  return useMemo(() => {
    const tag = regionalTag(language);
    const clock = dateFormat(tag, { timeStyle: 'short' });
    const full = dateFormat(tag, { dateStyle: 'medium', timeStyle: 'short' });
    return {
      at(instant, timeZone) {
        if (timeZone === undefined) return full.format(new Date(instant));
        return dateFormat(tag, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(instant));
      },
      soon(instant) {
        const date = new Date(instant);
        return date.toDateString() === new Date().toDateString() ? clock.format(date) : full.format(date);
      },
      clock: (instant, timeZone) => dateFormat(tag, { timeStyle: 'short', timeZone }).format(new Date(instant)),
      day: (day) => dateFormat(tag, { dateStyle: 'full', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`)),
      list: (names) => sayList(names, tag),
    };
  }, [language]);
}

/** The person's own kind of the language where the browser names one: an English clock may show 16:02 or 4:02 PM. */
export function regionalTag(language: string): string {
  return navigator.languages.find((tag) => tag.split('-')[0] === language) ?? language;
}
