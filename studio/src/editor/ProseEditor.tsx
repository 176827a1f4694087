import type { Prose } from '@coranto/contract/prose/prose';
import type { EditorNode } from '@coranto/contract/working-copy/editor-node';
import { editorToProse } from '@coranto/contract/working-copy/editor-to-prose';
import { proseToEditor } from '@coranto/contract/working-copy/prose-to-editor';
import { type Editor, EditorContent, useEditor } from '@tiptap/react';
import { useEffectEvent, useState } from 'react';
import { useWords } from '../words/use-words.ts';
import { atomsWithViews } from './atom-views.tsx';
import styles from './Editor.module.css';
import { type Edited, EditedContext } from './edited.ts';
import { footnoteWithView } from './FootnoteView.tsx';
import { containers } from './schema-containers.ts';
import { proseMarks } from './schema-marks.ts';
import { textBlocks } from './schema-text-blocks.ts';
import { segmentIds } from './segment-ids.ts';
import { Toolbar } from './Toolbar.tsx';
import { type OpenTool, ToolPanel } from './ToolPanel.tsx';
import { writingTools } from './undo.ts';

const extensions = [...textBlocks, ...containers, ...atomsWithViews, footnoteWithView, ...proseMarks, segmentIds, writingTools];

type Props = {
  /** What the editor begins with; later changes come from the editor itself. */
  prose: Prose;
  /** One value as long as it says the same: the views of nodes are drawn again when it changes. */
  edited: Edited;
  isEditable: boolean;
  onChange: (prose: Prose) => void;
  onReady: (editor: Editor) => void;
};

/** Edits the body of an article. */
export function ProseEditor({ prose, edited, isEditable, onChange, onReady }: Props) {
  const words = useWords();
  const [tool, setTool] = useState<OpenTool | null>(null);
  const take = useEffectEvent((editor: Editor) => onChange(editorToProse(editor.getJSON() as EditorNode))); // TipTap writes nodes in this form
  const editor = useEditor({
    extensions,
    content: proseToEditor(prose),
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
    onCreate: (made) => onReady(made.editor),
    onUpdate: (changed) => take(changed.editor),
  });
  if (editor === null) return null;
  return (
    <EditedContext value={edited}>
      {isEditable ? <Toolbar editor={editor} onTool={setTool} /> : null}
      <EditorContent editor={editor} id="field-prose" />
      {tool === null ? null : <ToolPanel editor={editor} tool={tool} onClose={() => setTool(null)} />}
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
