import { callOffBundleCall, dropBundleCall, type OpenBundle, scheduleBundleCall } from '@coranto/contract/api/bundle';
import type { EditionLine } from '@coranto/contract/api/edition';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useAct } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { OneOf } from '../story/OneOf.tsx';
import { TimesInZones } from '../story/TimesInZones.tsx';
import { useChosenTime } from '../story/use-chosen-time.ts';
import { ZonedTimeField } from '../story/ZonedTimeField.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Bundles.module.css';
import { useBundleRefresh } from './use-bundle.ts';

/** When a bundle goes out: now, at an instant, moved in time, called off. */
export function BundleDecision({ bundle, editions }: { bundle: OpenBundle; editions: readonly EditionLine[] }) {
  const words = useWords();
  const navigate = useNavigate();
  const refresh = useBundleRefresh();
  const schedule = useAct(scheduleBundleCall);
  const callOff = useAct(callOffBundleCall);
  const drop = useAct(dropBundleCall);
  const { bundleId, liveFrom, state, members, mayDecide } = bundle;
  const [when, setWhen] = useState<'now' | 'at'>('at');
  const time = useChosenTime(editions, liveFrom, bundle.timeZone);
  const isScheduled = state === 'scheduled';
  const hasObstacles = members.some(({ obstacles }) => obstacles.length > 0);

  if (state === 'out') return liveFrom === null ? null : <TimesInZones instant={liveFrom} editions={editions} />;
  const decide = () =>
    schedule.mutate(
      {
        bundleId,
        ...(when === 'now' || time.instant === null ? {} : { liveFrom: time.instant, timeZone: time.timeZone }),
        taking: isScheduled ? 'scheduled' : 'newest',
      },
      { onSettled: refresh },
    );
  return (
    <>
      {isScheduled && liveFrom !== null ? (
        <Notice mood="calm">
          {words.bundles.goesOut}
          <TimesInZones instant={liveFrom} editions={editions} />
        </Notice>
      ) : null}
      {hasObstacles ? <Notice mood="warn">{words.bundles.heldBack}</Notice> : null}
      {mayDecide && members.length > 0 ? (
        <form
          className={styles.lines}
          onSubmit={(event) => {
            event.preventDefault();
            decide();
          }}
        >
          <OneOf legend={words.publish.when} chosen={when} options={{ at: words.publish.at, now: words.publish.now }} onChoose={setWhen} />
          {when === 'at' ? <ZonedTimeField time={time} editions={editions} /> : null}
          <ProblemNotice error={schedule.error ?? callOff.error ?? drop.error} />
          <div className={styles.actions}>
            <Button type="submit" weight="main" disabled={schedule.isPending || (when === 'at' && time.instant === null)}>
              {when === 'now' ? words.bundles.doNow : isScheduled ? words.bundles.move : words.bundles.doAt}
            </Button>
            {isScheduled ? (
              <Button disabled={callOff.isPending} onClick={() => callOff.mutate({ bundleId }, { onSettled: refresh })}>
                {words.publish.cancel}
              </Button>
            ) : null}
          </div>
        </form>
      ) : null}
      {mayDecide ? null : <Notice mood="calm">{words.bundles.mayNot}</Notice>}
      <div role="status">
        {schedule.isSuccess ? <Notice mood="good">{words.bundles.decided}</Notice> : null}
        {callOff.isSuccess ? <Notice mood="good">{words.bundles.calledOff}</Notice> : null}
      </div>
      {mayDecide && state === 'open' ? (
        <div className={styles.actions}>
          <Button
            weight="danger"
            disabled={drop.isPending}
            onClick={() =>
              drop.mutate(
                { bundleId },
                {
                  onSuccess: async () => {
                    await navigate({ to: '/bundles' });
                    await refresh();
                  },
                },
              )
            }
          >
            {words.bundles.drop}
          </Button>
        </div>
      ) : null}
    </>
  );
}
