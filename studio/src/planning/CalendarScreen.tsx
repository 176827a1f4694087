import { may } from '@coranto/contract/person';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { usePerson } from '../session/use-person.ts';
import { regionalTag } from '../words/instants.ts';
import { useSpeaking } from '../words/use-words.ts';
import styles from './Calendar.module.css';
import { CalendarGrid } from './CalendarGrid.tsx';
import { addDays, addMonths, dateIn, firstDayOfWeek, shownDays } from './calendar-dates.ts';
import { DayList } from './DayList.tsx';
import { EventPanel } from './EventPanel.tsx';
import { PlanFilters } from './PlanFilters.tsx';
import { PlanningFrame } from './PlanningFrame.tsx';
import { type CalendarSearch, calendarViews } from './planning-search.ts';
import { titleOf } from './title-of.ts';
import { useCalendar } from './use-calendar.ts';
import { usePlanFilters } from './use-plan-filters.ts';

/** The calendar: stories on their days, what is due when, and what takes place; by month, week or day, on the clocks one chooses. */
export function CalendarScreen() {
  const { words, language } = useSpeaking();
  const person = usePerson();
  const editions = useEditions();
  const search = useSearch({ from: '/planning/calendar' });
  const navigate = useNavigate();
  const [ownZone] = useState(() => Intl.DateTimeFormat().resolvedOptions().timeZone);
  const timeZone = editions.find(({ prefix }) => prefix === search.zone)?.timeZone ?? ownZone;
  const today = dateIn(timeZone, new Date());
  const { view = 'month', on = today, event } = search;
  const firstDay = firstDayOfWeek(regionalTag(language));
  const { from, until } = shownDays(view, on, firstDay);
  const calendar = useCalendar(usePlanFilters(search), { from, until, timeZone });

  const ask = (change: Partial<Record<keyof CalendarSearch, string>>) => {
    const asked = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '');
    void navigate({ to: '/planning/calendar', search: Object.fromEntries(asked) as CalendarSearch, replace: true }); // the route reads it again
  };
  const step = (direction: -1 | 1) =>
    ask({ on: view === 'month' ? addMonths(on, direction) : addDays(on, direction * (view === 'week' ? 7 : 1)) });

  return (
    <PlanningFrame
      title={words.planning.calendar}
      actions={
        may(person, 'plan-story', null) ? (
          <Button weight="main" onClick={() => ask({ event: 'new' })}>
            {words.planning.newEvent}
          </Button>
        ) : null
      }
    >
      <PlanFilters search={search} hasDays={false} onAsk={ask} />
      <div className={styles.bar}>
        <div className={styles.steps}>
          <Button onClick={() => ask({ on: '' })}>{words.planning.today}</Button>
          <Button onClick={() => step(-1)}>{words.planning.earlier}</Button>
          <Button onClick={() => step(1)}>{words.planning.later}</Button>
        </div>
        <h2 className={styles.period} aria-live="polite">
          {titleOf(view, { from, until, on }, language)}
        </h2>
        <Choice label={words.planning.view} value={view} onChange={(choice) => ask({ view: choice.target.value })}>
          {calendarViews.map((each) => (
            <option key={each} value={each}>
              {words.planning.views[each]}
            </option>
          ))}
        </Choice>
        <Choice label={words.planning.zone} value={search.zone ?? ''} onChange={(choice) => ask({ zone: choice.target.value })}>
          <option value="">{words.planning.ownZone(ownZone)}</option>
          {editions.map(({ prefix, name, timeZone: zone }) => (
            <option key={prefix} value={prefix}>
              {`${name} (${zone})`}
            </option>
          ))}
        </Choice>
      </div>
      <ProblemNotice error={calendar.error} />
      {view === 'day' ? (
        <DayList date={on} timeZone={timeZone} search={search} />
      ) : (
        <CalendarGrid
          days={calendar.data?.days ?? []}
          {...{ from, until, on, today, timeZone, view }}
          onDay={(date) => ask({ view: 'day', on: date })}
          onMove={(date) => ask({ on: date })}
        />
      )}
      {event === undefined ? null : <EventPanel key={event} eventId={event} suggestedDay={on} onClose={() => ask({ event: '' })} />}
    </PlanningFrame>
  );
}
