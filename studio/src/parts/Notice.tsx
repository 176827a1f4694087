import type { ReactNode } from 'react';
import type { CallFailure } from '../api/call-api.ts';
import { sayProblem } from '../words/failure-words.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Notice.module.css';

/** A sentence that matters now. */
export function Notice({ mood, children }: { mood: 'good' | 'warn' | 'bad' | 'calm'; children: ReactNode }) {
  return <div className={`${styles.notice} ${styles[mood]}`}>{children}</div>;
}

/** Says why something was not done; nothing when all went well. */
export function ProblemNotice({ error }: { error: CallFailure | null }) {
  const words = useWords();
  return (
    <div role="alert" className={styles.alert}>
      {error === null ? null : <Notice mood="bad">{sayProblem(words, error.problem)}</Notice>}
    </div>
  );
}
