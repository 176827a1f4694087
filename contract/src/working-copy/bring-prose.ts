import { type XmlElement, type XmlFragment, XmlText } from 'yjs';
import { bringText } from './bring-text.ts';
import type { EditorNode } from './editor-node.ts';
import { type Piece, piecesOf, pieceToYjs, setAttribute } from './editor-to-yjs.ts';
import { isSame } from './same.ts';
import { readPiece } from './yjs-to-editor.ts';

type Held = XmlElement | XmlText;
/** What is held at one place becomes what is wished at another. */
type Pair = { held: number; wished: number };

/** Brings what stands in a node to what is wished. Segments are known again by their ids, so that a new neighbour disturbs none. */
export function bringChildren(holder: XmlFragment, content: readonly EditorNode[]): void {
  const held = holder.toArray() as Held[]; // the editor writes nothing else
  const wished = piecesOf(content);
  const pairs = pairUp(held, wished);
  // From the end, so that places before stay true.
  let heldEnd = held.length;
  let wishedEnd = wished.length;
  for (const pair of [...pairs.toReversed(), { held: -1, wished: -1 }]) {
    const added = wished.slice(pair.wished + 1, wishedEnd);
    const removed = heldEnd - pair.held - 1;
    if (removed > 0) holder.delete(pair.held + 1, removed);
    if (added.length > 0) holder.insert(pair.held + 1, added.map(pieceToYjs));
    const one = held[pair.held];
    const other = wished[pair.wished];
    if (one && other) bringOne(one, other);
    heldEnd = pair.held;
    wishedEnd = pair.wished;
  }
}

function bringOne(held: Held, wished: Piece): void {
  if (held instanceof XmlText) {
    if ('runs' in wished) bringText(held, wished.runs);
    return;
  }
  if (!('element' in wished)) return;
  bringAttributes(held, wished.element.attrs ?? {});
  bringChildren(held, wished.element.content ?? []);
}

function bringAttributes(held: XmlElement, wished: Record<string, unknown>): void {
  const now = held.getAttributes() as Record<string, unknown>; // any JSON, as the editor sets them
  for (const [name, value] of Object.entries(wished)) {
    if (value === null || value === undefined) {
      if (name in now) held.removeAttribute(name);
    } else if (!isSame(now[name], value)) setAttribute(held, name, value);
  }
}

/** Pairs in the order of both: equal ones at both ends, then those of one name and kind. */
function pairUp(held: Held[], wished: Piece[]): Pair[] {
  const most = Math.min(held.length, wished.length);
  let start = 0;
  while (start < most && isEqual(held[start], wished[start])) start++;
  let end = 0;
  while (end < most - start && isEqual(held[held.length - 1 - end], wished[wished.length - 1 - end])) end++;
  const pairs: Pair[] = [];
  for (let place = 0; place < start; place++) pairs.push({ held: place, wished: place });
  let from = start;
  for (let to = start; to < wished.length - end; to++) {
    const place = held.findIndex((each, at) => at >= from && at < held.length - end && isKin(each, wished[to]));
    if (place === -1) continue;
    pairs.push({ held: place, wished: to });
    from = place + 1;
  }
  for (let place = end; place > 0; place--) pairs.push({ held: held.length - place, wished: wished.length - place });
  return pairs;
}

function isEqual(held: Held | undefined, wished: Piece | undefined): boolean {
  if (!held || !wished) return false;
  if (held instanceof XmlText !== 'runs' in wished) return false;
  return isSame(piecesOf(readPiece(held)).map(plain), [plain(wished)]);
}

/** A piece without what Yjs does not hold. */
function plain(piece: Piece): unknown {
  if ('runs' in piece) return piece.runs.filter(({ insert }) => insert !== '');
  const { type, attrs, content } = piece.element;
  const said = Object.entries(attrs ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return { type, attrs: Object.fromEntries(said), content: piecesOf(content ?? []).map(plain) };
}

function isKin(held: Held, wished: Piece | undefined): boolean {
  if (!wished) return false;
  if (held instanceof XmlText) return 'runs' in wished;
  if (!('element' in wished) || held.nodeName !== wished.element.type) return false;
  const id = wished.element.attrs?.id;
  return id === undefined || (held.getAttribute('id') as unknown) === id;
}
