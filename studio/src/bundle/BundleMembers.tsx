import { type OpenBundle, saveBundleCall, scheduleBundleCall } from '@coranto/contract/api/bundle';
import type { EditionLine } from '@coranto/contract/api/edition';
import { Link } from '@tanstack/react-router';
import { useAct } from '../api/use-call.ts';
import { settingOf } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Bundles.module.css';
import { useBundleRefresh } from './use-bundle.ts';

/** The members of a bundle, each with what stands in its way and whether it is still with the bundle. */
export function BundleMembers({ bundle, editions }: { bundle: OpenBundle; editions: readonly EditionLine[] }) {
  const words = useWords();
  const instants = useInstants();
  const refresh = useBundleRefresh();
  const save = useAct(saveBundleCall);
  const schedule = useAct(scheduleBundleCall);
  const { bundleId, name, members, state, liveFrom, timeZone, mayDecide } = bundle;
  const takeOut = (articleId: string) => {
    const articleIds = members.map((member) => member.articleId).filter((id) => id !== articleId);
    save.mutate({ bundleId, name, articleIds }, { onSettled: refresh });
  };
  const takeNewest = (articleId: string) => {
    if (liveFrom === null) return;
    const when = { liveFrom, ...(timeZone === null ? {} : { timeZone }) };
    schedule.mutate({ bundleId, ...when, taking: 'scheduled', takeNewestOf: [articleId] }, { onSettled: refresh });
  };
  return (
    <>
      <ProblemNotice error={save.error ?? schedule.error} />
      {members.length === 0 ? <p className={styles.soft}>{words.bundles.empty}</p> : null}
      <ul className={styles.members}>
        {members.map((member) => {
          const { articleId, standing, scheduledNumber, newestNumber } = member;
          const edition = editions.find(({ editionId }) => editionId === member.editionId);
          const headline = member.headline || words.list.untitled;
          const isBehind = state === 'scheduled' && scheduledNumber !== null && newestNumber > scheduledNumber;
          return (
            <li key={articleId} className={styles.member} data-standing={standing}>
              <div className={styles.top}>
                <bdi className={styles.tag}>{edition?.prefix}</bdi>
                <Link to="/articles/$articleId" params={{ articleId }} className={styles.name}>
                  <bdi {...settingOf(edition)}>{headline}</bdi>
                </Link>
                <span className={styles.mark}>{words.bundles.standings[standing]}</span>
              </div>
              {liveFrom !== null && edition && standing !== 'apart' ? (
                <p className={styles.soft}>
                  <time dateTime={liveFrom}>{instants.at(liveFrom, edition.timeZone)}</time>{' '}
                  <bdi>{edition.timeZone.replaceAll('_', ' ')}</bdi>
                </p>
              ) : null}
              {member.apartFrom !== null && edition ? (
                <p>{words.publish.scheduled(instants.at(member.apartFrom, edition.timeZone))}</p>
              ) : null}
              {member.obstacles.length > 0 ? (
                <Notice mood="bad">
                  <ul className={styles.lines}>
                    {member.obstacles.map(({ code, place }) => (
                      <li key={code + JSON.stringify(place)}>{words.obstacles[code]}</li>
                    ))}
                  </ul>
                </Notice>
              ) : null}
              {isBehind ? (
                <Notice mood="warn">
                  {words.bundles.newerText(scheduledNumber, newestNumber)}{' '}
                  {mayDecide ? (
                    <Button
                      disabled={schedule.isPending}
                      onClick={() => takeNewest(articleId)}
                      aria-label={words.bundles.takeNewestOf(headline)}
                    >
                      {words.bundles.takeNewest}
                    </Button>
                  ) : null}
                </Notice>
              ) : null}
              {mayDecide && state !== 'out' ? (
                <div className={styles.actions}>
                  <Button
                    weight="quiet"
                    disabled={save.isPending}
                    onClick={() => takeOut(articleId)}
                    aria-label={words.bundles.takeOutOf(headline)}
                  >
                    {words.bundles.takeOut}
                  </Button>
                </div>
              ) : null}
            </li>
          );
        })}
      </ul>
    </>
  );
}
