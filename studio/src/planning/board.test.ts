import type { BoardStage, PlanCard } from '@coranto/contract/api/planning';
import { describe, expect, it } from 'vitest';
import { arrangeBoard, neighbourOf } from './board.ts';

const aCard = (storyId: string, stageId: string) => ({ storyId, stageId }) as PlanCard; // the board looks at nothing else

const aStage = (stageId: string, ids: string): BoardStage => ({
  stageId,
  names: { en: stageId },
  isDone: false,
  count: ids.length,
  cards: [...ids].map((id) => aCard(id, stageId)),
  nextCursor: null,
});

const stages = [aStage('idea', 'abc'), aStage('writing', ''), aStage('ready', 'de')];
const shown = (columns: ReturnType<typeof arrangeBoard>) =>
  columns.map(({ count, cards }) => `${count} ${cards.map(({ storyId }) => storyId).join('')}`);

describe('the board', () => {
  it('shows a story that is being moved where it goes, once, and counts it there', () => {
    expect(shown(arrangeBoard(stages, new Map(), new Map([['b', 'ready']])))).toEqual(['2 ac', '0 ', '3 bde']);
  });

  it('shows more of a stage below its first page, and no story twice', () => {
    const more = new Map([['idea', { cards: [aCard('c', 'idea'), aCard('x', 'idea')], nextCursor: 'on' }]]);
    const columns = arrangeBoard(stages, more, new Map());
    expect([shown(columns)[0], columns[0]?.nextCursor]).toEqual(['3 abcx', 'on']);
  });

  it.each([
    ['down', 'a', { across: 0, along: 1 }, 'b'],
    ['up from the first', 'a', { across: 0, along: -1 }, null],
    ['across an empty stage', 'c', { across: 1, along: 0 }, 'e'],
    ['back', 'd', { across: -1, along: 0 }, 'a'],
  ] as const)('goes %s by an arrow key', (_, from, step, to) => {
    expect(neighbourOf(arrangeBoard(stages, new Map(), new Map()), from, step)).toBe(to);
  });
});
