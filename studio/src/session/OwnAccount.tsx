import { changeOwnPasswordCall, changeOwnSettingsCall, endSessionCall, listSessionsCall, readNoticesCall } from '@coranto/contract/api/me';
import { whoAmICall } from '@coranto/contract/api/session';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { questionOf, useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { Choice, TextField } from '../parts/Field.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import styles from '../people/Staff.module.css';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import { usePerson } from './use-person.ts';

/** A person's own name, time zone and password, and where they are signed in. */
export function OwnAccount() {
  return (
    <>
      <NameAndZone />
      <OwnPassword />
      <Devices />
    </>
  );
}

function NameAndZone() {
  const words = useWords();
  const person = usePerson();
  const client = useQueryClient();
  const change = useAct(changeOwnSettingsCall);
  const zone = useQuery(questionOf(readNoticesCall, {})).data?.timeZone;
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const own = { name: String(typed.get('name')), timeZone: String(typed.get('timeZone')) };
    change.mutate(own, { onSuccess: () => client.invalidateQueries({ queryKey: [whoAmICall.name] }) });
  };
  if (zone === undefined) return null;
  const zones = [...new Set([zone, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  return (
    <form onSubmit={submit} className={styles.group}>
      <TextField label={words.door.name} name="name" required maxLength={200} defaultValue={person.name} />
      <Choice label={words.door.timeZone} name="timeZone" defaultValue={zone}>
        {zones.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </Choice>
      <div role="status">{change.isSuccess ? <Notice mood="good">{words.door.saved}</Notice> : null}</div>
      <ProblemNotice error={change.error} />
      <div>
        <Button type="submit">{words.app.save}</Button>
      </div>
    </form>
  );
}

function OwnPassword() {
  const words = useWords();
  const change = useAct(changeOwnPasswordCall);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const passwords = { current: String(typed.get('current')), password: String(typed.get('password')) };
    change.mutate(passwords, { onSuccess: () => form.reset() });
  };
  return (
    <form onSubmit={submit} className={styles.group}>
      <TextField label={words.door.current} name="current" type="password" autoComplete="current-password" required dir="ltr" />
      <TextField
        label={words.door.newPassword}
        hint={words.door.passwordHint}
        name="password"
        type="password"
        autoComplete="new-password"
        minLength={8}
        required
        dir="ltr"
      />
      <div role="status">{change.isSuccess ? <Notice mood="good">{words.door.saved}</Notice> : null}</div>
      <ProblemNotice error={change.error} />
      <div>
        <Button type="submit">{words.door.changePassword}</Button>
      </div>
    </form>
  );
}

function Devices() {
  const words = useWords();
  const instants = useInstants();
  const client = useQueryClient();
  const sessions = useQuery(questionOf(listSessionsCall, {})).data?.sessions ?? [];
  const end = useAct(endSessionCall);
  return (
    <section className={styles.group} aria-labelledby="devices">
      <h2 id="devices" className={styles.name}>
        {words.door.devices}
      </h2>
      <ul className={styles.list}>
        {sessions.map(({ sessionId, device, network, lastSeenAt, isThis }) => (
          <li key={sessionId} className={styles.line}>
            <bdi id={sessionId}>{device}</bdi>
            <span className={styles.soft}>
              <bdi>{network}</bdi> · {words.door.lastSeen(instants.soon(lastSeenAt))}
            </span>
            {isThis ? (
              <span>{words.door.thisDevice}</span>
            ) : (
              <div>
                <Button
                  aria-describedby={sessionId}
                  onClick={() =>
                    end.mutate({ sessionId }, { onSuccess: () => client.invalidateQueries({ queryKey: [listSessionsCall.name] }) })
                  }
                >
                  {words.door.endSession}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      <ProblemNotice error={end.error} />
    </section>
  );
}
