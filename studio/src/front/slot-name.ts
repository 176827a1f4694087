import type { Words } from '../words/words.ts';

/** What people call a slot; they count from one, and the first is the lead. */
export function nameOfSlot(words: Words, slot: number): string {
  return slot === 0 ? words.front.lead : words.front.place(slot + 1);
}
