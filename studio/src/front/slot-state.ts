import type { FrontSlot } from '@coranto/contract/api/front';

/** How a slot comes to show what it shows; `waiting` has an article that is not live, and shows another until it is. */
export type SlotState = 'chosen' | 'waiting' | 'byItself';

/** How a slot comes to show what it shows. */
export function stateOfSlot({ shown, placement }: FrontSlot): SlotState {
  if (placement === null) return 'byItself';
  return shown?.articleId === placement.articleId ? 'chosen' : 'waiting';
}
