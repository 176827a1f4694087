import { markOrder } from '@coranto/contract/working-copy/editor-node';
import { absentWhenEmpty, writtenFields } from '@coranto/contract/working-copy/form';
import { blockKinds, type Inside, partKinds, partOf, signKinds } from '@coranto/contract/working-copy/node-kinds';
import { type Doc, Text, XmlElement, type XmlFragment, XmlText, type Map as YMap } from 'yjs';
import type { SharedType } from './unseen-letters.ts';

/** Longest that the attributes of one node may be, in characters of JSON. */
const longestAttributes = 200_000;
const marks: ReadonlySet<string> = new Set(markOrder);
const written: ReadonlySet<string> = new Set(writtenFields);

/**
 * Does a change leave the copy such that every studio can show it? Browsers take away what their editor cannot show, so one broken node
 * would cost the words in it. Whether the contract's limits are kept is another question, asked when a revision is made.
 *
 * @param changed the types that the change touched
 */
export function isSoundChange(copy: Doc, changed: Iterable<SharedType>): boolean {
  const { head, prose } = { head: copy.getMap('head'), prose: copy.getXmlFragment('prose') };
  if (copy.share.size > 2) return false;
  for (const type of changed) {
    if (type === (prose as unknown)) {
      if (!hold(prose, 'blocks')) return false;
    } else if (type === (head as unknown)) {
      if (!isSoundHead(head)) return false;
    } else if (type instanceof XmlElement) {
      if (!isDeleted(type) && !isSoundElement(type, insideOf(type.nodeName))) return false;
    } else if (type instanceof XmlText) {
      const holder = type.parent;
      const inside = holder instanceof XmlElement ? insideOf(holder.nodeName) : null;
      if (!isDeleted(type) && !isSoundText(type, inside)) return false;
    } else if (!(type instanceof Text) || type.parent !== (head as unknown) || !isPlain(type)) return false;
  }
  return true;
}

function isDeleted({ _item }: Pick<SharedType, '_item'>): boolean {
  return _item?.deleted ?? false;
}

function insideOf(name: string): Inside | null {
  if (signKinds.has(name)) return 'nothing';
  for (const kinds of [blockKinds, partKinds]) if (Object.hasOwn(kinds, name)) return kinds[name] ?? null;
  return null;
}

function mayStand(name: string, inside: Inside): boolean {
  switch (inside) {
    case 'blocks':
      return Object.hasOwn(blockKinds, name);
    case 'items':
    case 'rows':
    case 'cells':
      return name === partOf[inside];
    case 'running-text':
      return signKinds.has(name);
    case 'lines':
      return name === 'line-break';
    case 'letters':
    case 'nothing':
      return false;
  }
}

function isSoundElement(element: XmlElement, inside: Inside | null): boolean {
  if (inside === null || JSON.stringify(element.getAttributes()).length > longestAttributes) return false;
  return hold(element, inside);
}

/** Does this hold only what may stand inside? */
function hold(holder: XmlFragment, inside: Inside): boolean {
  return holder.toArray().every((each: unknown) => {
    if (each instanceof XmlText) return isSoundText(each, inside);
    if (!(each instanceof XmlElement)) return false;
    return mayStand(each.nodeName, inside) && isSoundElement(each, insideOf(each.nodeName));
  });
}

type Delta = { insert: unknown; attributes?: Record<string, unknown> };

function isSoundText(text: XmlText, inside: Inside | null): boolean {
  if (inside !== 'running-text' && inside !== 'lines' && inside !== 'letters') return false;
  return (text.toDelta() as Delta[]).every(({ insert, attributes }) => {
    if (typeof insert !== 'string') return false;
    const worn = Object.entries(attributes ?? {});
    if (inside !== 'running-text') return worn.length === 0;
    return worn.every(([name, value]) => marks.has(name.replace(/--[a-zA-Z0-9+/=]{8}$/, '')) && typeof value === 'object');
  });
}

function isSoundHead(head: YMap<unknown>): boolean {
  for (const [field, value] of head) {
    if (written.has(field)) {
      if (!(value instanceof Text) || value instanceof XmlText || !isPlain(value)) return false;
    } else if (value instanceof Object && 'doc' in value) return false;
  }
  return [...written].every((field) => head.has(field) || absentWhenEmpty.has(field));
}

function isPlain(text: Text): boolean {
  return (text.toDelta() as Delta[]).every(({ insert, attributes }) => typeof insert === 'string' && attributes === undefined);
}
