import { isSettingRule } from '@coranto/contract/setting-rule';
import type { CallFailure } from '../api/call-api.ts';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import type { Words } from '../words/words.ts';

/** Says which rule of the settings was broken; nothing where it was another problem. */
export function sayRule(words: Words, error: CallFailure | null): string | null {
  const problem = error?.problem;
  return problem?.code === 'Invalid' && isSettingRule(problem.rule) ? words.settings.rules[problem.rule] : null;
}

/** Says why a setting was not changed. */
export function SettingProblem({ error }: { error: CallFailure | null }) {
  const words = useWords();
  const rule = sayRule(words, error);
  if (rule === null) return <ProblemNotice error={error} />;
  return (
    <div role="alert">
      <Notice mood="bad">{rule}</Notice>
    </div>
  );
}
