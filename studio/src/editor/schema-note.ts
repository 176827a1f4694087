import { noteSchema } from '@coranto/contract/note';
import { makeSegmentId } from '@coranto/contract/working-copy/editor-node';
import { Node } from '@tiptap/core';
import { type Command, TextSelection } from '@tiptap/pm/state';
import { readJson } from './schema-marks.ts';

/** Words for colleagues between the blocks: part of what is written together, never of what is published. */
export const note = Node.create({
  name: 'note',
  group: 'block',
  content: '(text|breaks)*',
  marks: '',
  defining: true,
  // What is pasted or deleted around a note does not run into it.
  isolating: true,
  addAttributes: () => ({
    id: { default: null, rendered: false },
    writer: { default: null, rendered: false },
    writtenAt: { default: null, rendered: false },
  }),
  parseHTML: () => [{ tag: 'aside[data-kind="note"]', priority: 60, getAttrs: (found) => readNote(found.dataset.note) }],
  renderHTML: ({ node: { attrs } }) => [
    'aside',
    { 'data-kind': 'note', 'data-note': JSON.stringify({ writer: attrs.writer, writtenAt: attrs.writtenAt }) },
    0,
  ],
  addKeyboardShortcuts() {
    return {
      Enter: () => {
        const { editor } = this;
        if (!editor.isActive('note')) return false;
        return leaveNote(editor.state, editor.view.dispatch);
      },
      Backspace: () => removeEmptyNote(this.editor.state, this.editor.view.dispatch),
    };
  },
});

/** Enter goes on after the note, in a paragraph of the text. */
const leaveNote: Command = (state, dispatch) => {
  const { $head } = state.selection;
  const paragraph = state.schema.nodes.paragraph;
  if (!paragraph) return false;
  const after = $head.after();
  const next = state.doc.resolve(after).nodeAfter;
  const isFree = next?.type === paragraph && next.content.size === 0;
  const tr = isFree ? state.tr : state.tr.insert(after, paragraph.create());
  dispatch?.(tr.setSelection(TextSelection.create(tr.doc, after + 1)).scrollIntoView());
  return true;
};

/** In a note without words, Backspace takes the note away. */
const removeEmptyNote: Command = ({ selection, tr }, dispatch) => {
  const { $from, empty } = selection;
  if (!empty || $from.parent.type.name !== 'note' || $from.parent.content.size > 0) return false;
  const { paragraph } = $from.doc.type.schema.nodes;
  if (!paragraph) return false;
  tr.replaceWith($from.before(), $from.after(), paragraph.create());
  dispatch?.(tr.setSelection(TextSelection.near(tr.doc.resolve($from.before() + 1))).scrollIntoView());
  return true;
};

function readNote(copied: string | undefined): Record<string, unknown> | false {
  const read = noteSchema.safeParse({ writer: null, writtenAt: null, ...readJson(copied), id: makeSegmentId(), after: null, text: '' });
  return read.success ? { writer: read.data.writer, writtenAt: read.data.writtenAt } : false;
}
