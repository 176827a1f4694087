import type { Note } from '@coranto/contract/note';
import { NodeViewContent, NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import { useInstants } from '../words/instants.ts';
import { useWords } from '../words/use-words.ts';
import styles from './Note.module.css';
import { note } from './schema-note.ts';

/** A slip between the paragraphs: who wrote it, when, and that readers never see it. */
function NoteView({ node, editor, deleteNode }: ReactNodeViewProps) {
  const words = useWords();
  const instants = useInstants();
  const { writer, writtenAt } = node.attrs as Pick<Note, 'writer' | 'writtenAt'>; // the schema of the editor holds no other
  const said = [writer?.name, writtenAt === null ? null : instants.soon(writtenAt)].filter(Boolean).join(', ');
  return (
    <NodeViewWrapper as="aside" className={styles.note} aria-label={words.writing.note.name}>
      <div className={styles.head} contentEditable={false}>
        <strong>{words.writing.note.name}</strong>
        <span>{words.writing.note.neverPublished}</span>
        <bdi>{said}</bdi>
        {editor.isEditable ? (
          <button type="button" className={styles.remove} aria-label={words.writing.note.remove} onClick={deleteNode}>
            <svg viewBox="0 0 16 16" aria-hidden="true">
              <path d="m4 4 8 8m0-8-8 8" />
            </svg>
          </button>
        ) : null}
      </div>
      <NodeViewContent className={styles.text} dir="auto" />
    </NodeViewWrapper>
  );
}

/** The node of a note, with what is seen of it. */
export const noteWithView = note.extend({ addNodeView: () => ReactNodeViewRenderer(NoteView) });
