import { type ContributorLine, listContributorsCall, mergeContributorsCall, readContributorCall } from '@coranto/contract/api/people';
import { may } from '@coranto/contract/person';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { usePerson } from '../session/use-person.ts';
import { useSpeaking } from '../words/use-words.ts';
import { ContributorChoice } from './ContributorChoice.tsx';
import styles from './Staff.module.css';
import { namedIn } from './use-contributors.ts';

/** Makes this contributor an alias of another who is the same. */
export function MergeField({ contributor }: { contributor: ContributorLine }) {
  const { words, language } = useSpeaking();
  const person = usePerson();
  const client = useQueryClient();
  const navigate = useNavigate();
  const merge = useAct(mergeContributorsCall);
  const [into, setInto] = useState<ContributorLine | null>(null);
  if (!may(person, 'merge-contributors', null)) return null;
  const own = namedIn(contributor, language).name;
  const finish = (intoId: string) =>
    merge.mutate(
      { contributorId: contributor.contributorId, intoId },
      {
        onSuccess: async () => {
          await Promise.all([listContributorsCall, readContributorCall].map(({ name }) => client.invalidateQueries({ queryKey: [name] })));
          setInto(null);
          await navigate({ to: '/contributors/$contributorId', params: { contributorId: intoId } });
        },
      },
    );
  return (
    <section className={styles.group} aria-labelledby="merge">
      <h2 id="merge" className={styles.name}>
        {words.contributor.merge}
      </h2>
      <p className={styles.hint}>{words.contributor.mergeHint}</p>
      <ContributorChoice label={words.contributor.choose} language={language} onChoose={setInto} />
      {into === null ? null : (
        <Panel title={words.contributor.merge} isOpen onClose={() => setInto(null)}>
          <p>{words.contributor.mergeSays(own, namedIn(into, language).name)}</p>
          <ProblemNotice error={merge.error} />
          <PanelActions>
            <Button weight="danger" disabled={merge.isPending} onClick={() => finish(into.contributorId)}>
              {words.contributor.merge}
            </Button>
          </PanelActions>
        </Panel>
      )}
    </section>
  );
}
