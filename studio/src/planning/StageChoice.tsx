import { moveStoryCall, type Plan } from '@coranto/contract/api/plan';
import { may } from '@coranto/contract/person';
import { nameOfStage } from '@coranto/contract/planning';
import { useAct } from '../api/use-call.ts';
import { Choice } from '../parts/Field.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { usePerson } from '../session/use-person.ts';
import { useInstants } from '../words/instants.ts';
import { useSpeaking } from '../words/use-words.ts';
import styles from './Planning.module.css';
import { useRefreshPlans, useStages } from './use-plan.ts';

/** The stage of a story, to be chosen; says since when it is there and who put it there. */
export function StageChoice({ plan }: { plan: Plan }) {
  const { words, language } = useSpeaking();
  const person = usePerson();
  const instants = useInstants();
  const stages = useStages();
  const refresh = useRefreshPlans();
  const move = useAct(moveStoryCall);
  const { storyId, stageId, stagedAt, stagedBy } = plan;
  const go = (next: string | null) => move.mutate({ storyId, seenStageId: stageId, stageId: next }, { onSettled: () => refresh() });
  const since = stagedAt === null ? '' : instants.soon(stagedAt);
  return (
    <div className={styles.stageChoice}>
      <Choice
        label={words.planning.stage}
        value={stageId ?? ''}
        disabled={move.isPending || !may(person, 'plan-story', null)}
        onChange={(event) => go(event.target.value === '' ? null : event.target.value)}
        {...(stageId === null || stagedAt === null
          ? {}
          : { hint: stagedBy === null ? words.planning.since(since) : words.planning.lastMoved(since, stagedBy) })}
      >
        <option value="">{words.planning.noStage}</option>
        {stages.map((stage) => (
          <option key={stage.stageId} value={stage.stageId}>
            {nameOfStage(stage, language)}
          </option>
        ))}
      </Choice>
      {move.error?.problem.code === 'Conflict' ? (
        <div role="alert">
          <Notice mood="warn">
            {stagedBy === null
              ? words.planning.movedAway(plan.slugline)
              : words.planning.movedBy(
                  plan.slugline,
                  stagedBy,
                  nameOfStage(stages.find((each) => each.stageId === stageId) ?? { names: {} }, language),
                )}
          </Notice>
        </div>
      ) : (
        <ProblemNotice error={move.error} />
      )}
    </div>
  );
}
