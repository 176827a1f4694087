import type { FrontSlot } from '@coranto/contract/api/front';
import type { Step } from './use-arranging.ts';

/**
 * What it means to drop what stands in one slot on another: what an editor placed moves, and changes places with what is placed there; what
 * filled the slot by itself is placed from then on. `null` where nothing would change.
 */
export function stepOfDrop(slots: readonly FrontSlot[], from: number, to: number): Step | null {
  const source = slots.find(({ slot }) => slot === from);
  if (!source || from === to) return null;
  if (source.placement) return { kind: 'moved', slot: to, articleId: source.placement.articleId, control: to < from ? 'up' : 'down' };
  return source.shown ? { kind: 'placed', slot: to, articleId: source.shown.articleId, headline: null } : null;
}
