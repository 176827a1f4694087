import type { CalendarDay } from '@coranto/contract/api/planning';
import { type KeyboardEvent, useId, useLayoutEffect, useRef } from 'react';
import { dateFormat } from '../words/intl/intl.ts';
import { useSpeaking } from '../words/use-words.ts';
import styles from './Calendar.module.css';
import { CalendarItem } from './CalendarItem.tsx';
import { addDays, dateInUtc } from './calendar-dates.ts';
import type { CalendarView } from './planning-search.ts';

type Props = {
  days: readonly CalendarDay[];
  from: string;
  until: string;
  /** The day on which the keys are. */
  on: string;
  today: string;
  timeZone: string;
  view: Exclude<CalendarView, 'day'>;
  onDay: (date: string) => void;
  onMove: (date: string) => void;
};

/**
 * The days of a month or week as a grid: one stop for Tab, arrow keys from day to day, Enter opens one.
 *
 * @source ARIA Authoring Practices, grid pattern
 */
export function CalendarGrid({ days, from, until, on, today, timeZone, view, onDay, onMove }: Props) {
  const { words, language, direction } = useSpeaking();
  const grid = useRef<HTMLTableElement>(null);
  const hintId = useId();
  // The day that the keys went to may be another month's: the focus goes there when it is drawn.
  const goes = useRef(false);
  useLayoutEffect(() => {
    if (!goes.current) return;
    const cell = grid.current?.querySelector<HTMLElement>(`[data-date="${on}"] > button`);
    if (cell) {
      cell.focus();
      goes.current = false;
    }
  });
  const dates = Array.from({ length: (Date.parse(until) - Date.parse(from)) / 86_400_000 + 1 }, (_, each) => addDays(from, each));
  const weeks = Array.from({ length: dates.length / 7 }, (_, week) => dates.slice(week * 7, week * 7 + 7));
  const say = (options: Intl.DateTimeFormatOptions, date: string) =>
    dateFormat(language, { ...options, timeZone: 'UTC' }).format(dateInUtc(date));

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const date = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-date]')?.dataset.date : undefined;
    if (date === undefined || !(event.target instanceof HTMLButtonElement)) return;
    const forward = direction === 'rtl' ? -1 : 1;
    const steps: Record<string, number> = {
      ArrowRight: forward,
      ArrowLeft: -forward,
      ArrowDown: 7,
      ArrowUp: -7,
      PageDown: 28,
      PageUp: -28,
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    goes.current = true;
    onMove(addDays(date, step));
  };

  return (
    <>
      <p id={hintId} className={styles.hint}>
        {words.planning.calendarKeys}
      </p>
      <table
        ref={grid}
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the grid pattern, whose cells are gone through by arrow keys
        role="grid"
        aria-describedby={hintId}
        aria-label={words.planning.calendar}
        className={styles.grid}
        data-view={view}
        onKeyDown={onKeyDown}
      >
        <thead>
          <tr>
            {dates.slice(0, 7).map((date) => (
              <th key={date} scope="col" className={styles.weekday} abbr={say({ weekday: 'long' }, date)}>
                {say({ weekday: 'short' }, date)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week[0]}>
              {week.map((date) => {
                const day = days.find((each) => each.date === date);
                const count = day?.count ?? 0;
                return (
                  <td
                    key={date}
                    data-date={date}
                    data-empty={count === 0}
                    data-other={view === 'month' && date.slice(0, 7) !== on.slice(0, 7)}
                    data-today={date === today}
                    className={styles.day}
                    aria-current={date === today ? 'date' : undefined}
                  >
                    <button
                      type="button"
                      className={styles.number}
                      tabIndex={date === on ? 0 : -1}
                      aria-label={`${say({ weekday: 'long', day: 'numeric', month: 'long' }, date)}, ${words.planning.entries(count)}`}
                      onClick={() => onDay(date)}
                    >
                      <span className={styles.short}>{say({ day: 'numeric' }, date)}</span>
                      <span className={styles.long}>{say({ weekday: 'long', day: 'numeric', month: 'long' }, date)}</span>
                    </button>
                    <ul className={styles.entries}>
                      {day?.entries.map((entry) => (
                        <CalendarItem
                          key={`${entry.kind} ${entry.recordId} ${entry.editionId} ${entry.at}`}
                          entry={entry}
                          timeZone={timeZone}
                        />
                      ))}
                    </ul>
                    {day && count > day.entries.length ? (
                      <button type="button" tabIndex={-1} className={styles.more} onClick={() => onDay(date)}>
                        {words.planning.more(count - day.entries.length)}
                      </button>
                    ) : null}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
