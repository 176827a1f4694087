import type { Term } from './terms.ts';

/** Only the rarest words of a long question are paired: they tell most. */
const pairedAtMost = 6;

/**
 * What has to be in an article, from strict to lenient: all words; two of the rarest; any. A whole sentence asked as a question finds
 * nothing by the first, and too much by the last.
 */
export function alternatives(terms: readonly Term[]): string[] {
  const all = terms.map((term) => term.query);
  if (all.length === 1) return all;
  const rarest = [...terms].sort((one, other) => weightOf(other) - weightOf(one)).slice(0, pairedAtMost);
  const pairs = rarest.flatMap((one, at) => rarest.slice(at + 1).map((other) => `(${one.query} & ${other.query})`));
  const steps = [all.join(' & ')];
  if (terms.length > 2) steps.push(pairs.join(' | '));
  steps.push(all.join(' | '));
  return steps;
}

/** How much a word tells: the rarer it is, the more. */
export function weightOf({ articles }: Term): number {
  return 1 / Math.log(Math.E + articles);
}
