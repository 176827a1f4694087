import { readWatchCall } from '@coranto/contract/api/schedule';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { questionOf } from '../api/use-call.ts';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { useInstants } from '../words/instants.ts';
import { useSpeaking } from '../words/use-words.ts';
import { inSeconds } from './in-seconds.ts';
import styles from './Schedule.module.css';

const lookAgainMs = 10_000;

/** What the watchdog sees: alarms where there are any, the figures of the last week, and the nodes. */
export function WatchNotice() {
  const { words, language } = useSpeaking();
  const instants = useInstants();
  const found = useQuery({ ...questionOf(readWatchCall, {}), refetchInterval: lookAgainMs });
  const watch = found.data;
  if (watch === undefined) return <ProblemNotice error={found.error} />;
  const off = watch.nodes.filter(({ isClockOff, isSilent }) => isClockOff || isSilent);
  const isWell = watch.overdue.length === 0 && off.length === 0;
  const seconds = (milliseconds: number) => inSeconds(milliseconds, language);
  return (
    <section className={styles.watch} aria-label={words.schedule.nodes}>
      <div role="status">
        <Notice mood={isWell ? 'good' : 'bad'}>
          {isWell ? (
            words.schedule.allWell
          ) : (
            <>
              <strong>{words.schedule.alarm}</strong>
              <ul>
                {watch.overdue.map(({ publicationId, articleId, headline }) => (
                  <li key={publicationId}>
                    <Link to="/articles/$articleId" params={{ articleId }}>
                      {words.schedule.overdue(headline || words.list.untitled)}
                    </Link>
                  </li>
                ))}
                {off.map(({ node, seenAt, clockAheadMs, isSilent }) => (
                  <li key={node}>
                    {isSilent
                      ? words.schedule.silent(node, instants.at(seenAt))
                      : words.schedule.clockOff(node, seconds(Math.abs(clockAheadMs)))}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Notice>
      </div>
      {watch.figures ? (
        <p className={styles.soft}>
          {words.schedule.figures(seconds(watch.figures.medianMs), seconds(watch.figures.p99Ms), seconds(watch.figures.worstMs))}
        </p>
      ) : null}
      <p className={styles.soft}>
        {words.schedule.nodes}:{' '}
        {watch.nodes.map(({ node, seenAt }) => (
          <span key={node}>
            <bdi>{node}</bdi> ({words.schedule.seen(instants.soon(seenAt))}){' '}
          </span>
        ))}
      </p>
    </section>
  );
}
