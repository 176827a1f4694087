import { whoAmICall } from '@coranto/contract/api/session';
import type { Person } from '@coranto/contract/person';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { useAnswer } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Panel } from '../parts/Panel.tsx';
import { ForgottenPassword } from '../session/ForgottenPassword.tsx';
import { SignInForm } from '../session/SignInForm.tsx';
import { Threshold } from '../session/Threshold.tsx';
import { PersonContext } from '../session/use-person.ts';
import { sayProblem } from '../words/failure-words.ts';
import { useWords } from '../words/use-words.ts';

const ComingIn = lazy(async () => ({ default: (await import('../session/ComingIn.tsx')).ComingIn }));
const FirstRun = lazy(async () => ({ default: (await import('../session/FirstRun.tsx')).FirstRun }));

/**
 * Lets people in who are signed in. A session that ends while somebody works takes nothing from the screen: they sign in again above
 * their work and go on.
 */
export function Gate({ children }: { children: ReactNode }) {
  const words = useWords();
  const who = useAnswer(whoAmICall, {});
  const person = who.data?.person ?? null;
  const [earlier, setEarlier] = useState<Person | null>(null);
  useEffect(() => {
    if (person !== null) setEarlier(person);
  }, [person]);

  const comingIn = /\/studio\/(invitation|new-password)$/.exec(location.pathname)?.[1];
  if (comingIn === 'invitation' || comingIn === 'new-password') {
    return (
      <Suspense>
        <ComingIn purpose={comingIn} />
      </Suspense>
    );
  }
  if (who.data === undefined) {
    if (who.error === null) return null;
    return (
      <Threshold title={words.app.broken}>
        <Notice mood="bad">{sayProblem(words, who.error.problem)}</Notice>
        <Button onClick={() => void who.refetch()}>{words.app.retry}</Button>
      </Threshold>
    );
  }
  if (who.data.isNew) {
    return (
      <Suspense>
        <FirstRun />
      </Suspense>
    );
  }
  const shown = person ?? earlier;
  if (shown === null) {
    return (
      <Threshold title={words.session.signIn}>
        <SignInForm />
        <ForgottenPassword />
      </Threshold>
    );
  }
  return (
    <PersonContext value={shown}>
      {children}
      <Panel title={words.session.signedOut} isOpen={person === null} onClose={() => setEarlier(null)}>
        <p>{words.session.signedOutHint}</p>
        <SignInForm email={shown.email} />
      </Panel>
    </PersonContext>
  );
}
