import type { PluginKey } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/** Draws the marks of a plugin anew. */
export type Redraw = { soon(): void; stop(): void };

/**
 * Draws the marks of a plugin anew with the next frame, as often as it is asked for before that: what the browser has just selected is read
 * by then, which drawing at once would undo.
 */
export function redrawBy(view: EditorView, key: PluginKey): Redraw {
  let asked: number | undefined;
  return {
    soon() {
      asked ??= requestAnimationFrame(() => {
        asked = undefined;
        view.dispatch(view.state.tr.setMeta(key, true).setMeta('addToHistory', false));
      });
    },
    stop() {
      if (asked !== undefined) cancelAnimationFrame(asked);
    },
  };
}
