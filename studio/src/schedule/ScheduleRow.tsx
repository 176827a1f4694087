import type { EditionLine } from '@coranto/contract/api/edition';
import { listScheduleCall, mendScheduleCall, type ScheduleEntry } from '@coranto/contract/api/schedule';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useAct } from '../api/use-call.ts';
import { settingOf } from '../edition/use-editions.ts';
import { Button } from '../parts/Button.tsx';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { useInstants } from '../words/instants.ts';
import { useSpeaking } from '../words/use-words.ts';
import { inSeconds } from './in-seconds.ts';
import styles from './Schedule.module.css';

/** Up to here nobody would say that it was late. */
const inTimeMs = 5_000;

/** One thing that is due or went out: when, in which edition, and how late readers could see it. */
export function ScheduleRow({ line, edition }: { line: ScheduleEntry; edition: EditionLine | undefined }) {
  const { words, language } = useSpeaking();
  const instants = useInstants();
  const client = useQueryClient();
  const mend = useAct(mendScheduleCall);
  const { publicationId, articleId, at, kind, bundle, noticed, clocksChanged } = line;
  const isPast = new Date(at) <= new Date();
  const first = noticed[0];
  const isLate = first !== undefined && first.afterMs > inTimeMs;
  const meant = (wall: string) => instants.at(`${wall}:00Z`, 'UTC');
  return (
    <li className={styles.line} data-mood={isLate || clocksChanged ? 'bad' : undefined}>
      <time className={styles.time} dateTime={at}>
        {instants.clock(at, Intl.DateTimeFormat().resolvedOptions().timeZone)}
      </time>
      <div className={styles.what}>
        <Link to="/articles/$articleId" params={{ articleId }}>
          <bdi {...settingOf(edition)}>{line.headline || words.list.untitled}</bdi>
        </Link>
        <p className={styles.about}>
          <span className={styles.mark}>{words.schedule.kinds[kind]}</span>
          <bdi>{edition?.prefix}</bdi>
          {edition ? (
            <span>
              {instants.at(at, edition.timeZone)} <bdi>{edition.timeZone.replaceAll('_', ' ')}</bdi>
            </span>
          ) : null}
          {bundle ? (
            <Link to="/bundles/$bundleId" params={{ bundleId: bundle.bundleId }}>
              {words.schedule.bundle(bundle.name)}
            </Link>
          ) : null}
          {isPast && first === undefined ? <strong>{words.schedule.unseen}</strong> : null}
          {first === undefined ? null : (
            <strong>{isLate ? words.schedule.late(inSeconds(first.afterMs, language)) : words.schedule.inTime}</strong>
          )}
          {noticed.map(({ node, afterMs }) => (
            <span key={node}>{words.schedule.noticedBy(node, inSeconds(afterMs, language))}</span>
          ))}
        </p>
        {clocksChanged ? (
          <Notice mood="bad">
            {words.schedule.clocksChanged(meant(clocksChanged.meant), clocksChanged.timeZone, meant(clocksChanged.shows))}{' '}
            {line.mayDecide ? (
              <Button
                disabled={mend.isPending}
                onClick={() =>
                  mend.mutate({ publicationId }, { onSettled: () => client.invalidateQueries({ queryKey: [listScheduleCall.name] }) })
                }
              >
                {words.schedule.mend}
              </Button>
            ) : null}
          </Notice>
        ) : null}
        <ProblemNotice error={mend.error} />
      </div>
    </li>
  );
}
