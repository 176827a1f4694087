import type { EditionLine } from '@coranto/contract/api/edition';
import type { TimelineLine } from '@coranto/contract/api/timeline';
import { settingOf, useEditions } from '../../edition/use-editions.ts';
import { useInstants } from '../../words/instants.ts';
import { useWords } from '../../words/use-words.ts';
import styles from './Revisions.module.css';

/** Why a revision was made, and what became of it. */
export function BecameOf({ line, edition }: { line: TimelineLine; edition: EditionLine }) {
  const words = useWords();
  const editions = useEditions();
  const { source, restoredNumber, reason, decisions } = line;
  const sourceEdition = editions.find(({ editionId }) => editionId === source?.editionId);
  return (
    <ul className={styles.became}>
      {restoredNumber === null ? null : <li>{words.timeline.restores(restoredNumber)}</li>}
      {reason === null ? null : (
        <li>
          <q dir="auto">{reason}</q>
        </li>
      )}
      {source === null ? null : (
        <li>
          {words.timeline.translatedFrom(sourceEdition?.name ?? '', source.number)}{' '}
          <bdi {...settingOf(sourceEdition)}>{source.headline}</bdi>
        </li>
      )}
      {decisions.map((decision) => (
        <Decision key={decision.decidedAt + decision.kind} decision={decision} edition={edition} />
      ))}
    </ul>
  );
}

function Decision({ decision, edition }: { decision: TimelineLine['decisions'][number]; edition: EditionLine }) {
  const words = useWords();
  const instants = useInstants();
  const { kind, note, liveFrom, liveUntil, isLive, isComing, decidedBy } = decision;
  const from = liveFrom === null ? '' : instants.at(liveFrom, edition.timeZone);
  const said = () => {
    if (liveFrom === null) return words.timeline.calledOff;
    if (isComing) return words.timeline.comes(from);
    if (isLive) return words.timeline.liveSince(from);
    return words.timeline.wasLive(from, liveUntil === null ? '' : instants.at(liveUntil, edition.timeZone));
  };
  return (
    <li data-decision={isLive ? 'live' : isComing ? 'coming' : 'past'}>
      <span className={styles.decision}>{words.timeline.kinds[kind]}</span> {said()}
      {decidedBy === null ? null : <span className={styles.soft}> · {decidedBy}</span>}
      {note ? (
        <q className={styles.note} {...settingOf(edition)}>
          {note}
        </q>
      ) : null}
    </li>
  );
}
