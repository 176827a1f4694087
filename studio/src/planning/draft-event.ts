import type { EventLine } from '@coranto/contract/api/planned-event';
import type { NewEvent } from '@coranto/contract/planning';
import type { Recurrence, Weekday } from '@coranto/contract/recurrence';
import { instantToWallTime, wallTimeToInstant } from '../story/wall-time.ts';
import { addDays } from './calendar-dates.ts';

/** An event as a form holds it: times as the clocks of its zone show them. */
export type DraftEvent = {
  name: string;
  place: string;
  note: string;
  timeZone: string;
  isAllDay: boolean;
  begins: string;
  /** Of a whole day the last one, not the midnight after it. */
  ends: string;
  frequency: 'once' | Recurrence['frequency'];
  interval: string;
  weekdays: Weekday[];
  until: string;
};

/** The form for an event that is there, or for a new one on a day. */
export function draftEvent(event: EventLine | null, suggestedDay: string, timeZone: string): DraftEvent {
  const again = { frequency: 'once', interval: '1', weekdays: [], until: '' } as const;
  if (event === null) {
    const [begins, ends] = [`${suggestedDay}T10:00`, `${suggestedDay}T11:00`];
    return { name: '', place: '', note: '', timeZone, isAllDay: false, begins, ends, ...again, weekdays: [] };
  }
  const { name, place, note, isAllDay } = event;
  const begins = instantToWallTime(event.beginsAt, event.timeZone);
  const ends = instantToWallTime(event.endsAt, event.timeZone);
  const last = isAllDay && ends.endsWith('T00:00') && ends > begins ? `${addDays(ends.slice(0, 10), -1)}T00:00` : ends;
  return { name, place, note, timeZone: event.timeZone, isAllDay, begins, ends: last, ...again, weekdays: [] };
}

/** What the form means; a word where something is amiss. */
export function draftToEvent(draft: DraftEvent): NewEvent | 'lacking' | 'endsFirst' {
  const { name, place, note, timeZone, isAllDay } = draft;
  const begins = isAllDay ? `${draft.begins.slice(0, 10)}T00:00` : draft.begins;
  const ends = isAllDay ? draft.ends.slice(0, 10) : draft.ends;
  if (name.trim() === '' || draft.begins === '' || ends === '') return 'lacking';
  const beginsAt = wallTimeToInstant(begins, timeZone)?.instant;
  const endsAt = wallTimeToInstant(isAllDay ? `${addDays(ends, 1)}T00:00` : ends, timeZone)?.instant;
  if (beginsAt === undefined || endsAt === undefined) return 'lacking';
  if (Date.parse(endsAt) < Date.parse(beginsAt)) return 'endsFirst';
  const recurrence = recurrenceOf(draft);
  if (recurrence === 'lacking') return 'lacking';
  return { name: name.trim(), place: place.trim(), note, beginsAt, endsAt, timeZone, isAllDay, recurrence };
}

function recurrenceOf({ frequency, interval, weekdays, until }: DraftEvent): Recurrence | null | 'lacking' {
  if (frequency === 'once') return null;
  const steps = Number(interval);
  if (until === '' || !Number.isInteger(steps) || steps < 1 || steps > 52) return 'lacking';
  return { frequency, interval: steps, weekdays: frequency === 'WEEKLY' ? weekdays : [], until };
}
