import { Extension } from '@tiptap/core';
import { dropCursor } from '@tiptap/pm/dropcursor';
import { gapCursor } from '@tiptap/pm/gapcursor';
import { history, redo, undo } from '@tiptap/pm/history';

/** Undo and redo, and the cursors that show between blocks and while something is dragged. */
export const writingTools = Extension.create({
  name: 'writing-tools',
  addProseMirrorPlugins: () => [history(), gapCursor(), dropCursor({ width: 2, class: 'drop-cursor' })],
  addKeyboardShortcuts() {
    const run = (command: typeof undo) => () => command(this.editor.state, this.editor.view.dispatch);
    return { 'Mod-z': run(undo), 'Mod-y': run(redo), 'Mod-Shift-z': run(redo) };
  },
});
