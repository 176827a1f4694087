import type { EditorNode } from '@coranto/contract/working-copy/editor-node';
import { type Body, editorToBody } from '@coranto/contract/working-copy/editor-to-prose';
import { bodyToEditor } from '@coranto/contract/working-copy/prose-to-editor';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useEffectEvent, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { atomsWithViews } from './atom-views.tsx';
import styles from './Editor.module.css';
import { type Edited, EditedContext } from './edited.ts';
import { footnoteWithView } from './FootnoteView.tsx';
import { noteWithView } from './NoteView.tsx';
import { containers } from './schema-containers.ts';
import { proseMarks } from './schema-marks.ts';
import { tableNodes } from './schema-table.ts';
import { textBlocks } from './schema-text-blocks.ts';
import { segmentIds } from './segment-ids.ts';
import { writingTools } from './undo.ts';
import { useWriting } from './use-writing.ts';
import { WritingFrame } from './WritingFrame.tsx';

const extensions = [
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
  /** What the editor begins with; later changes come from the editor itself. */
  body: Body;
  /** One value as long as it says the same: the views of nodes are drawn again when it changes. */
  edited: Edited;
  isEditable: boolean;
  onChange: (body: Body) => void;
  onReady: (editor: Editor) => void;
};

/** Edits the body of an article. */
export function ProseEditor({ body, edited, isEditable, onChange, onReady }: Props) {
  const words = useWords();
  const writing = useWriting(edited.language);
  const [allExtensions] = useState(() => [...extensions, ...writing.extensions]);
  const take = useEffectEvent((editor: Editor) => onChange(editorToBody(editor.getJSON() as EditorNode))); // TipTap writes nodes in this form
  const editor = useEditor({
    extensions: allExtensions,
    content: bodyToEditor(body),
    editable: isEditable,
    shouldRerenderOnTransaction: false,
    enableContentCheck: true,
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
    onUpdate: (changed) => take(changed.editor),
  });
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
