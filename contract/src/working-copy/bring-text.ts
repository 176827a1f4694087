import type { Text } from 'yjs';
import type { Run } from './editor-to-yjs.ts';
import { isSame } from './same.ts';

type Delta = { insert: unknown; attributes?: Record<string, unknown> };

/** Brings letters and their marks to what is wished; letters that stay are not touched. */
export function bringText(held: Text, wished: readonly Run[]): void {
  const now = held.toDelta() as Delta[];
  const runs = wished.filter(({ insert }) => insert !== '');
  if (isSame(now.map(asRun), runs)) return;
  const before = now.map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC')).join('');
  const after = runs.map(({ insert }) => insert).join('');
  const start = sharedStart(before, after);
  const end = sharedEnd(before, after, start);
  if (before.length > start + end) held.delete(start, before.length - start - end);
  if (after.length > start + end) held.insert(start, after.slice(start, after.length - end), {});
  const worn = Object.fromEntries(now.flatMap(({ attributes }) => Object.keys(attributes ?? {})).map((name) => [name, null]));
  if (Object.keys(worn).length === 0 && runs.every(({ attributes }) => Object.keys(attributes).length === 0)) return;
  held.applyDelta(runs.map(({ insert, attributes }) => ({ retain: insert.length, attributes: { ...worn, ...attributes } })));
}

function asRun({ insert, attributes }: Delta): Run {
  return { insert: insert as string, attributes: attributes ?? {} }; // anything else differs from every wish
}

function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let count = 0;
  while (count < most && one[count] === other[count]) count++;
  return isInsidePair(one, count) || isInsidePair(other, count) ? count - 1 : count;
}

function sharedEnd(one: string, other: string, start: number): number {
  const most = Math.min(one.length, other.length) - start;
  let count = 0;
  while (count < most && one[one.length - 1 - count] === other[other.length - 1 - count]) count++;
  return count > 0 && (isInsidePair(one, one.length - count) || isInsidePair(other, other.length - count)) ? count - 1 : count;
}

/** Two units that are one letter are never parted. */
function isInsidePair(text: string, place: number): boolean {
  return /[\uD800-\uDBFF]/.test(text[place - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[place] ?? '');
}
