import { ContentString, decodeUpdate, Item, isDeleted, iterateDeletedStructs, type Transaction, XmlText } from 'yjs';

/** Any type of Yjs, as it names them itself. */
export type SharedType = Transaction['changed'] extends Map<infer Type, unknown> ? Type : never;

/** Letters that went with a passage although whoever took it away had not seen them. */
export type UnseenLetters = { holder: XmlText; letters: string; before: string };

/**
 * Finds the letters that a change took away unseen: one person writes, cut off, into a paragraph that another removes or wraps in a
 * quotation meanwhile. Yjs takes everything away that stands in it; only what the change names itself was meant.
 *
 * NOTE: to be asked while the change is carried out, before Yjs puts its pieces together again.
 */
export function findUnseenLetters(change: Transaction, update: Uint8Array): UnseenLetters[] {
  const { ds: meant } = decodeUpdate(update);
  const found: UnseenLetters[] = [];
  let last: { item: Item; entry: UnseenLetters } | null = null;
  iterateDeletedStructs(change, change.deleteSet, (struct) => {
    if (!(struct instanceof Item) || !(struct.content instanceof ContentString) || isDeleted(meant, struct.id)) return;
    const holder = struct.parent;
    if (!(holder instanceof XmlText) || !holder._item?.deleted) return;
    const letters = struct.content.str;
    if (last !== null && last.item === struct.left && last.entry.holder === holder) {
      last.entry.letters += letters;
      last.item = struct;
      return;
    }
    const entry = { holder, letters, before: lettersBefore(struct) };
    found.push(entry);
    last = { item: struct, entry };
  });
  return found.filter(({ letters }) => letters.trim() !== '');
}

/** As much as is needed to find the place again. */
const contextLength = 40;

function lettersBefore(item: Item): string {
  let before = '';
  for (let each = item.left; each !== null && before.length < contextLength; each = each.left) {
    if (each.content instanceof ContentString) before = each.content.str + before;
  }
  return before.slice(-contextLength);
}
