import { answerAssignmentCall, type OwnAssignment } from '@coranto/contract/api/plan';
import { Link } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { useEditions } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Planning.module.css';
import { useRefreshPlans } from './use-plan.ts';

/** One assignment: what, until when, from whom; and the answer to it. */
export function AssignmentRow({ assignment }: { assignment: OwnAssignment }) {
  const { planning: words } = useWords();
  const instants = useInstants();
  const editions = useEditions();
  const refresh = useRefreshPlans();
  const answer = useAct(answerAssignmentCall);
  const id = useId();
  const [why, setWhy] = useState<string | null>(null);
  const { assignmentId, storyId, slugline, coverage, editionId, dueAt, isLate, assignedBy, event, articleId } = assignment;
  const edition = editions.find((each) => each.editionId === editionId);
  const say = (said: 'accepted' | 'declined', note: string) =>
    answer.mutate({ assignmentId, answer: said, note }, { onSuccess: () => setWhy(null), onSettled: () => refresh() });
  return (
    <li className={styles.row} data-late={isLate}>
      <div className={styles.line}>
        <h2 className={styles.name} id={id}>
          <Link to="/planning/stories/$storyId" params={{ storyId }}>
            <bdi>{slugline}</bdi>
          </Link>
        </h2>
        <span className={styles.mark} data-state={assignment.answer}>
          {words.answers[assignment.answer]}
        </span>
        {isLate ? (
          <span className={styles.mark} data-late="true">
            {words.late}
          </span>
        ) : null}
      </div>
      <p className={styles.soft}>
        {coverage === null ? (
          <bdi>{edition === undefined ? words.media.text : `${words.media.text} · ${edition.name}`}</bdi>
        ) : (
          <bdi>
            {words.media[coverage.medium]}
            {coverage.what === '' ? '' : ` · ${coverage.what}`}
          </bdi>
        )}
        {' · '}
        {words.due}: {dueAt === null ? words.noDue : instants.at(dueAt)}
        {assignedBy === null ? '' : ` · ${words.assignedBy(assignedBy)}`}
        {event === null ? null : (
          <>
            {' · '}
            <bdi>{event.name}</bdi>
            {event.state === 'planned' ? '' : ` (${words.eventStates[event.state]})`}
          </>
        )}
      </p>
      {why === null ? null : (
        <TextField label={words.whyDecline} value={why} maxLength={1000} onChange={(typed) => setWhy(typed.target.value)} />
      )}
      <ProblemNotice error={answer.error} />
      <div className={styles.actions}>
        {articleId === null ? null : (
          <Link to="/articles/$articleId" params={{ articleId }} className={styles.way}>
            {words.openArticle}
          </Link>
        )}
        {assignment.answer === 'accepted' || assignment.isDone ? null : (
          <Button weight="main" disabled={answer.isPending} aria-describedby={id} onClick={() => say('accepted', '')}>
            {words.accept}
          </Button>
        )}
        {assignment.answer === 'declined' || assignment.isDone ? null : (
          <Button disabled={answer.isPending} aria-describedby={id} onClick={() => (why === null ? setWhy('') : say('declined', why))}>
            {words.decline}
          </Button>
        )}
      </div>
    </li>
  );
}
