import { proseOf } from '@coranto/contract/working-copy/form';
import { type Doc, type Item, XmlElement, type XmlFragment, XmlText } from 'yjs';
import type { SharedType, UnseenLetters } from './unseen-letters.ts';

/** Least context by which a passage that was put into its neighbour is known again. */
const leastContext = 6;

/**
 * Puts letters that were taken away unseen where their passage is now: into the block that bears its id, into the neighbour it was joined
 * to, or else into a paragraph of their own where it stood.
 */
export function rescueLetters(copy: Doc, unseen: readonly UnseenLetters[]): void {
  for (const each of unseen) {
    const block = blockOf(each.holder);
    const id = block === null ? null : readId(block);
    const same = id === null ? null : findById(proseOf(copy), id);
    if (same !== null && putInto(same, each, 1, true)) continue;
    const place = placeOf(block ?? each.holder);
    const neighbour = place.after;
    if (neighbour instanceof XmlElement && putInto(lastTextBlock(neighbour) ?? neighbour, each, leastContext, false)) continue;
    putBeside(place, each.letters, `${id ?? 'segment'}`.slice(0, 30));
  }
}

/** The text block that letters stood in. */
function blockOf(holder: XmlText): XmlElement | null {
  return holder.parent instanceof XmlElement ? holder.parent : null;
}

/** NOTE: Yjs gives no attributes of what was taken away; the last one set is still there, because the copy keeps what is deleted. */
function readId(element: XmlElement): string | null {
  const held: unknown = element._map.get('id')?.content.getContent().at(-1);
  return typeof held === 'string' ? held : null;
}

function findById(holder: XmlFragment, id: string): XmlElement | null {
  for (const each of holder.toArray()) {
    if (!(each instanceof XmlElement)) continue;
    if (each.getAttribute('id') === id && holdsText(each)) return each;
    const inside = findById(each, id);
    if (inside !== null) return inside;
  }
  return null;
}

function holdsText(element: XmlElement): boolean {
  const inside: unknown[] = element.toArray();
  return inside.length === 0 ? element.nodeName === 'paragraph' : inside.some((each) => each instanceof XmlText);
}

function lastTextBlock(element: XmlElement): XmlElement | null {
  if (holdsText(element)) return element;
  const last = element.toArray().findLast((each) => each instanceof XmlElement);
  return last instanceof XmlElement ? lastTextBlock(last) : null;
}

/** Puts letters behind those they followed; where these are not found, at the end of the block if that is wished. */
function putInto(block: XmlElement, { letters, before }: UnseenLetters, least: number, elseAtEnd: boolean): boolean {
  const texts = block.toArray().filter((each) => each instanceof XmlText);
  for (let length = before.length; length >= Math.max(least, 1); length--) {
    const context = before.slice(-length);
    for (const text of texts) {
      const place = plainOf(text).lastIndexOf(context);
      if (place === -1) continue;
      text.insert(place + length, letters, {});
      return true;
    }
  }
  if (!elseAtEnd) return false;
  const last = texts.at(-1);
  if (last && before !== '') last.insert(last.length, letters, {});
  else if (texts[0]) texts[0].insert(0, letters, {});
  else block.insert(0, [new XmlText(letters)]);
  return true;
}

function plainOf(text: XmlText): string {
  return (text.toDelta() as { insert: unknown }[]).map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC')).join('');
}

type Beside = { holder: XmlFragment; after: SharedType | null };

/** Where a passage stood: behind its nearest neighbour that is still there, in the nearest holder that is still there. */
function placeOf(gone: XmlElement | XmlText): Beside {
  let item = gone._item as Item; // only roots have none, and a root is never taken away
  let holder = item.parent as XmlFragment;
  while (holder._item?.deleted || (holder instanceof XmlElement && holder.nodeName === 'list')) {
    item = holder._item as Item;
    holder = item.parent as XmlFragment;
  }
  for (let left = item.left; left !== null; left = left.left) {
    if (!left.deleted) return { holder, after: left.content.getContent()[0] as SharedType };
  }
  return { holder, after: null };
}

function putBeside({ holder, after }: Beside, letters: string, id: string): void {
  const paragraph = new XmlElement('paragraph');
  paragraph.setAttribute('id', `${id}-kept`);
  paragraph.insert(0, [new XmlText(letters)]);
  if (after instanceof XmlElement || after instanceof XmlText) holder.insertAfter(after, [paragraph]);
  else holder.insert(0, [paragraph]);
}
