import { type Editor, Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const key = new PluginKey<boolean>('focus-mode');

/** Is only the text shown? */
export function isFocused(state: EditorState): boolean {
  return key.getState(state) ?? false;
}

/** Shows only the text, or everything again. @returns whether only the text is shown now */
export function toggleFocus(editor: Editor): boolean {
  const isOn = !isFocused(editor.state);
  editor.view.dispatch(editor.state.tr.setMeta(key, isOn));
  editor.view.focus();
  return isOn;
}

/** How far down the window the line stands in which one writes. */
const lineOfSight = 0.42;

/** The block one writes in is marked, and its line stays at one height. */
export const focusMode = Extension.create<{ onLeave: () => void }>({
  name: 'focus-mode',
  addOptions: () => ({ onLeave: () => undefined }),
  addKeyboardShortcuts() {
    return {
      Escape: () => {
        if (!isFocused(this.editor.state)) return false;
        toggleFocus(this.editor);
        this.options.onLeave();
        return true;
      },
    };
  },
  addProseMirrorPlugins: () => [
    new Plugin<boolean>({
      key,
      state: { init: () => false, apply: (tr, before) => tr.getMeta(key) ?? before },
      props: {
        decorations(state) {
          const { $from } = state.selection;
          if (!key.getState(state) || $from.depth === 0) return null;
          return DecorationSet.create(state.doc, [Decoration.node($from.before(1), $from.after(1), { 'data-current': '' })]);
        },
      },
      view: () => ({
        update(view, before) {
          if (!key.getState(view.state) || view.state.selection.eq(before.selection)) return;
          const pane = view.dom.closest('[data-focus]');
          if (!pane) return;
          const { top } = view.coordsAtPos(view.state.selection.head);
          pane.scrollTop += top - pane.clientHeight * lineOfSight;
        },
      }),
    }),
  ],
});
