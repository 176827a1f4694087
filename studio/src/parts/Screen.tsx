import { type ReactNode, useEffect } from 'react';
import { useWords } from '../words/use-words.ts';
import styles from './Screen.module.css';

/** A screen with its title and what can be done on it. */
export function Screen({ title, actions, children }: { title: string; actions?: ReactNode; children: ReactNode }) {
  useTitle(title);
  return (
    <div className={styles.screen}>
      <ScreenHead title={title} actions={actions} />
      {children}
    </div>
  );
}

/** The title of a screen, and what can be done on it. */
export function ScreenHead({ title, actions }: { title: string; actions?: ReactNode }) {
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>{title}</h1>
      <div className={styles.actions}>{actions}</div>
    </header>
  );
}

/** Names the window after what it shows. */
export function useTitle(title: string): void {
  const { app } = useWords();
  useEffect(() => {
    document.title = `${title} · ${app.name}`;
  }, [title, app.name]);
}
