import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state';

/** Where somebody is naming a command: the position of the slash, and what stands after it. */
export type SlashPlace = { from: number; typed: string };

const longestName = 40;
const key = new PluginKey<SlashPlace | null>('slash-place');

/** The command being named, or `null`. */
export function slashPlaceIn(state: EditorState): SlashPlace | null {
  return key.getState(state) ?? null;
}

/** Ends the naming of a command; what was typed stays. */
export function leaveSlash(tr: Transaction): Transaction {
  return tr.setMeta(key, 'leave');
}

/** A slash at the start of a block or after a space begins the naming of a command; a caret that goes elsewhere ends it. */
export const slashPlace = Extension.create({
  name: 'slash-place',
  addProseMirrorPlugins: () => [
    new Plugin<SlashPlace | null>({
      key,
      state: {
        init: () => null,
        apply(tr, before, _, state) {
          const said: unknown = tr.getMeta(key);
          if (said === 'leave') return null;
          const from = typeof said === 'number' ? said : before === null ? null : tr.mapping.map(before.from, -1);
          if (from === null || (before !== null && !tr.docChanged && !tr.selectionSet)) return before;
          return placeFrom(from, state);
        },
      },
      props: {
        handleTextInput(view, from, to, text) {
          if (text !== '/' || !mayBeginAt(view.state, from)) return false;
          view.dispatch(view.state.tr.insertText('/', from, to).setMeta(key, from).scrollIntoView());
          return true;
        },
        handleDOMEvents: {
          blur: (view) => {
            if (key.getState(view.state)) view.dispatch(leaveSlash(view.state.tr));
          },
        },
      },
    }),
  ],
});

function mayBeginAt(state: EditorState, from: number): boolean {
  const $from = state.doc.resolve(from);
  if (!$from.parent.isTextblock || $from.parent.type.spec.code || $from.parent.type.name === 'note') return false;
  const before = $from.parent.textBetween(Math.max(0, $from.parentOffset - 1), $from.parentOffset, undefined, ' ');
  return before === '' || /\s/.test(before);
}

function placeFrom(from: number, { doc, selection }: EditorState): SlashPlace | null {
  if (!selection.empty || selection.from <= from || from >= doc.content.size) return null;
  const $from = doc.resolve(from);
  if ($from.parent !== selection.$from.parent || selection.from - from > longestName) return null;
  const written = doc.textBetween(from, selection.from, '\n', '\n');
  return written.startsWith('/') && !/\n|^\/\s| {2}/.test(written) ? { from, typed: written.slice(1) } : null;
}
