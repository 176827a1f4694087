import type { EditionLine } from '@coranto/contract/api/edition';
import { useRef } from 'react';
import { useRowKeys } from '../parts/use-row-keys.ts';
import styles from './Stories.module.css';
import { StoryRow } from './StoryRow.tsx';
import type { Choosing } from './use-choosing.ts';
import type { ListedStory } from './use-stories.ts';

type RowsProps = { lines: ListedStory[]; editions: EditionLine[]; choosing: Choosing; isBusy: boolean };

/** The lines of the list. Arrow keys, or j and k, go from one to the next; Enter opens, x chooses, Shift with a step chooses on the way. */
export function StoryRows({ lines, editions, choosing, isBusy }: RowsProps) {
  const list = useRef<HTMLUListElement>(null);
  useRowKeys(list, {
    onChoose: (row) => choosing.turn(row.dataset.row ?? ''),
    onStretch: (row) => choosing.take(row.dataset.row ?? ''),
  });
  return (
    <ul className={styles.list} ref={list} aria-busy={isBusy}>
      {lines.map((line) => (
        <StoryRow
          key={line.found.articleId}
          line={line}
          editions={editions}
          isChosen={choosing.isChosen(line.found.articleId)}
          onTurn={() => choosing.turn(line.found.articleId)}
        />
      ))}
    </ul>
  );
}
