import type { Speaker } from '@coranto/contract/prose/prose';
import type { EditorState } from '@tiptap/pm/state';

const spoken = new Set(['quotation', 'answer', 'question', 'pull-quote']);

/** A block around the caret that has a speaker. */
export type SpeakerPlace = { position: number; type: string; speaker: Speaker | null; language: string | null };

/** The innermost block around the caret that has a speaker, or `null`. */
export function findSpeakerPlace({ selection }: EditorState): SpeakerPlace | null {
  const { $from } = selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (!spoken.has(node.type.name)) continue;
    return {
      position: $from.before(depth),
      type: node.type.name,
      speaker: node.attrs.speaker as Speaker | null, // what the schema of the editor holds there
      language: node.attrs.language ?? null,
    };
  }
  return null;
}
