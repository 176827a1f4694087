import type { VNode } from 'preact';
import { renderToString } from 'preact-render-to-string';

const kept = new WeakMap<object, Map<string, { __html: string }>>();

/**
 * What stands inside an element that many pages share, rendered once for as long as the record it is made of stays the same object. For
 * `dangerouslySetInnerHTML`: the markup is Preact's own, with everything in it escaped.
 *
 * @param name tells the insides made of one record apart, with all that they depend on besides it
 */
export function keptInside(record: object, name: string, make: () => VNode): { __html: string } {
  const ofRecord = kept.get(record) ?? new Map<string, { __html: string }>();
  kept.set(record, ofRecord);
  const before = ofRecord.get(name);
  if (before) return before;
  const made = { __html: renderToString(make()) };
  ofRecord.set(name, made);
  return made;
}
