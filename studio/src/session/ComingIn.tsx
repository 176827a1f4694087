import { whoAmICall } from '@coranto/contract/api/session';
import { acceptInvitationCall, readInvitationCall, setNewPasswordCall } from '@coranto/contract/api/staff';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { callApi } from '../api/call-api.ts';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { TextField } from '../parts/Field.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { useSpeaking } from '../words/use-words.ts';
import styles from './Session.module.css';
import { Threshold } from './Threshold.tsx';

/** What a link from a mail leads to; the token stands behind the `#` and is taken out of the address at once. */
export function ComingIn({ purpose }: { purpose: 'invitation' | 'new-password' }) {
  const { words } = useSpeaking();
  const [token] = useState(() => {
    const found = location.hash.slice(1);
    history.replaceState(null, '', location.pathname);
    return found;
  });
  const title = purpose === 'invitation' ? words.door.invitation : words.door.newPassword;
  return purpose === 'invitation' ? <Invitation title={title} token={token} /> : <NewPassword title={title} token={token} />;
}

function Invitation({ title, token }: { title: string; token: string }) {
  const { words, language } = useSpeaking();
  const enter = useEnter();
  const found = useQuery({ queryKey: [readInvitationCall.name], queryFn: () => callApi(readInvitationCall, { token }), retry: false });
  const accept = useAct(acceptInvitationCall);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const [name, password] = [String(typed.get('name')), String(typed.get('password'))];
    accept.mutate({ token, name, password, language, timeZone }, { onSuccess: enter });
  };
  if (found.error !== null) {
    return (
      <Threshold title={title}>
        <Notice mood="bad">{words.door.gone}</Notice>
        <p>
          <a href="/studio/">{words.door.back}</a>
        </p>
      </Threshold>
    );
  }
  return (
    <Threshold title={title} hint={found.data === undefined ? words.app.loading : words.door.hint(found.data.email)}>
      <form className={styles.form} onSubmit={submit}>
        <TextField label={words.door.name} name="name" autoComplete="name" required maxLength={200} />
        <Password label={words.door.password} />
        <ProblemNotice error={accept.error} />
        <Button type="submit" weight="main" disabled={accept.isPending || found.data === undefined}>
          {words.door.come}
        </Button>
      </form>
    </Threshold>
  );
}

function NewPassword({ title, token }: { title: string; token: string }) {
  const { words } = useSpeaking();
  const enter = useEnter();
  const set = useAct(setNewPasswordCall);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    set.mutate({ token, password: String(new FormData(event.currentTarget).get('password')) }, { onSuccess: enter });
  };
  return (
    <Threshold title={title}>
      <form className={styles.form} onSubmit={submit}>
        <Password label={words.door.password} />
        {set.error?.problem.code === 'WrongCredentials' ? (
          <Notice mood="bad">{words.door.gone}</Notice>
        ) : (
          <ProblemNotice error={set.error} />
        )}
        <Button type="submit" weight="main" disabled={set.isPending}>
          {words.door.set}
        </Button>
      </form>
    </Threshold>
  );
}

function Password({ label }: { label: string }) {
  const { words } = useSpeaking();
  return (
    <TextField
      label={label}
      hint={words.door.passwordHint}
      name="password"
      type="password"
      autoComplete="new-password"
      minLength={8}
      maxLength={200}
      required
      dir="ltr"
    />
  );
}

/** Goes on to the work, as whoever has just come in. */
function useEnter(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    history.replaceState(null, '', '/studio/');
    await client.invalidateQueries({ queryKey: [whoAmICall.name] });
    location.assign('/studio/');
  };
}
