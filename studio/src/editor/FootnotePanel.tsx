import type { Footnote, Inline } from '@coranto/contract/prose/prose';
import type { EditorNode } from '@coranto/contract/working-copy/editor-node';
import { readText } from '@coranto/contract/working-copy/editor-to-prose';
import { inlineToEditor } from '@coranto/contract/working-copy/inline-to-editor';
import { Node } from '@tiptap/core';
import { EditorContent, useEditor } from '@tiptap/react';
import type { FormEvent } from 'react';
import { Button } from '../parts/Button.tsx';
import { Panel, PanelActions } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Editor.module.css';
import { useEdited } from './edited.ts';
import { proseMarks } from './schema-marks.ts';
import { lineBreak, text as textNode } from './schema-text-blocks.ts';
import { ownUndo } from './undo.ts';
import { writingTools } from './writing-tools.ts';

/** One line of running text and nothing else: Enter breaks it, since a footnote has no paragraphs. */
const oneLine = Node.create({
  name: 'doc',
  topNode: true,
  content: '(text|breaks)*',
  addKeyboardShortcuts() {
    return { Enter: () => this.editor.commands.insertContent({ type: 'line-break' }) };
  },
});

const extensions = [oneLine, textNode, lineBreak, ...proseMarks, writingTools, ownUndo];

type Props = {
  text: Footnote['text'];
  onClose: () => void;
  onSet: (text: Footnote['text']) => void;
  /** Only where there is a footnote already. */
  onRemove?: () => void;
};

/** Asks for the words of a footnote; links and stress that they have stay. One without words is none. */
export function FootnotePanel({ text, onClose, onSet, onRemove }: Props) {
  const words = useWords();
  const { language, direction } = useEdited();
  const editor = useEditor({
    extensions,
    content: { type: 'doc', content: inlineToEditor(text) },
    autofocus: 'end',
    editorProps: {
      attributes: {
        class: styles.line ?? '',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': words.footnote.text,
        lang: language,
        dir: direction,
        spellcheck: 'true',
      },
    },
  });

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    const written = readText(editor.getJSON() as EditorNode).filter(isWords); // TipTap writes nodes in this form
    onClose();
    if (written.some((run) => run.kind === 'text' && run.text.trim() !== '')) onSet(written);
    else onRemove?.();
  };
  const remove = () => {
    onClose();
    onRemove?.();
  };

  return (
    <Panel title={words.editor.footnote} isOpen onClose={onClose}>
      <form onSubmit={submit} style={{ display: 'contents' }}>
        <EditorContent editor={editor} />
        <p className={styles.address}>{words.footnote.hint}</p>
        <PanelActions>
          {onRemove ? <Button onClick={remove}>{words.editor.remove}</Button> : null}
          <Button type="submit" weight="main">
            {words.app.save}
          </Button>
        </PanelActions>
      </form>
    </Panel>
  );
}

const isWords = (inline: Inline): inline is Footnote['text'][number] => inline.kind !== 'footnote';
