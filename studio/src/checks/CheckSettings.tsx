import { readCheckSettingsCall, setChecksCall } from '@coranto/contract/api/checks';
import { mayEverywhere } from '@coranto/contract/person';
import { useQueryClient } from '@tanstack/react-query';
import { useAct, useAnswer } from '../api/use-call.ts';
import { ProblemNotice } from '../parts/Notice.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';

/** Whether advice stops publishing: an owner decides. Nothing for others. */
export function CheckSettings() {
  const words = useWords();
  const client = useQueryClient();
  const mayDecide = mayEverywhere(usePerson(), 'set-checks');
  const settings = useAnswer(readCheckSettingsCall, {});
  const set = useAct(setChecksCall);
  if (!mayDecide || !settings.data) return null;
  const decide = (adviceStops: boolean) =>
    set.mutate({ adviceStops }, { onSuccess: () => client.invalidateQueries({ queryKey: [readCheckSettingsCall.name] }) });
  return (
    <section>
      <h2>{words.checks.settings}</h2>
      <p>{words.checks.settingsHint}</p>
      <label>
        <input
          type="checkbox"
          checked={settings.data.adviceStops}
          disabled={set.isPending}
          onChange={(event) => decide(event.target.checked)}
        />{' '}
        {words.checks.adviceStops}
      </label>
      <ProblemNotice error={set.error} />
    </section>
  );
}
