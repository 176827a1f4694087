import { proseOf } from '@coranto/contract/working-copy/form';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useEffect, useMemo } from 'react';
import type { Doc } from 'yjs';
import type { Passages } from '../comment/passages.ts';
import { showComments } from '../comment/show-comments.ts';
import { useWords } from '../words/use-words.ts';
import { atomsWithViews } from './atom-views.tsx';
import { type Carets, showCarets } from './carets.ts';
import styles from './Editor.module.css';
import { type Edited, EditedContext } from './edited.ts';
import { footnoteWithView } from './FootnoteView.tsx';
import { noteWithView } from './NoteView.tsx';
import { containers } from './schema-containers.ts';
import { proseMarks } from './schema-marks.ts';
import { tableNodes } from './schema-table.ts';
import { textBlocks } from './schema-text-blocks.ts';
import { segmentIds } from './segment-ids.ts';
import { bindTo } from './together.ts';
import { useWriting } from './use-writing.ts';
import { WritingFrame } from './WritingFrame.tsx';
import { writingTools } from './writing-tools.ts';

const ownExtensions = [
  ...textBlocks,
  ...containers,
  ...atomsWithViews,
  ...tableNodes,
  footnoteWithView,
  noteWithView,
  ...proseMarks,
  segmentIds,
  writingTools,
];

type Props = {
  /** The working copy whose body is edited. */
  copy: Doc;
  carets: Carets;
  /** The passages that are talked about. */
  passages: Passages;
  /** One value as long as it says the same: the views of nodes are drawn again when it changes. */
  edited: Edited;
  isEditable: boolean;
  onReady: (editor: Editor) => void;
};

/** Edits the body of an article. */
export function ProseEditor({ copy, carets, passages, edited, isEditable, onReady }: Props) {
  const words = useWords();
  const writing = useWriting(edited.language);
  const { extensions: aids } = writing;
  const extensions = useMemo(
    () => [...ownExtensions, ...aids, bindTo(proseOf(copy)), showCarets(carets), showComments(passages)],
    [copy, carets, passages, aids],
  );
  const editor = useEditor({
    extensions,
    editable: isEditable,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        class: styles.body ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': words.article.body,
        lang: edited.language,
        dir: edited.direction,
        spellcheck: 'true',
        'data-placeholder': words.editor.start,
      },
    },
    onCreate: (made) => {
      writing.attach(made.editor);
      onReady(made.editor);
    },
  });
  useEffect(() => {
    editor?.setEditable(isEditable, false);
  }, [editor, isEditable]);
  if (editor === null) return null;
  return (
    <EditedContext value={edited}>
      <WritingFrame editor={editor} writing={writing} isEditable={isEditable}>
        <EditorContent editor={editor} id="field-prose" />
      </WritingFrame>
    </EditedContext>
  );
}

/** Puts the caret into the segment of an id, and brings it into sight. */
export function goToSegment(editor: Editor, segmentId: string): void {
  let found: number | null = null;
  editor.state.doc.descendants((node, position) => {
    if (node.attrs.id === segmentId) found = position;
    return found === null;
  });
  if (found === null) return;
  const node = editor.state.doc.nodeAt(found);
  if (node?.isAtom) editor.chain().setNodeSelection(found).focus().scrollIntoView().run();
  else
    editor
      .chain()
      .setTextSelection(found + 1)
      .focus()
      .scrollIntoView()
      .run();
}
