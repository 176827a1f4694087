import { proseToText } from '@coranto/contract/prose/plain-text';
import type { Prose } from '@coranto/contract/prose/prose';

/** How many words an article has; what stands between white space counts as one, in every script that is written with spaces. */
export function countWords(prose: Prose): number {
  return proseToText(prose).match(/\S+/g)?.length ?? 0;
}
