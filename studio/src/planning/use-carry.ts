import { nameOfStage } from '@coranto/contract/planning';
import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import { useSpeaking } from '../words/use-words.ts';
import { type Column, neighbourOf, stageOf } from './board.ts';
import type { Board } from './use-board.ts';

/** A card that is picked up by keyboard, and the stage that it is held over. */
export type Carried = { storyId: string; stageId: string };

/** Moves about the board by keys: arrows from card to card; Space picks one up, arrows carry it, Space puts it down, Escape leaves it. */
export function useCarry(board: Board): { carried: Carried | null; onKeyDown: (event: KeyboardEvent<HTMLElement>) => void } {
  const { words, language, direction } = useSpeaking();
  const [carried, setCarried] = useState<Carried | null>(null);
  // A card that changes its column is another element: the focus follows it.
  const followed = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (followed.current === null) return;
    const card = document.querySelector<HTMLElement>(`[data-card="${followed.current}"]`);
    if (card && document.activeElement !== card) card.focus();
  });
  const { columns } = board;
  const nameOf = (column: Column | null | undefined) => (column ? nameOfStage(column, language) : '');
  const sluglineOf = (storyId: string) => columns.flatMap(({ cards }) => cards).find((card) => card.storyId === storyId)?.slugline ?? '';

  const stop = (text: string) => {
    setCarried(null);
    setTimeout(() => {
      followed.current = null;
    }, 0);
    board.say(text);
  };

  const carry = (held: Carried, key: string, across: number) => {
    if (key === 'Escape' || key === 'Tab') return stop(words.planning.leftWhere(sluglineOf(held.storyId)));
    if (key === ' ' || key === 'Enter') {
      if (stageOf(columns, held.storyId)?.stageId === held.stageId) return stop(words.planning.leftWhere(sluglineOf(held.storyId)));
      stop('');
      followed.current = held.storyId;
      return board.move(held.storyId, held.stageId);
    }
    const at = columns.findIndex(({ stageId }) => stageId === held.stageId);
    const next = across === 0 ? undefined : columns[at + across];
    if (!next) return;
    setCarried({ ...held, stageId: next.stageId });
    board.say(words.planning.over(nameOf(next)));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const storyId = event.target instanceof HTMLElement ? event.target.dataset.card : undefined;
    if (storyId === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const across = event.key === forward ? 1 : event.key === 'ArrowRight' || event.key === 'ArrowLeft' ? -1 : 0;
    const along = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (carried !== null) {
      if (event.key !== 'Tab') event.preventDefault();
      return carry(carried, event.key, across);
    }
    if (event.key === ' ') {
      event.preventDefault();
      const stage = stageOf(columns, storyId);
      if (stage === null) return;
      followed.current = storyId;
      setCarried({ storyId, stageId: stage.stageId });
      return board.say(words.planning.pickedUp(sluglineOf(storyId), nameOf(stage)));
    }
    if (across === 0 && along === 0) return;
    event.preventDefault();
    const next = neighbourOf(columns, storyId, { across, along });
    if (next !== null) document.querySelector<HTMLElement>(`[data-card="${next}"]`)?.focus();
  };
  return { carried, onKeyDown };
}
