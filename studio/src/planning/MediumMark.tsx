import type { CoverageMedium, CoverageState } from '@coranto/contract/planning';
import { useWords } from '../words/use-words.ts';
import styles from './Board.module.css';

const drawings: Record<CoverageMedium, string> = {
  text: 'M3 4h10M3 8h10M3 12h6',
  picture: 'M2 3h12v10H2zM2 11l4-4 3 3 2-2 3 3',
  video: 'M2 4h8v8H2zM10 7l4-2v6l-4-2z',
  audio: 'M8 2v8M6 3.5a2 2 0 0 1 4 0V8a2 2 0 0 1-4 0zM4 8a4 4 0 0 0 8 0M8 12v2',
};

/** What is to be brought, as a small sign; its colour says how far it is, its name says both. */
export function MediumMark({ medium, state }: { medium: CoverageMedium; state: CoverageState }) {
  const { planning: words } = useWords();
  return (
    <svg viewBox="0 0 16 16" className={styles.medium} data-state={state} role="img">
      <title>{`${words.media[medium]}: ${words.coverageStates[state]}`}</title>
      <path d={drawings[medium]} />
    </svg>
  );
}
