import { Link } from '@tanstack/react-router';
import { CallFailure } from '../api/call-api.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { sayProblem } from '../words/failure-words.ts';
import { useWords } from '../words/use-words.ts';

/** What one sees where a screen could not be shown. */
export function BrokenScreen({ error, reset }: { error: unknown; reset: () => void }) {
  const words = useWords();
  if (error instanceof CallFailure && error.problem.code === 'NotFound') return <NotHere />;
  const problem = error instanceof CallFailure ? error.problem : ({ code: 'Broken', message: '' } as const);
  return (
    <Screen title={words.app.broken}>
      <Notice mood="bad">{sayProblem(words, problem)}</Notice>
      <div>
        <Button onClick={reset}>{words.app.retry}</Button>
      </div>
    </Screen>
  );
}

/** What one sees at an address where there is nothing. */
export function NotHere() {
  const words = useWords();
  return (
    <Screen title={words.app.notHere}>
      <p>{words.app.notHereHint}</p>
      <p>
        <Link to="/articles">{words.app.toArticles}</Link>
      </p>
    </Screen>
  );
}

/** What one sees while a screen is on its way. */
export function Waiting() {
  const words = useWords();
  return (
    <Screen title={words.app.loading}>
      <div role="status" />
    </Screen>
  );
}
