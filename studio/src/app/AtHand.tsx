import { Bell } from '../notification/Bell.tsx';
import { Keys } from '../parts/Keys.tsx';
import { SignedIn } from '../session/SignedIn.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './AtHand.module.css';

/** What is at hand on every screen, beside the menu on a wide screen and above the work on a narrow one: one line for each thing. */
export function AtHand({ onFind }: { onFind: () => void }) {
  const words = useWords();
  return (
    <div className={styles.hand}>
      <button type="button" className={styles.find} aria-keyshortcuts="Meta+K Control+K" onClick={onFind}>
        <span className={styles.findWord}>{words.palette.title}</span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M7 12A5 5 0 1 0 7 2a5 5 0 0 0 0 10zm3.6-1.4L14 14" />
        </svg>
        <Keys keys="Mod+k" />
      </button>
      <Bell />
      <SignedIn />
    </div>
  );
}
