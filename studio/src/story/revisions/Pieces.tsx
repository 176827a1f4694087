import type { Piece } from '@coranto/contract/compare/compare-text';
import { Fragment } from 'react';
import spoken from '../../parts/Spoken.module.css';
import { useWords } from '../../words/use-words.ts';
import type { Layout } from './Comparison.tsx';
import styles from './Revisions.module.css';

/** Words of two texts: in one column with what is gone and what is new, or in two columns. */
export function Pieces({ pieces, layout }: { pieces: Piece[]; layout: Layout }) {
  if (pieces.length === 0) return null;
  if (layout === 'one') {
    return (
      <p className={styles.text}>
        <Told pieces={pieces} />
      </p>
    );
  }
  return (
    <div className={styles.pair}>
      <p className={styles.text}>
        <Told pieces={pieces.filter(({ kind }) => kind !== 'new')} />
      </p>
      <p className={styles.text}>
        <Told pieces={pieces.filter(({ kind }) => kind !== 'gone')} />
      </p>
    </div>
  );
}

function Told({ pieces }: { pieces: Piece[] }) {
  const { timeline } = useWords();
  let place = 0;
  return pieces.map(({ kind, text }) => {
    place += 1;
    const shown = <Lines text={text} />;
    if (kind === 'same') return <Fragment key={place}>{shown}</Fragment>;
    const Tag = kind === 'gone' ? 'del' : 'ins';
    return (
      <Tag key={place} className={styles[kind]}>
        <span className={spoken.spoken}>{kind === 'gone' ? timeline.goneBegins : timeline.newBegins}</span>
        {shown}
        <span className={spoken.spoken}>{timeline.ends}</span>
      </Tag>
    );
  });
}

/** Text with the marks that stand for footnotes. */
function Lines({ text }: { text: string }) {
  const { timeline } = useWords();
  if (!text.includes('\uFFFC')) return text;
  let place = 0;
  return text.split('\uFFFC').map((part, index) => {
    place += 1;
    return (
      <Fragment key={place}>
        {index === 0 ? null : <sup>[{timeline.passages.footnote}]</sup>}
        {part}
      </Fragment>
    );
  });
}
