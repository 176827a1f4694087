import { type Editor, Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { redrawBy } from '../editor/redraw.ts';
import type { Passages } from './passages.ts';
import { placeOfPassage } from './place-of-passage.ts';
import './comments.css';

const key = new PluginKey<DecorationSet>('comments');

/** Marks the passages that are talked about, and leads to them by keys. One's own typing only moves the marks along. */
export function showComments(passages: Passages): Extension {
  return Extension.create({
    name: 'comments',
    addKeyboardShortcuts() {
      return {
        'Mod-Alt-m': () => {
          requestAnimationFrame(() => passages.begin()); // by then the editor knows what the key before has selected
          return true;
        },
        'Mod-Alt-j': () => goToNeighbour(this.editor, 'next'),
        'Mod-Alt-k': () => goToNeighbour(this.editor, 'previous'),
      };
    },
    addProseMirrorPlugins: () => [
      new Plugin({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, shown, _before, state) => {
            if (tr.getMeta(key) !== undefined || ySyncPluginKey.getState(state)?.isChangeOrigin) return draw(state, passages);
            return tr.docChanged ? shown.map(tr.mapping, tr.doc) : shown;
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => {
          const redraw = redrawBy(view, key);
          const stop = passages.drawBy(redraw.soon);
          redraw.soon();
          return {
            update: (_view, before) => {
              if (before.selection.eq(view.state.selection) || !view.hasFocus()) return;
              const { from } = view.state.selection;
              const standing = marksIn(view.state).find((each) => each.from <= from && from <= each.to);
              if (standing?.commentId) passages.stand(standing.commentId);
            },
            destroy: () => {
              stop();
              redraw.stop();
            },
          };
        },
      }),
    ],
  });
}

function draw(state: EditorState, passages: Passages): DecorationSet {
  const marks = passages.marked.flatMap(({ commentId, passage }) => {
    const place = placeOfPassage(state, passage);
    if (place === null) return [];
    const isActive = commentId === passages.activeId;
    return [Decoration.inline(place.from, place.to, { class: 'commented', 'data-active': String(isActive) }, { commentId })];
  });
  return DecorationSet.create(state.doc, marks);
}

type Standing = { commentId: string | null; from: number; to: number };

/** The marked passages in the order of the text. */
function marksIn(state: EditorState): Standing[] {
  const found = key.getState(state)?.find() ?? [];
  return found.map(({ from, to, spec }) => ({ commentId: spec.commentId as string | null, from, to })).toSorted((a, b) => a.from - b.from); // draw() alone makes them
}

/** Chooses the passage of a comment in the text. Says whether it is still there. */
export function goToPassage(editor: Editor, commentId: string): boolean {
  const place = marksIn(editor.state).find((each) => each.commentId === commentId);
  if (!place) return false;
  editor.chain().setTextSelection({ from: place.from, to: place.to }).focus().scrollIntoView().run();
  return true;
}

function goToNeighbour(editor: Editor, where: 'next' | 'previous'): boolean {
  const { from } = editor.state.selection;
  const marks = marksIn(editor.state).filter(({ commentId }) => commentId !== null);
  const place =
    where === 'next' ? (marks.find((each) => each.from > from) ?? marks[0]) : (marks.findLast((each) => each.from < from) ?? marks.at(-1));
  if (place?.commentId) goToPassage(editor, place.commentId);
  return true;
}
