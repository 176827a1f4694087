import { openNewsroomCall, shortestPassword, whoAmICall } from '@coranto/contract/api/session';
import { listKnownLanguages } from '@coranto/contract/languages';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { Choice, TextField } from '../parts/Field.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useSpeaking } from '../words/use-words.ts';
import styles from './Session.module.css';
import { Threshold } from './Threshold.tsx';

/** Opens an empty newsroom: its name, its first edition and its owner. */
export function FirstRun() {
  const { words, language } = useSpeaking();
  const client = useQueryClient();
  const navigate = useNavigate();
  const open = useAct(openNewsroomCall);
  const [tag, setTag] = useState<string>(language);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const said = (name: string) => String(typed.get(name) ?? '');
    open.mutate(
      {
        code: said('code'),
        masthead: said('masthead'),
        name: said('name'),
        email: said('email'),
        password: said('password'),
        language: tag,
        prefix: said('prefix'),
        timeZone: said('timeZone'),
      },
      {
        onSuccess: async () => {
          // The address of the first run leads nowhere from now on, and its code need not stay in the browser's history.
          await navigate({ to: '/today', replace: true });
          await client.invalidateQueries({ queryKey: [whoAmICall.name] });
        },
      },
    );
  };

  return (
    <Threshold title={words.firstRun.title} hint={words.firstRun.hint}>
      <form className={styles.form} onSubmit={submit}>
        <TextField
          label={words.firstRun.code}
          hint={words.firstRun.codeHint}
          name="code"
          required
          defaultValue={codeOfAddress() ?? undefined}
          autoComplete="off"
          dir="ltr"
        />
        <TextField label={words.firstRun.masthead} name="masthead" required maxLength={200} />
        <Choice label={words.firstRun.language} value={tag} onChange={(event) => setTag(event.target.value)}>
          {listKnownLanguages().map((each) => (
            <option key={each.tag} value={each.tag} lang={each.tag}>
              {each.ownName}
            </option>
          ))}
        </Choice>
        <TextField
          key={tag}
          label={words.firstRun.prefix}
          hint={words.firstRun.prefixHint}
          name="prefix"
          required
          pattern="[a-z][a-z0-9\-]{0,19}"
          defaultValue={tag}
          dir="ltr"
        />
        <Choice label={words.firstRun.timeZone} name="timeZone" defaultValue={Intl.DateTimeFormat().resolvedOptions().timeZone}>
          {listTimeZones().map((zone) => (
            <option key={zone}>{zone}</option>
          ))}
        </Choice>
        <TextField label={words.firstRun.name} name="name" required autoComplete="name" maxLength={200} />
        <TextField label={words.session.email} name="email" type="email" required autoComplete="username" dir="ltr" />
        <TextField
          label={words.session.password}
          hint={words.firstRun.passwordHint(shortestPassword)}
          name="password"
          type="password"
          required
          minLength={shortestPassword}
          autoComplete="new-password"
          dir="ltr"
        />
        <ProblemNotice error={open.error} />
        <Button type="submit" weight="main" disabled={open.isPending}>
          {words.firstRun.open}
        </Button>
      </form>
    </Threshold>
  );
}

/** The program prints an address that carries the code. */
function codeOfAddress(): string | null {
  return new URLSearchParams(location.search).get('code');
}

function listTimeZones(): string[] {
  return [...new Set(['UTC', Intl.DateTimeFormat().resolvedOptions().timeZone, ...Intl.supportedValuesOf('timeZone')])];
}
