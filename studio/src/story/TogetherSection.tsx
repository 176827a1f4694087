import { listBundlesCall, saveBundleCall } from '@coranto/contract/api/bundle';
import { may } from '@coranto/contract/person';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { questionOf, useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { ProblemNotice } from '../parts/Notice.tsx';
import { usePerson } from '../session/use-person.ts';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import type { Working } from './ArticleDesk.tsx';
import styles from './Panels.module.css';

/** The bundles that an article is in, and the way to bring it out together with the other languages of its story. */
export function TogetherSection({ working }: { working: Working }) {
  const words = useWords();
  const instants = useInstants();
  const person = usePerson();
  const navigate = useNavigate();
  const client = useQueryClient();
  const save = useAct(saveBundleCall);
  const [bundleId] = useState(() => crypto.randomUUID());
  const { article, edition } = working;
  const { articleId, siblings, slugline, newest } = article;
  const within = (useQuery(questionOf(listBundlesCall, { articleId })).data?.bundles ?? []).filter(({ state }) => state !== 'out');
  const ours = siblings.filter(({ editionId }) => may(person, 'publish-article', editionId));
  if (within.length === 0 && ours.length === 0) return null;

  const begin = () =>
    save.mutate(
      {
        bundleId,
        name: slugline || newest.content.headline || words.list.untitled,
        articleIds: [articleId, ...ours.map((each) => each.articleId)],
      },
      {
        onSuccess: async () => {
          await client.invalidateQueries({ queryKey: [listBundlesCall.name] });
          await navigate({ to: '/bundles/$bundleId', params: { bundleId } });
        },
      },
    );
  return (
    <section className={styles.group}>
      {within.map((bundle) => (
        <p key={bundle.bundleId}>
          <Link to="/bundles/$bundleId" params={{ bundleId: bundle.bundleId }}>
            {words.bundles.within(bundle.name)}
          </Link>{' '}
          <span className={styles.soft}>
            {bundle.liveFrom === null ? words.bundles.states[bundle.state] : instants.at(bundle.liveFrom, edition.timeZone)}
          </span>
        </p>
      ))}
      {within.length === 0 ? (
        <>
          <Button disabled={save.isPending} onClick={begin}>
            {words.bundles.together}
          </Button>
          <p className={styles.soft}>{words.bundles.togetherHint}</p>
        </>
      ) : null}
      <ProblemNotice error={save.error} />
    </section>
  );
}
