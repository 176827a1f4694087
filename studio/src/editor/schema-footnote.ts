import { inlineSchema } from '@coranto/contract/prose/inline';
import { makeSegmentId } from '@coranto/contract/working-copy/editor-node';
import { Node } from '@tiptap/core';
import { readJson } from './schema-marks.ts';

/** A footnote where it is referred to: one sign in the running text, which carries its words with it wherever it goes. */
export const footnote = Node.create({
  name: 'footnote',
  group: 'inline',
  inline: true,
  atom: true,
  addAttributes: () => ({ id: { default: null, rendered: false }, text: { default: [], rendered: false } }),
  parseHTML: () => [{ tag: 'sup[data-footnote]', priority: 60, getAttrs: (found) => readFootnote(found.dataset.footnote) }],
  renderHTML: ({ node }) => ['sup', { 'data-footnote': JSON.stringify({ text: node.attrs.text }) }],
});

/** A copy inside the editor is checked by the contract's schema before it is taken. */
function readFootnote(copied: string | undefined): { text: unknown } | false {
  const read = inlineSchema.safeParse({ ...readJson(copied), kind: 'footnote', id: makeSegmentId() });
  return read.success && read.data.kind === 'footnote' ? { text: read.data.text } : false;
}
