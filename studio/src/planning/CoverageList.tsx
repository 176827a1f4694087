import type { Plan } from '@coranto/contract/api/plan';
import { may } from '@coranto/contract/person';
import { useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import { CoverageForm } from './CoverageForm.tsx';
import { CoverageRow } from './CoverageRow.tsx';
import styles from './Planning.module.css';

/** What is to be brought for a story. */
export function CoverageList({ plan }: { plan: Plan }) {
  const { planning: words } = useWords();
  const person = usePerson();
  const [isAdding, setIsAdding] = useState(false);
  const { storyId, coverages } = plan;
  return (
    <section className={styles.part}>
      <h2>{words.coverages}</h2>
      {coverages.length === 0 && !isAdding ? <p className={styles.soft}>{words.coverageNone}</p> : null}
      <ul className={styles.list}>
        {coverages.map((coverage) => (
          <CoverageRow key={coverage.coverageId} storyId={storyId} coverage={coverage} />
        ))}
      </ul>
      {isAdding ? <CoverageForm storyId={storyId} coverage={null} onDone={() => setIsAdding(false)} /> : null}
      {!isAdding && may(person, 'plan-story', null) ? (
        <div>
          <Button onClick={() => setIsAdding(true)}>{words.addCoverage}</Button>
        </div>
      ) : null}
    </section>
  );
}
