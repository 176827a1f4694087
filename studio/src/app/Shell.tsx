import { signOutCall, whoAmICall } from '@coranto/contract/api/session';
import { useQueryClient } from '@tanstack/react-query';
import { Link, Outlet } from '@tanstack/react-router';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Shell.module.css';

/** What surrounds every screen: the way to the others, and who is signed in. */
export function Shell() {
  const words = useWords();
  const person = usePerson();
  const client = useQueryClient();
  const signOut = useAct(signOutCall);
  return (
    <>
      <a href="#work" className={styles.skip}>
        {words.app.skip}
      </a>
      <header className={styles.bar}>
        <Link to="/articles" className={styles.mark}>
          Coranto
        </Link>
        <nav aria-label={words.app.sections} className={styles.nav}>
          <Link to="/articles" className={styles.way}>
            {words.app.articles}
          </Link>
          <Link to="/front" className={styles.way}>
            {words.app.front}
          </Link>
          <Link to="/pictures" className={styles.way}>
            {words.app.pictures}
          </Link>
          <Link to="/settings" className={styles.way}>
            {words.app.settings}
          </Link>
        </nav>
        <div className={styles.person}>
          <span className={styles.name}>{person.name}</span>
          <Button
            weight="quiet"
            onClick={() => signOut.mutate({}, { onSuccess: () => client.invalidateQueries({ queryKey: [whoAmICall.name] }) })}
          >
            {words.session.signOut}
          </Button>
        </div>
      </header>
      <main id="work" tabIndex={-1} className={styles.work}>
        <Outlet />
      </main>
    </>
  );
}
