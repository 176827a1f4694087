import { nameOfStage } from '@coranto/contract/planning';
import { useId, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { sayNumber } from '../words/intl/intl.ts';
import { useSpeaking } from '../words/use-words.ts';
import styles from './Board.module.css';
import type { Column } from './board.ts';
import { PlanCard } from './PlanCard.tsx';
import type { Board } from './use-board.ts';

type Props = { column: Column; board: Board; hintId: string; isOver: boolean; heldStoryId: string | null };

/** One stage with its stories. */
export function StageColumn({ column, board, hintId, isOver, heldStoryId }: Props) {
  const { words, language } = useSpeaking();
  const id = useId();
  const [isWaiting, setIsWaiting] = useState(false);
  const { stageId, cards, count, nextCursor } = column;
  const more = () => {
    setIsWaiting(true);
    void board.showMore(column).finally(() => setIsWaiting(false));
  };
  return (
    <section className={styles.column} aria-labelledby={id} data-drop={stageId} data-over={isOver} data-stage={stageId}>
      <h2 className={styles.stage} id={id}>
        {nameOfStage(column, language)} <span className={styles.count}>{sayNumber(count, language)}</span>
      </h2>
      {cards.length === 0 ? (
        <p className={styles.nothing}>{words.planning.nothingHere}</p>
      ) : (
        <ul className={styles.cards}>
          {cards.map((card) => (
            <PlanCard key={card.storyId} card={card} board={board} hintId={hintId} isHeld={card.storyId === heldStoryId} />
          ))}
        </ul>
      )}
      {nextCursor === null ? null : (
        <Button weight="quiet" disabled={isWaiting} onClick={more}>
          {words.app.more}
        </Button>
      )}
    </section>
  );
}
