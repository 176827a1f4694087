import { signOutCall, whoAmICall } from '@coranto/contract/api/session';
import { useQueryClient } from '@tanstack/react-query';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './SignedIn.module.css';
import { usePerson } from './use-person.ts';

/** Says who is signed in, and lets them sign out. */
export function SignedIn() {
  const words = useWords();
  const person = usePerson();
  const client = useQueryClient();
  const signOut = useAct(signOutCall);
  return (
    <div className={styles.person}>
      <bdi className={styles.name}>{person.name}</bdi>
      <Button
        weight="quiet"
        onClick={() => signOut.mutate({}, { onSuccess: () => client.invalidateQueries({ queryKey: [whoAmICall.name] }) })}
      >
        {words.session.signOut}
      </Button>
    </div>
  );
}
