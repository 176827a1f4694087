import { Extension } from '@tiptap/core';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';

/** The cursors that show between blocks and while something is dragged. */
export const writingTools = Extension.create({
  name: 'writing-tools',
  addProseMirrorPlugins: () => [gapCursor(), dropCursor({ width: 2, class: 'drop-cursor' })],
});
