import type { ArticleState } from '@coranto/contract/api/article';
import { useWords } from '../words/use-words.ts';
import styles from './StateMark.module.css';

/** Where an article stands, in a word. */
export function StateMark({ state }: { state: ArticleState }) {
  return <span className={`${styles.mark} ${styles[state]}`}>{useWords().states[state]}</span>;
}
