import { type EventLine, markEventCall } from '@coranto/contract/api/planned-event';
import type { EventState } from '@coranto/contract/planning';
import { useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { OneOf } from '../story/OneOf.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Planning.module.css';
import { useRefreshPlans } from './use-plan.ts';

/** Postpones or calls off an event, or says that it takes place after all. */
export function EventStateForm({ event }: { event: EventLine }) {
  const { planning: words } = useWords();
  const refresh = useRefreshPlans();
  const mark = useAct(markEventCall);
  const [note, setNote] = useState('');
  const [scope, setScope] = useState<'one' | 'following'>('one');
  const go = (state: EventState) =>
    mark.mutate({ eventId: event.eventId, state, note: state === 'planned' ? '' : note, scope }, { onSettled: () => refresh() });
  const isPlanned = event.state === 'planned';
  return (
    <div className={styles.form}>
      {isPlanned ? (
        <TextField label={words.whyMark} value={note} maxLength={1000} onChange={(typed) => setNote(typed.target.value)} />
      ) : null}
      {event.rule === null ? null : <OneOf legend={words.scope} chosen={scope} options={words.scopes} onChoose={setScope} />}
      <div className={styles.actions}>
        {isPlanned ? (
          <>
            <Button disabled={mark.isPending} onClick={() => go('postponed')}>
              {words.postpone}
            </Button>
            <Button weight="danger" disabled={mark.isPending} onClick={() => go('called-off')}>
              {words.callOff}
            </Button>
          </>
        ) : (
          <Button disabled={mark.isPending} onClick={() => go('planned')}>
            {words.restore}
          </Button>
        )}
      </div>
      <ProblemNotice error={mark.error} />
    </div>
  );
}
