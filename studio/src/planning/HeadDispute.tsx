import type { Plan } from '@coranto/contract/api/plan';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useDesks } from '../people/use-colleagues.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Planning.module.css';
import { usePlannedDay } from './planned-day.ts';
import type { HeadField } from './rebase-head.ts';

/** Shows what somebody else decided meanwhile, beside one's own words in the fields; one keeps one's own by saving again, or takes theirs. */
export function HeadDispute({ now, fields, onTake }: { now: Plan; fields: readonly HeadField[]; onTake: () => void }) {
  const words = useWords();
  const day = usePlannedDay();
  const desks = useDesks();
  const { planning } = words;
  const labels: Record<HeadField, string> = {
    slugline: planning.slugline,
    kind: planning.kind,
    idea: planning.idea,
    urgency: planning.urgency,
    plannedFor: planning.planned,
    eventId: planning.event,
    deskId: planning.desk,
  };
  const values: Record<HeadField, string> = {
    slugline: now.slugline,
    kind: words.kinds[now.kind],
    idea: now.idea === '' ? planning.empty : now.idea,
    urgency: now.urgency === null ? planning.noUrgency : String(now.urgency),
    plannedFor: day(now.plannedFor),
    eventId: now.event?.name ?? planning.noEvent,
    deskId: desks.find(({ deskId }) => deskId === now.deskId)?.name ?? planning.noDesk,
  };
  return (
    <Notice mood="warn">
      <p>{planning.changedMeanwhile(now.changedBy ?? planning.somebody)}</p>
      {fields.map((field) => (
        <p key={field} className={styles.theirs}>
          <b>{labels[field]}</b> · <bdi>{planning.theirs(values[field])}</bdi>
        </p>
      ))}
      <Button onClick={onTake}>{planning.takeTheirs}</Button>
    </Notice>
  );
}
