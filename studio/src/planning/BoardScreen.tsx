import { may } from '@coranto/contract/person';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId, useState } from 'react';
import { Button } from '../parts/Button.tsx';
import { useDrag } from '../parts/drag/use-drag.ts';
import { Notice, ProblemNotice } from '../parts/Notice.tsx';
import { usePerson } from '../session/use-person.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Board.module.css';
import { arrangeBoard } from './board.ts';
import { NewPlanPanel } from './NewPlanPanel.tsx';
import { PlanFilters } from './PlanFilters.tsx';
import { PlanningFrame } from './PlanningFrame.tsx';
import type { PlanningSearch } from './planning-search.ts';
import { StageColumn } from './StageColumn.tsx';
import { useBoard } from './use-board.ts';
import { useCarry } from './use-carry.ts';
import { usePlanFilters } from './use-plan-filters.ts';

/** The board: the newsroom's stages with the stories in them. */
export function BoardScreen() {
  const words = useWords();
  const person = usePerson();
  const search = useSearch({ from: '/planning' });
  const navigate = useNavigate();
  const board = useBoard(usePlanFilters(search));
  const { carried, onKeyDown } = useCarry(board);
  const { dragged, onPointerDown } = useDrag({ onDrop: board.move });
  const [isPlanning, setIsPlanning] = useState(false);
  const hintId = useId();
  const ask = (change: Partial<Record<keyof PlanningSearch, string>>) => {
    const asked = Object.entries({ ...search, ...change }).filter(([, value]) => value !== '');
    void navigate({ to: '/planning', search: Object.fromEntries(asked) as PlanningSearch, replace: true }); // the route reads it again
  };
  const columns = carried === null ? board.columns : arrangeBoard(board.columns, new Map(), new Map([[carried.storyId, carried.stageId]]));
  const held = carried?.storyId ?? dragged?.id ?? null;
  return (
    <PlanningFrame
      title={words.planning.title}
      actions={
        may(person, 'plan-story', null) ? (
          <Button weight="main" onClick={() => setIsPlanning(true)}>
            {words.planning.plan}
          </Button>
        ) : null
      }
    >
      <PlanFilters search={search} hasDays onAsk={ask} />
      <ProblemNotice error={board.error} />
      <div role="status" className={styles.news}>
        {board.news === null || board.news.text === '' ? null : (
          <Notice mood={board.news.mood}>
            {board.news.text}{' '}
            {board.news.undo === null ? null : (
              <Button weight="quiet" onClick={board.news.undo}>
                {words.planning.undo}
              </Button>
            )}
          </Notice>
        )}
        {board.isPending ? words.app.loading : ''}
      </div>
      <p id={hintId} className={styles.hint}>
        {words.planning.keys}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what is focused and named are the cards in it; here their keys are heard together */}
      <div className={styles.board} data-scrolls="" onKeyDown={onKeyDown} onPointerDown={onPointerDown}>
        {columns.map((column) => (
          <StageColumn
            key={column.stageId}
            column={column}
            board={board}
            hintId={hintId}
            isOver={(carried?.stageId ?? dragged?.over) === column.stageId}
            heldStoryId={held}
          />
        ))}
      </div>
      {isPlanning ? <NewPlanPanel onClose={() => setIsPlanning(false)} /> : null}
    </PlanningFrame>
  );
}
