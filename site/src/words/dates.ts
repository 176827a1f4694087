import { formattingTag } from './formatting.ts';
import { fill, wordsFor } from './words.ts';

/** Where and in what language an instant is told. */
export type Telling = { language: string; timeZone: string };

type Formats = {
  moment: Intl.DateTimeFormat;
  date: Intl.DateTimeFormat;
  time: Intl.DateTimeFormat;
  zone: Intl.DateTimeFormat;
  year: Intl.DateTimeFormat;
};

const known = new Map<string, Formats>();

function formatsFor({ language, timeZone }: Telling): Formats {
  const key = `${language}\n${timeZone}`;
  let formats = known.get(key);
  if (!formats) {
    const tag = formattingTag(language);
    formats = {
      moment: new Intl.DateTimeFormat(tag, {
        timeZone,
        day: 'numeric',
        month: 'short',
        hour: '2-digit',
        minute: '2-digit',
        hourCycle: 'h23',
      }),
      date: new Intl.DateTimeFormat(tag, { timeZone, dateStyle: 'long' }),
      time: new Intl.DateTimeFormat(tag, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }),
      zone: new Intl.DateTimeFormat(tag, { timeZone, timeZoneName: 'short' }),
      year: new Intl.DateTimeFormat(tag, { timeZone, year: 'numeric', calendar: 'gregory' }),
    };
    known.set(key, formats);
  }
  return formats;
}

/** Day, time and zone of an instant: "27 February 2023, 16:55 GMT". */
export function tellInstant(instant: Date, telling: Telling): string {
  const formats = formatsFor(telling);
  const zone = formats.zone.formatToParts(instant).find((part) => part.type === 'timeZoneName')?.value ?? 'UTC';
  const parts = { date: formats.date.format(instant), time: formats.time.format(instant), zone };
  return fill(telling.language, wordsFor(telling.language).instant, parts);
}

/** The day of an instant: "27 February 2023". */
export function tellDay(instant: Date, telling: Telling): string {
  return formatsFor(telling).date.format(instant);
}

/** Day and time without a year, for the newest articles only: "27 Feb, 16:55". */
export function tellMoment(instant: Date, telling: Telling): string {
  return formatsFor(telling).moment.format(instant);
}

/** The year an instant falls in, in figures: "2023", or "2023–2026" for two instants of different years. */
export function tellYears(first: Date, last: Date, telling: Telling): string {
  const { year } = formatsFor(telling);
  // Some languages put a word after the year; only its figures belong here.
  const [from, to] = [first, last].map((instant) => year.format(instant).replace(/\P{N}+/gu, ''));
  return from === to ? `${from}` : `${from}–${to}`;
}
