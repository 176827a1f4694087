import type { CalendarEntry } from '@coranto/contract/api/planning';
import { Link, useSearch } from '@tanstack/react-router';
import { useEditions } from '../edition/use-editions.ts';
import { dateFormat } from '../words/intl/intl.ts';
import { useSpeaking } from '../words/use-words.ts';
import styles from './Calendar.module.css';

/** One thing on a day: what it is, when, and whether it is late, put off or done. It leads to the plan or the event. */
export function CalendarItem({ entry, timeZone }: { entry: CalendarEntry; timeZone: string }) {
  const { words, language } = useSpeaking();
  const editions = useEditions();
  const search = useSearch({ from: '/planning/calendar' });
  const { kind, recordId, editionId, title, at, isWhole, exactness, medium, mark } = entry;
  const edition = editions.find((each) => each.editionId === editionId);
  const time = isWhole ? null : dateFormat(language, { timeStyle: 'short', timeZone }).format(new Date(at));
  const about = {
    story: exactness === 'week' || exactness === 'month' ? words.planning.exactness[exactness] : '',
    event: isWhole ? words.planning.allDay : '',
    due: words.planning.dueIn(edition?.prefix ?? '?'),
    coverage: medium === null ? '' : words.planning.coverageDue(words.planning.media[medium]),
  }[kind];
  const said = (
    <>
      {time === null ? null : <time dateTime={at}>{time}</time>} <bdi>{title}</bdi>
      {about === '' ? null : <span className={styles.about}>{about}</span>}
      {mark === null ? null : <span className={styles.mark}>{words.planning.marks[mark]}</span>}
    </>
  );
  return (
    <li className={styles.entry} data-kind={kind} data-mark={mark}>
      {kind === 'event' ? (
        <Link to="/planning/calendar" search={{ ...search, event: recordId }}>
          {said}
        </Link>
      ) : (
        <Link to="/planning/stories/$storyId" params={{ storyId: recordId }}>
          {said}
        </Link>
      )}
    </li>
  );
}
