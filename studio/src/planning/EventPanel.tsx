import { readEventCall } from '@coranto/contract/api/planned-event';
import { may } from '@coranto/contract/person';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { questionOf } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { Panel } from '../parts/Panel.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import { EventForm } from './EventForm.tsx';
import { EventStateForm } from './EventStateForm.tsx';
import { useEventTime } from './event-time.ts';
import { NewPlanPanel } from './NewPlanPanel.tsx';
import styles from './Planning.module.css';

type Props = { eventId: string; suggestedDay: string; onClose: () => void };

/** What takes place, with its stories; `new` announces one. */
export function EventPanel({ eventId, suggestedDay, onClose }: Props) {
  const { planning: words } = useWords();
  if (eventId !== 'new') return <OpenEvent eventId={eventId} onClose={onClose} />;
  return (
    <Panel title={words.newEvent} isOpen onClose={onClose} size="middle">
      <EventForm event={null} suggestedDay={suggestedDay} onDone={onClose} />
    </Panel>
  );
}

function OpenEvent({ eventId, onClose }: { eventId: string; onClose: () => void }) {
  const words = useWords();
  const person = usePerson();
  const time = useEventTime();
  const found = useQuery(questionOf(readEventCall, { eventId }));
  const [isChanging, setIsChanging] = useState(false);
  const [isPlanning, setIsPlanning] = useState(false);
  const event = found.data;
  const mayPlan = may(person, 'plan-story', null);
  if (isPlanning) return <NewPlanPanel eventId={eventId} onClose={() => setIsPlanning(false)} />;
  return (
    <Panel title={event?.name ?? words.planning.event} isOpen onClose={onClose} size="middle">
      <ProblemNotice error={found.error} />
      {event === undefined ? null : isChanging ? (
        <EventForm event={event} suggestedDay="" onDone={() => setIsChanging(false)} />
      ) : (
        <>
          <p className={styles.line}>
            <span>{time(event)}</span>
            {event.place === '' ? null : <bdi>{event.place}</bdi>}
            <span className={styles.mark} data-state={event.state}>
              {words.planning.eventStates[event.state]}
              {event.stateNote === '' ? '' : `: ${event.stateNote}`}
            </span>
          </p>
          {event.note === '' ? null : <p dir="auto">{event.note}</p>}
          <h3>{words.planning.storiesOf}</h3>
          {event.stories.length === 0 ? <p className={styles.soft}>{words.planning.noStories}</p> : null}
          <ul className={styles.list}>
            {event.stories.map(({ storyId, slugline }) => (
              <li key={storyId}>
                <Link to="/planning/stories/$storyId" params={{ storyId }}>
                  <bdi>{slugline}</bdi>
                </Link>
              </li>
            ))}
          </ul>
          {mayPlan ? (
            <>
              <div className={styles.actions}>
                <Button weight="main" onClick={() => setIsPlanning(true)}>
                  {words.planning.planAbout}
                </Button>
                <Button onClick={() => setIsChanging(true)}>{words.planning.change}</Button>
              </div>
              <EventStateForm event={event} />
            </>
          ) : null}
        </>
      )}
    </Panel>
  );
}
