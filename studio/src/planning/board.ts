import type { BoardStage, PlanCard } from '@coranto/contract/api/planning';

/** What was shown beyond the first page of a stage, and where that goes on. */
export type MoreCards = { cards: PlanCard[]; nextCursor: string | null };

/** A stage as the board shows it. */
export type Column = BoardStage & { nextCursor: string | null };

/** Moves that are on their way to the server, by story: where each is to go. */
export type Moves = ReadonlyMap<string, string>;

/** The columns of the board: what the server told, what was shown more of, and what is being moved, each story once. */
export function arrangeBoard(stages: readonly BoardStage[], more: ReadonlyMap<string, MoreCards>, moves: Moves): Column[] {
  const known = new Map<string, PlanCard>();
  const columns = stages.map((stage) => {
    const added = more.get(stage.stageId);
    const cards = [...stage.cards, ...(added?.cards ?? [])].filter((card) => {
      if (known.has(card.storyId)) return false;
      known.set(card.storyId, card);
      return true;
    });
    return { ...stage, cards, nextCursor: added ? added.nextCursor : stage.nextCursor };
  });
  return columns.map((column) => {
    const leaving = column.cards.filter(({ storyId }) => (moves.get(storyId) ?? column.stageId) !== column.stageId);
    const coming = [...moves].flatMap(([storyId, to]) => {
      const card = known.get(storyId);
      return to === column.stageId && card && !column.cards.includes(card) ? [card] : [];
    });
    const staying = column.cards.filter((card) => !leaving.includes(card));
    return { ...column, cards: [...coming, ...staying], count: column.count + coming.length - leaving.length };
  });
}

/** Where a card is on the board, or `null`. */
export function stageOf(columns: readonly Column[], storyId: string): Column | null {
  return columns.find(({ cards }) => cards.some((card) => card.storyId === storyId)) ?? null;
}

/** The card to go to from another one by an arrow key; between columns, at the same height or the last above it. */
export function neighbourOf(columns: readonly Column[], storyId: string, step: { across: -1 | 0 | 1; along: -1 | 0 | 1 }): string | null {
  const at = columns.findIndex(({ cards }) => cards.some((card) => card.storyId === storyId));
  const height = columns[at]?.cards.findIndex((card) => card.storyId === storyId) ?? -1;
  if (at === -1) return null;
  if (step.across === 0) return columns[at]?.cards[height + step.along]?.storyId ?? null;
  for (let next = at + step.across; next >= 0 && next < columns.length; next += step.across) {
    const cards = columns[next]?.cards ?? [];
    const card = cards[Math.min(height, cards.length - 1)];
    if (card) return card.storyId;
  }
  return null;
}
