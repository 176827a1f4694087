import type { EditionLine } from '@coranto/contract/api/edition';
import type { TimelineLine } from '@coranto/contract/api/timeline';
import { settingOf } from '../../edition/use-editions.ts';
import { Button } from '../../parts/Button.tsx';
import { useInstants } from '../../words/instants.ts';
import { useWords } from '../../words/use-words.ts';
import { BecameOf } from './BecameOf.tsx';
import { daysOf } from './days-of.ts';
import styles from './Revisions.module.css';
import type { LoadedTimeline } from './use-timeline.ts';

type Props = {
  timeline: LoadedTimeline;
  edition: EditionLine;
  from: number;
  to: number;
  onChoose: (wished: { from: number; to: number }) => void;
};

/** All revisions by day, newest first; two of them are chosen to be compared. */
export function TimelineList({ timeline, edition, from, to, onChoose }: Props) {
  const words = useWords();
  const instants = useInstants();
  return (
    <nav aria-label={words.timeline.all} className={styles.timeline}>
      {daysOf(timeline, edition.timeZone).map(({ day, lines, withdrawals }) => (
        <section key={day}>
          <h2 className={styles.day}>{instants.day(day)}</h2>
          <ol className={styles.lines} reversed>
            {withdrawals.map(({ at, by, note }) => (
              <li key={at} className={styles.withdrawal}>
                <strong>{words.timeline.withdrawn(instants.clock(at, edition.timeZone), by ?? words.revisions.program)}</strong>{' '}
                <bdi {...settingOf(edition)}>{note}</bdi>
              </li>
            ))}
            {lines.map((line) => (
              <TimelineEntry key={line.revisionId} {...{ line, edition, from, to, onChoose }} />
            ))}
          </ol>
        </section>
      ))}
      {timeline.hasMore ? (
        <Button onClick={timeline.loadMore} disabled={timeline.isLoadingMore}>
          {words.timeline.earlier}
        </Button>
      ) : null}
    </nav>
  );
}

function TimelineEntry({ line, edition, from, to, onChoose }: Omit<Props, 'timeline'> & { line: TimelineLine }) {
  const words = useWords();
  const instants = useInstants();
  const { number } = line;
  const who = line.writers.length === 0 ? words.revisions.program : instants.list(line.writers);
  return (
    <li className={styles.entry} data-chosen={number === from || number === to || undefined}>
      <span className={styles.choices}>
        <input
          type="radio"
          name="from"
          aria-label={words.timeline.compareFrom(number)}
          checked={number === from}
          onChange={() => onChoose({ from: number, to })}
        />
        <input
          type="radio"
          name="to"
          aria-label={words.timeline.compareTo(number)}
          checked={number === to}
          onChange={() => onChoose({ from, to: number })}
        />
      </span>
      <button
        type="button"
        className={styles.what}
        aria-current={number === to && from === number - 1 ? true : undefined}
        onClick={() => onChoose({ from: Math.max(1, number - 1), to: number })}
      >
        <strong>{words.revisions.revision(number)}</strong>
        <span className={styles.soft}>{words.revisions.by(who, instants.clock(line.savedAt, edition.timeZone))}</span>
        <bdi {...settingOf(edition)} className={styles.headline}>
          {line.headline || words.list.untitled}
        </bdi>
      </button>
      <BecameOf line={line} edition={edition} />
    </li>
  );
}
