import { makeSegmentId } from '@coranto/contract/working-copy/editor-node';
import { Extension } from '@tiptap/core';
import type { Node as EditorDocumentNode } from '@tiptap/pm/model';
import { Plugin, type Transaction } from '@tiptap/pm/state';

type Place = { node: EditorDocumentNode; position: number };

/**
 * Sees to it that every segment bears an id of its own. When a paragraph is split, both halves bear the same id at first: the half with
 * words keeps it, since comments and translations point at the words.
 */
export const segmentIds = Extension.create({
  name: 'segment-ids',
  addProseMirrorPlugins: () => [
    new Plugin({
      appendTransaction: (transactions, _before, { doc, tr }) => {
        if (!transactions.some((transaction) => transaction.docChanged)) return null;
        return giveIds(doc, tr) ? tr.setMeta('addToHistory', false) : null;
      },
    }),
  ],
});

function giveIds(doc: EditorDocumentNode, tr: Transaction): boolean {
  const keepers = new Map<string, Place>();
  const nameless: Place[] = [];
  doc.descendants((node, position) => {
    if (node.isText || !('id' in node.attrs)) return;
    const place = { node, position };
    const keeper = node.attrs.id === null ? null : keepers.get(node.attrs.id);
    if (node.attrs.id !== null && keeper === undefined) {
      keepers.set(node.attrs.id, place);
      return;
    }
    if (!keeper || hasWords(keeper.node) || !hasWords(node)) {
      nameless.push(place);
      return;
    }
    keepers.set(node.attrs.id, place);
    nameless.push(keeper);
  });
  for (const { position } of nameless) tr.setNodeAttribute(position, 'id', makeSegmentId());
  return nameless.length > 0;
}

function hasWords(node: EditorDocumentNode): boolean {
  return node.textContent !== '';
}
