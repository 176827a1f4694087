import { readPlanCall } from '@coranto/contract/api/plan';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { questionOf } from '../api/use-call.ts';
import { useEditions } from '../edition/use-editions.ts';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Planning.module.css';
import { usePlannedDay } from './planned-day.ts';
import { StageChoice } from './StageChoice.tsx';

/** The plan of the story of an open article: its stage, its day, who has what, in which languages it is wanted until when. */
export function ArticlePlan({ storyId }: { storyId: string }) {
  const { planning: words } = useWords();
  const instants = useInstants();
  const day = usePlannedDay();
  const editions = useEditions();
  const plan = useQuery(questionOf(readPlanCall, { storyId })).data;
  if (!plan) return null;
  return (
    <section className={styles.part}>
      <h3>{words.title}</h3>
      <StageChoice plan={plan} />
      {plan.plannedFor === null ? null : (
        <p className={styles.soft}>
          {words.planned}: {day(plan.plannedFor)}
        </p>
      )}
      <ul className={styles.list}>
        {plan.wanted.map(({ editionId, dueAt, state, isLate, assignment }) => {
          const edition = editions.find((each) => each.editionId === editionId);
          return (
            <li key={editionId} className={styles.line}>
              <bdi>{edition?.prefix}</bdi>
              <span className={styles.mark} data-state={state} data-late={isLate && state !== 'live'}>
                {words.wantedStates[state]}
                {isLate ? ` · ${state === 'live' ? words.wentLate : words.late}` : ''}
              </span>
              {dueAt === null ? null : <span className={styles.soft}>{instants.at(dueAt, edition?.timeZone)}</span>}
              {assignment === null ? null : <bdi>{assignment.name}</bdi>}
            </li>
          );
        })}
        {plan.coverages.map(({ coverageId, medium, what, state, assignment }) => (
          <li key={coverageId} className={styles.line}>
            <bdi>{what === '' ? words.media[medium] : what}</bdi>
            <span className={styles.mark} data-state={state}>
              {words.coverageStates[state]}
            </span>
            {assignment === null ? null : <bdi>{assignment.name}</bdi>}
          </li>
        ))}
      </ul>
      <Link to="/planning/stories/$storyId" params={{ storyId }}>
        {words.openPlan}
      </Link>
    </section>
  );
}
