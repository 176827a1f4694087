import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ScreenHead, useTitle } from '../parts/Screen.tsx';
import tabs from '../parts/Tabs.module.css';
import { useWords } from '../words/use-words.ts';
import styles from './Planning.module.css';

/** The frame of every screen of planning: its title, the ways to the others, and what can be begun here. */
export function PlanningFrame({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  const { planning: words } = useWords();
  useTitle(title);
  return (
    <div className={styles.screen}>
      <ScreenHead title={title} actions={actions} />
      <nav aria-label={words.title} className={tabs.tabs}>
        <Link to="/planning" activeOptions={{ exact: true, includeSearch: false }} className={tabs.tab}>
          {words.board}
        </Link>
        <Link to="/planning/calendar" activeOptions={{ includeSearch: false }} className={tabs.tab}>
          {words.calendar}
        </Link>
        <Link to="/planning/mine" className={tabs.tab}>
          {words.mine}
        </Link>
        <Link to="/planning/stages" className={tabs.tab}>
          {words.stages}
        </Link>
      </nav>
      {children}
    </div>
  );
}
