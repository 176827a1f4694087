import { signInCall, whoAmICall } from '@coranto/contract/api/session';
import type { Person } from '@coranto/contract/person';
import { useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useSpeaking } from '../words/use-words.ts';
import { nearestLanguage } from '../words/words.ts';
import styles from './Session.module.css';

/** Signs a person in. */
export function SignInForm({ email, onDone }: { email?: string; onDone?: () => void }) {
  const { words, choose } = useSpeaking();
  const client = useQueryClient();
  const signIn = useAct(signInCall);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const input = { email: String(typed.get('email')), password: String(typed.get('password')) };
    signIn.mutate(input, {
      onSuccess: async (person: Person) => {
        await choose(nearestLanguage(person.language));
        await client.invalidateQueries({ queryKey: [whoAmICall.name] });
        onDone?.();
      },
    });
  };

  return (
    <form className={styles.form} onSubmit={submit}>
      <TextField label={words.session.email} name="email" type="email" autoComplete="username" required defaultValue={email} dir="ltr" />
      <TextField label={words.session.password} name="password" type="password" autoComplete="current-password" required dir="ltr" />
      <ProblemNotice error={signIn.error} />
      <Button type="submit" weight="main" disabled={signIn.isPending}>
        {words.session.signIn}
      </Button>
    </form>
  );
}
