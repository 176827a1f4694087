import type { Editor } from '@tiptap/core';
import { liftListItem, wrapInList } from '@tiptap/pm/schema-list';
import type { EditorState } from '@tiptap/pm/state';

type ListPlace = { position: number; ordered: boolean };

function findList({ selection: { $from } }: EditorState): ListPlace | null {
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type.name === 'list') return { position: $from.before(depth), ordered: node.attrs.ordered };
  }
  return null;
}

/** Does the caret stand in a list of this kind? */
export function isInList(state: EditorState, ordered: boolean): boolean {
  return findList(state)?.ordered === ordered;
}

/** Makes a list of what is chosen, turns a list of the other kind into this one, or ends the list. */
export function toggleList(editor: Editor, ordered: boolean): void {
  const { state, view } = editor;
  const { list, listItem } = state.schema.nodes;
  if (!list || !listItem) throw new Error('The schema of the editor has no lists');
  const place = findList(state);
  if (place === null) wrapInList(list, { ordered })(state, view.dispatch);
  else if (place.ordered === ordered) liftListItem(listItem)(state, view.dispatch);
  else view.dispatch(state.tr.setNodeAttribute(place.position, 'ordered', ordered));
  view.focus();
}
