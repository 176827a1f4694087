import type { ReactNode } from 'react';
import spoken from '../parts/Spoken.module.css';
import { useSpeaking } from '../words/use-words.ts';
import { nearestLanguage, studioLanguages } from '../words/words.ts';
import styles from './Session.module.css';

/** The frame of what one sees before one is signed in. */
export function Threshold({ title, hint, children }: { title: string; hint?: string; children: ReactNode }) {
  const { words, language, choose } = useSpeaking();
  return (
    <div className={styles.threshold}>
      <main className={styles.door}>
        <p className={styles.mark}>{words.app.name}</p>
        <h1 className={styles.title}>{title}</h1>
        {hint === undefined ? null : <p className={styles.hint}>{hint}</p>}
        {children}
      </main>
      <footer className={styles.foot}>
        <label>
          <span className={spoken.spoken}>{words.session.language}</span>
          <select value={language} onChange={(event) => void choose(nearestLanguage(event.target.value))}>
            {Object.entries(studioLanguages).map(([tag, name]) => (
              <option key={tag} value={tag} lang={tag}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </footer>
    </div>
  );
}
