import type { Mend } from '@coranto/contract/checks/advice';

/** A text with other characters in the place of some. */
export function mendText(text: string, mends: readonly Mend[]): string {
  return mends
    .toSorted((one, other) => other.start - one.start)
    .reduce((mended, { start, end, text: put }) => mended.slice(0, start) + put + mended.slice(end), text);
}
