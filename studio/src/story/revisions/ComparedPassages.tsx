import type { ComparedPassage } from '@coranto/contract/compare/compare-prose';
import { useWords } from '../../words/use-words.ts';
import type { Layout } from './Comparison.tsx';
import { Pieces } from './Pieces.tsx';
import { Remarks } from './Remarks.tsx';
import styles from './Revisions.module.css';

/** Unchanged passages shown around a change; longer runs are folded. */
const shownAround = 1;

/** The body, passage by passage; long stretches in which nothing differs are folded. */
export function ComparedPassages({ passages, layout }: { passages: ComparedPassage[]; layout: Layout }) {
  const words = useWords();
  return stretchesOf(passages).map((stretch) => {
    const shown = stretch.passages.map((passage) => <Passage key={`${passage.id} ${passage.change}`} passage={passage} layout={layout} />);
    if (!stretch.isFolded) return shown;
    return (
      <details key={`folded ${stretch.passages[0]?.id}`} className={styles.folded}>
        <summary dir="auto">{words.timeline.folded(stretch.passages.length)}</summary>
        {shown}
      </details>
    );
  });
}

function Passage({ passage, layout }: { passage: ComparedPassage; layout: Layout }) {
  const words = useWords();
  const { kind, change, wasMoved, pieces } = passage;
  const isSilent = pieces.length === 0 && change === 'same' && !wasMoved;
  if (isSilent) return null;
  return (
    <div className={styles.passage} data-kind={kind} data-change={change} data-moved={wasMoved || undefined}>
      {kind === 'paragraph' && change !== 'gone' && change !== 'new' && !wasMoved ? null : (
        <span className={styles.kind} dir="auto">
          {[kind === 'paragraph' ? '' : words.timeline.passages[kind], changeWord(words, change), wasMoved ? words.timeline.moved : '']
            .filter(Boolean)
            .join(' · ')}
        </span>
      )}
      <Pieces pieces={pieces} layout={layout} />
      <Remarks passage={passage} />
    </div>
  );
}

function changeWord(words: ReturnType<typeof useWords>, change: ComparedPassage['change']): string {
  return change === 'gone' ? words.timeline.gone : change === 'new' ? words.timeline.added : '';
}

type Stretch = { isFolded: boolean; passages: ComparedPassage[] };

function stretchesOf(passages: ComparedPassage[]): Stretch[] {
  const isQuiet = (passage: ComparedPassage | undefined) => passage !== undefined && passage.change === 'same' && !passage.wasMoved;
  const isNear = (place: number) =>
    passages.slice(Math.max(0, place - shownAround), place + shownAround + 1).some((passage) => !isQuiet(passage));
  const stretches: Stretch[] = [];
  for (const [place, passage] of passages.entries()) {
    const isFolded = isQuiet(passage) && !isNear(place);
    const last = stretches.at(-1);
    if (last?.isFolded === isFolded) last.passages.push(passage);
    else stretches.push({ isFolded, passages: [passage] });
  }
  return stretches.map((stretch) => ({ ...stretch, isFolded: stretch.isFolded && stretch.passages.length > 2 }));
}
