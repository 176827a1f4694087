import type { Span } from '@coranto/contract/checks/advice';
import type { ObstaclePlace } from '@coranto/contract/refusal';
import { ChecksBeforePublishing } from '../checks/ChecksBeforePublishing.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import type { Working } from './ArticleDesk.tsx';
import type { Desk } from './keeping/use-keeper.ts';
import styles from './Panels.module.css';
import { PublishForm } from './PublishForm.tsx';
import { RestoreForm } from './RestoreForm.tsx';
import { ScheduledNotice } from './ScheduledNotice.tsx';
import { TogetherSection } from './TogetherSection.tsx';
import { WithdrawForm } from './WithdrawForm.tsx';

type Props = { working: Working; desk: Desk; onGoTo: (place: ObstaclePlace, span?: Span | null) => void };

/** Everything about bringing an article before readers, and taking it away again. */
export function PublishPanel({ working, desk, onGoTo }: Props) {
  const words = useWords();
  const instants = useInstants();
  const { article, edition } = working;
  const { live, withdrawn } = article;
  const isThere = live !== null || article.scheduled !== null;

  return (
    <>
      <section className={styles.group}>
        {live ? (
          <p>
            {words.publish.live(instants.at(live.firstPublishedAt, edition.timeZone))}{' '}
            <a href={live.address} target="_blank" rel="noreferrer">
              {words.article.seeLive}
            </a>
          </p>
        ) : null}
        {withdrawn ? (
          <Notice mood="calm">
            {words.publish.withdrawn(instants.at(withdrawn.at, edition.timeZone))}
            <br />
            <bdi>{withdrawn.note}</bdi>
          </Notice>
        ) : null}
        <ScheduledNotice working={working} />
        <ChecksBeforePublishing working={working} desk={desk} onGoTo={onGoTo} />
      </section>
      {article.may.publish ? (
        <>
          <PublishForm working={working} desk={desk} onGoTo={onGoTo} />
          <TogetherSection working={working} />
          {isThere ? <WithdrawForm working={working} /> : null}
          {withdrawn ? <RestoreForm working={working} /> : null}
        </>
      ) : (
        <Notice mood="calm">{words.publish.mayNot}</Notice>
      )}
    </>
  );
}
