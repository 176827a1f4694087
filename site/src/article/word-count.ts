import { proseToText } from '@coranto/contract/prose/plain-text';
import type { Prose } from '@coranto/contract/prose/prose';

const counted = new WeakMap<Prose, number>();

/** How many words an article has; what stands between white space counts as one, in every script that is written with spaces. */
export function countWords(prose: Prose): number {
  const count = counted.get(prose) ?? proseToText(prose).match(/\S+/g)?.length ?? 0;
  counted.set(prose, count);
  return count;
}
