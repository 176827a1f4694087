import { assignWorkCall, type Plan } from '@coranto/contract/api/plan';
import { may } from '@coranto/contract/person';
import { useEffect, useRef } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { Choice } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useColleagues } from '../people/use-colleagues.ts';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Planning.module.css';
import { useRefreshPlans } from './use-plan.ts';

type Assignment = NonNullable<Plan['coverages'][number]['assignment']>;
type Props = { storyId: string; coverageId: string | null; editionId: string | null; name: string; assignment: Assignment | null };

/** Who has a piece of work: editors give it to anybody, others take it or give it back. */
export function AssignField({ storyId, coverageId, editionId, name, assignment }: Props) {
  const words = useWords();
  const person = usePerson();
  const colleagues = useColleagues();
  const refresh = useRefreshPlans();
  const assign = useAct(assignWorkCall);
  const held = assignment?.personId ?? null;
  // Whoever chooses twice in a row is no rival of themselves: each choice follows the one before it.
  const last = useRef<{ done: Promise<unknown>; seen: string | null }>({ done: Promise.resolve(), seen: held });
  useEffect(() => {
    last.current.seen = held;
  }, [held]);
  const give = (personId: string | null) => {
    const send = async () => {
      try {
        await assign.mutateAsync({ storyId, coverageId, editionId, personId, seenPersonId: last.current.seen });
        last.current.seen = personId;
      } catch {
        // Shown below by `assign.error`; what stands now comes with the refresh.
      }
      await refresh();
    };
    last.current.done = last.current.done.then(send);
  };
  const mayAssign = may(person, 'assign-work', editionId);
  const shown =
    assignment && !colleagues.some(({ personId }) => personId === held)
      ? [...colleagues, { personId: assignment.personId, name: assignment.name }]
      : colleagues;
  return (
    <>
      {mayAssign ? (
        <Choice
          label={words.planning.assign(name)}
          value={held ?? ''}
          onChange={(event) => give(event.target.value === '' ? null : event.target.value)}
        >
          <option value="">{words.planning.nobody}</option>
          {shown.map(({ personId, name: called }) => (
            <option key={personId} value={personId}>
              {called}
            </option>
          ))}
        </Choice>
      ) : null}
      <p className={styles.line}>
        {mayAssign ? null : (
          <span>
            {words.planning.assignedTo}: <bdi>{assignment?.name ?? words.planning.nobody}</bdi>
          </span>
        )}
        {assignment === null ? null : (
          <span className={styles.mark} data-state={assignment.answer}>
            {assignment.answer === 'declined'
              ? words.planning.declinedWhy(assignment.name, assignment.answerNote)
              : words.planning.answers[assignment.answer]}
          </span>
        )}
        {held === person.id || (held !== null && !mayAssign) ? null : (
          <Button weight="quiet" disabled={assign.isPending} onClick={() => give(person.id)}>
            {words.planning.takeIt}
          </Button>
        )}
      </p>
      <ProblemNotice error={assign.error} />
    </>
  );
}
