import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align, longestRising } from './align.ts';

function apply(before: string[], after: string[]): { before: string[]; after: string[] } {
  const built = { before: [] as string[], after: [] as string[] };
  let [at, otherAt] = [0, 0];
  for (const { kind, count } of align(before, after)) {
    if (kind !== 'new') built.before.push(...before.slice(at, at + count));
    if (kind !== 'gone') built.after.push(...after.slice(otherAt, otherAt + count));
    if (kind === 'same') expect(before.slice(at, at + count)).toEqual(after.slice(otherAt, otherAt + count));
    if (kind !== 'new') at += count;
    if (kind !== 'gone') otherAt += count;
  }
  return built;
}

const words = fc.array(fc.constantFrom('the', 'a', 'ferry', 'порт', 'նավ', 'بحر', ' ', '.'), { maxLength: 60 });

describe('two lists of words side by side', () => {
  it('give either list back, whatever they are', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        expect(apply(before, after)).toEqual({ before, after });
      }),
      { numRuns: 500 },
    );
  });

  it('take the shortest way', () => {
    expect(align(['a', 'b', 'c', 'a', 'b', 'b', 'a'], ['c', 'b', 'a', 'b', 'a', 'c']).filter(({ kind }) => kind === 'same')).toHaveLength(
      3,
    );
    expect(align(['a', 'x', 'b'], ['a', 'y', 'b'])).toEqual([
      { kind: 'same', count: 1 },
      { kind: 'gone', count: 1 },
      { kind: 'new', count: 1 },
      { kind: 'same', count: 1 },
    ]);
    expect(align([], ['a'])).toEqual([{ kind: 'new', count: 1 }]);
    expect(align(['a', 'b'], ['a', 'b'])).toEqual([{ kind: 'same', count: 2 }]);
  });

  it('find the longest row that rises', () => {
    expect(longestRising([5, 1, 2, 9, 3]).map((index) => [5, 1, 2, 9, 3][index])).toEqual([1, 2, 3]);
    expect(longestRising([])).toEqual([]);
  });
});
