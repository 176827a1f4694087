import type { Plan } from '@coranto/contract/api/plan';
import { useParams } from '@tanstack/react-router';
import { BrokenScreen, Waiting } from '../app/BrokenScreen.tsx';
import { useWords } from '../words/use-words.ts';
import { CoverageList } from './CoverageList.tsx';
import { EventMark } from './EventMark.tsx';
import { PlanHeadForm } from './PlanHeadForm.tsx';
import styles from './Planning.module.css';
import { PlanningFrame } from './PlanningFrame.tsx';
import { StageChoice } from './StageChoice.tsx';
import { usePlan } from './use-plan.ts';
import { WantedList } from './WantedList.tsx';

/** One planned story with everything that is decided about it. */
export function PlanScreen() {
  const { storyId } = useParams({ from: '/planning/stories/$storyId' });
  const found = usePlan(storyId);
  if (found.data === undefined && found.error !== null) return <BrokenScreen error={found.error} reset={() => void found.refetch()} />;
  if (found.data === undefined) return <Waiting />;
  return <OpenPlan key={storyId} plan={found.data} />;
}

function OpenPlan({ plan }: { plan: Plan }) {
  const words = useWords();
  return (
    <PlanningFrame title={plan.slugline || words.list.untitled}>
      <StageChoice plan={plan} />
      {plan.event === null ? null : <EventMark event={plan.event} />}
      <div className={styles.columns}>
        <section className={styles.part}>
          <h2>{words.planning.idea}</h2>
          <PlanHeadForm plan={plan} />
        </section>
        <div className={styles.part}>
          <WantedList plan={plan} />
          <CoverageList plan={plan} />
        </div>
      </div>
    </PlanningFrame>
  );
}
