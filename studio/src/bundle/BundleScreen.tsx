import { openBundleCall } from '@coranto/contract/api/bundle';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { questionOf } from '../api/use-call.ts';
import { useEditions } from '../edition/use-editions.ts';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { Screen } from '../parts/Screen.tsx';
import { useWords } from '../words/use-words.ts';
import { AddMembers } from './AddMembers.tsx';
import { BundleDecision } from './BundleDecision.tsx';
import { BundleMembers } from './BundleMembers.tsx';
import styles from './Bundles.module.css';

const lookAgainMs = 15_000;

/** One bundle: its members per edition, what stands in their way, and when they go out together. */
export function BundleScreen() {
  const words = useWords();
  const editions = useEditions();
  const { bundleId } = useParams({ from: '/bundles/$bundleId' });
  const found = useQuery({ ...questionOf(openBundleCall, { bundleId }), refetchInterval: lookAgainMs });
  const bundle = found.data;
  if (bundle === undefined) {
    return (
      <Screen title={words.bundles.title}>
        <ProblemNotice error={found.error} />
        <p role="status">{found.isPending ? words.app.loading : ''}</p>
      </Screen>
    );
  }
  const concerned = editions.filter(({ editionId }) => bundle.members.some((member) => member.editionId === editionId));
  return (
    <Screen title={bundle.name} actions={<span className={styles.mark}>{words.bundles.states[bundle.state]}</span>}>
      <p className={styles.hint}>
        <Link to="/bundles">{words.bundles.title}</Link>
        {bundle.createdBy === null ? null : <> · {words.bundles.madeBy(bundle.createdBy)}</>}
        {bundle.decidedBy === null ? null : <> · {words.bundles.decidedBy(bundle.decidedBy)}</>}
      </p>
      {bundle.hidden > 0 ? <Notice mood="calm">{words.bundles.hidden(bundle.hidden)}</Notice> : null}
      <div className={styles.columns}>
        <section aria-label={words.bundles.members}>
          <BundleMembers bundle={bundle} editions={editions} />
          {bundle.mayDecide && bundle.state !== 'out' ? <AddMembers bundle={bundle} editions={editions} /> : null}
        </section>
        <section className={styles.decision} aria-label={words.publish.when}>
          <BundleDecision key={bundle.bundleId} bundle={bundle} editions={concerned} />
        </section>
      </div>
    </Screen>
  );
}
