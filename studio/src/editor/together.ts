import { Extension } from '@tiptap/core';
import type { EditorState } from '@tiptap/pm/state';
import { redo as redoShared, undo as undoShared, ySyncPlugin, yUndoPlugin, yUndoPluginKey } from '@tiptap/y-tiptap';
import type { UndoManager, XmlFragment } from 'yjs';

/** Binds the editor to the body of a working copy; what is undone is one's own, never what others wrote meanwhile. */
export function bindTo(prose: XmlFragment): Extension {
  return Extension.create({
    name: 'together',
    priority: 1000,
    addProseMirrorPlugins: () => [ySyncPlugin(prose), yUndoPlugin()],
    addKeyboardShortcuts() {
      return {
        'Mod-z': () => undo(this.editor.state),
        'Mod-y': () => redo(this.editor.state),
        'Mod-Shift-z': () => redo(this.editor.state),
      };
    },
  });
}

/** Takes back what one did last. */
export function undo(state: EditorState): boolean {
  return undoShared(state) ?? false;
}

/** Does again what was taken back. */
export function redo(state: EditorState): boolean {
  return redoShared(state) ?? false;
}

/** Is there something of one's own to take back? */
export function mayUndo(state: EditorState): boolean {
  return (managerOf(state)?.undoStack.length ?? 0) > 0;
}

/** Is there something to do again? */
export function mayRedo(state: EditorState): boolean {
  return (managerOf(state)?.redoStack.length ?? 0) > 0;
}

function managerOf(state: EditorState): UndoManager | null {
  return yUndoPluginKey.getState(state)?.undoManager ?? null;
}
