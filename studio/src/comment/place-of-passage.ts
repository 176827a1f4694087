import type { Passage } from '@coranto/contract/comment';
import type { EditorState } from '@tiptap/pm/state';
import { absolutePositionToRelativePosition, relativePositionToAbsolutePosition, ySyncPluginKey } from '@tiptap/y-tiptap';
import { createRelativePositionFromJSON } from 'yjs';

/** Longest quotation that is kept of a passage. */
const longestQuotation = 300;

export type Range = { from: number; to: number };

/** The selected passage, so that it is found again after the text has changed; `null` where no words are selected. */
export function passageOf(state: EditorState): Passage | null {
  const { from, to, $from } = state.selection;
  const quoted = state.doc.textBetween(from, to, ' ', ' ').trim();
  if (quoted === '') return null;
  const { type, binding } = ySyncPluginKey.getState(state);
  const at = (position: number): Record<string, unknown> =>
    JSON.parse(JSON.stringify(absolutePositionToRelativePosition(position, type, binding.mapping)));
  // A position holds on to the letter before it. The start is to hold on to the first letter of the passage and the end to its last one, so
  // that what is typed before or behind stays outside.
  const start = $from.parentOffset < $from.parent.content.size ? { ...at(from + 1), assoc: 0 } : at(from);
  const segment: unknown = $from.parent.attrs.id;
  return { start, end: at(to), segmentId: typeof segment === 'string' ? segment : null, quoted: quoted.slice(0, longestQuotation) };
}

/** Where a passage stands now; `null` when its words are gone. */
export function placeOfPassage(state: EditorState, passage: Passage): Range | null {
  const { doc, type, binding } = ySyncPluginKey.getState(state);
  const at = (json: unknown): number | null =>
    relativePositionToAbsolutePosition(doc, type, createRelativePositionFromJSON(json), binding.mapping);
  const [from, to] = [at(passage.start), at(passage.end)];
  if (from === null || to === null) return findQuoted(state, passage);
  const range = { from, to: Math.min(to, state.doc.content.size) };
  return range.from < range.to ? range : findQuoted(state, passage);
}

/** Looks for the very words in the same segment: where a copy was made anew, or the words were put back, positions lead nowhere. */
function findQuoted(state: EditorState, { segmentId, quoted }: Passage): Range | null {
  if (segmentId === null) return null;
  let found: Range | null = null;
  state.doc.descendants((node, position) => {
    if (found !== null) return false;
    if (node.attrs.id !== segmentId || !node.isTextblock) return true;
    // What is no letter counts as one place, so that places in the words are places in the node.
    const at = node.textBetween(0, node.content.size, '', '\uFFFC').indexOf(quoted);
    if (at !== -1) found = { from: position + 1 + at, to: position + 1 + at + quoted.length };
    return false;
  });
  return found;
}
