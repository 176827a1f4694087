import type { EventLine } from '@coranto/contract/api/planned-event';
import { Link } from '@tanstack/react-router';
import { useWords } from '../words/use-words.ts';
import { dateIn } from './calendar-dates.ts';
import { useEventTime } from './event-time.ts';
import styles from './Planning.module.css';

/** What a story is about: when and where, and whether it takes place. */
export function EventMark({ event }: { event: EventLine }) {
  const { planning: words } = useWords();
  const time = useEventTime();
  return (
    <p className={styles.line}>
      <span className={styles.soft}>{words.event}:</span>
      <Link to="/planning/calendar" search={{ event: event.eventId, on: dateIn(event.timeZone, new Date(event.beginsAt)) }}>
        <bdi>{event.name}</bdi>
      </Link>
      <span className={styles.soft}>{time(event)}</span>
      {event.place === '' ? null : <bdi className={styles.soft}>{event.place}</bdi>}
      {event.state === 'planned' ? null : (
        <span className={styles.mark} data-state={event.state}>
          {words.eventStates[event.state]}
          {event.stateNote === '' ? '' : `: ${event.stateNote}`}
        </span>
      )}
    </p>
  );
}
