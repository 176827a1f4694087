import { askNewPasswordCall } from '@coranto/contract/api/staff';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Session.module.css';

/** Asks for a link to a new password. What it says is the same whether the address is known or not. */
export function ForgottenPassword() {
  const words = useWords();
  const ask = useAct(askNewPasswordCall);
  const [isOpen, setIsOpen] = useState(false);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    ask.mutate({ email: String(new FormData(event.currentTarget).get('email')) });
  };
  if (!isOpen) {
    return (
      <Button weight="quiet" onClick={() => setIsOpen(true)}>
        {words.door.forgot}
      </Button>
    );
  }
  return (
    <form className={styles.form} onSubmit={submit} aria-label={words.door.forgot}>
      <TextField label={words.staff.email} name="email" type="email" autoComplete="username" required dir="ltr" />
      <div role="status">{ask.isSuccess ? <Notice mood="good">{words.door.asked}</Notice> : null}</div>
      <ProblemNotice error={ask.error} />
      <Button type="submit" disabled={ask.isPending}>
        {words.door.ask}
      </Button>
    </form>
  );
}
