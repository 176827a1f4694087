import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTitle } from '../parts/Screen.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Planning.module.css';

/** The frame of every screen of planning: its title, the ways to the others, and what can be begun here. */
export function PlanningFrame({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  const { planning: words } = useWords();
  useTitle(title);
  return (
    <div className={styles.screen}>
      <header className={styles.head}>
        <h1 className={styles.title}>{title}</h1>
        <div className={styles.actions}>{actions}</div>
      </header>
      <nav aria-label={words.title} className={styles.tabs}>
        <Link to="/planning" activeOptions={{ exact: true, includeSearch: false }} className={styles.tab}>
          {words.board}
        </Link>
        <Link to="/planning/calendar" activeOptions={{ includeSearch: false }} className={styles.tab}>
          {words.calendar}
        </Link>
        <Link to="/planning/mine" className={styles.tab}>
          {words.mine}
        </Link>
        <Link to="/planning/stages" className={styles.tab}>
          {words.stages}
        </Link>
      </nav>
      {children}
    </div>
  );
}
