import { moveStoryCall } from '@coranto/contract/api/plan';
import { listStageStoriesCall, type PlanFilters, readBoardCall } from '@coranto/contract/api/planning';
import { nameOfStage } from '@coranto/contract/planning';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type CallFailure, callApi } from '../api/call-api.ts';
import { questionOf, useAct } from '../api/use-call.ts';
import { useSpeaking } from '../words/use-words.ts';
import { arrangeBoard, type Column, type MoreCards, stageOf } from './board.ts';

/** Colleagues move cards too: the board asks anew so often. */
const lookAgainMs = 10_000;

/** What was last done on the board, and how to take it back. */
export type BoardNews = { text: string; mood: 'calm' | 'warn'; undo: (() => void) | null };

/** The board with what can be done on it. */
export type Board = {
  columns: Column[];
  isPending: boolean;
  error: CallFailure | null;
  news: BoardNews | null;
  say: (text: string) => void;
  move: (storyId: string, stageId: string) => void;
  showMore: (column: Column) => Promise<void>;
};

/** Reads the board, keeps it fresh, and moves stories: at once on the screen, then on the server. */
export function useBoard(filters: PlanFilters | null): Board {
  const { words, language } = useSpeaking();
  const client = useQueryClient();
  const act = useAct(moveStoryCall);
  const found = useQuery({
    ...questionOf(readBoardCall, filters ?? {}),
    enabled: filters !== null,
    refetchInterval: lookAgainMs,
    placeholderData: (earlier) => earlier,
  });
  const key = JSON.stringify(filters);
  const [more, setMore] = useState<{ key: string; cards: ReadonlyMap<string, MoreCards> }>({ key, cards: new Map() });
  const [moves, setMoves] = useState<ReadonlyMap<string, string>>(new Map());
  const [news, setNews] = useState<BoardNews | null>(null);
  const added = more.key === key ? more.cards : new Map<string, MoreCards>();
  const columns = arrangeBoard(found.data?.stages ?? [], added, moves);
  const say = (text: string) => setNews({ text, mood: 'calm', undo: null });

  const move = (storyId: string, stageId: string) => {
    const from = stageOf(columns, storyId);
    const card = from?.cards.find((each) => each.storyId === storyId);
    const to = columns.find((column) => column.stageId === stageId);
    if (!from || !card || !to || from.stageId === stageId) return;
    setMoves((earlier) => new Map(earlier).set(storyId, stageId));
    const settle = async () => {
      await client.invalidateQueries({ queryKey: [readBoardCall.name] });
      setMore({ key, cards: new Map() });
      setMoves((earlier) => new Map([...earlier].filter(([id]) => id !== storyId)));
    };
    act.mutate(
      { storyId, seenStageId: card.stageId, stageId },
      {
        onSuccess: async () => {
          const undo = () => moveBack(storyId, { from: stageId, to: from.stageId });
          setNews({ text: words.planning.moved(card.slugline, nameOfStage(to, language)), mood: 'calm', undo });
          await settle();
        },
        onError: async (error) => {
          await settle();
          if (error.problem.code === 'Conflict') setNews({ text: await whereItIs(storyId, card.slugline), mood: 'warn', undo: null });
        },
      },
    );
  };

  const moveBack = (storyId: string, { from, to }: { from: string; to: string }) =>
    act.mutate(
      { storyId, seenStageId: from, stageId: to },
      {
        onSettled: async () => {
          setNews(null);
          await client.invalidateQueries({ queryKey: [readBoardCall.name] });
        },
      },
    );

  /** Who was faster, and where they put it. */
  const whereItIs = async (storyId: string, slugline: string) => {
    const stages = (await client.fetchQuery(questionOf(readBoardCall, filters ?? {}))).stages;
    const stage = stages.find(({ cards }) => cards.some((card) => card.storyId === storyId));
    const name = stage?.cards.find((card) => card.storyId === storyId)?.stagedBy;
    return stage && name ? words.planning.movedBy(slugline, name, nameOfStage(stage, language)) : words.planning.movedAway(slugline);
  };

  const showMore = async ({ stageId, nextCursor, cards }: Column) => {
    if (nextCursor === null) return;
    const page = await callApi(listStageStoriesCall, { ...(filters ?? {}), stageId, cursor: nextCursor });
    setMore({ key, cards: new Map(added).set(stageId, { cards: [...cards, ...page.cards], nextCursor: page.nextCursor }) });
  };

  const error = act.error?.problem.code === 'Conflict' ? null : act.error;
  return { columns, isPending: found.isPending, error: found.error ?? error, news, say, move, showMore };
}
