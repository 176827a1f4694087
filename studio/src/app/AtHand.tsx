import { SignedIn } from '../session/SignedIn.tsx';
import styles from './AtHand.module.css';

/** What is at hand on every screen, beside the menu on a wide screen and above the work on a narrow one: one line for each thing. */
export function AtHand() {
  return (
    <div className={styles.hand}>
      <SignedIn />
    </div>
  );
}
