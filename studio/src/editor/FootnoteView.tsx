import { inlineToText } from '@coranto/contract/prose/plain-text';
import type { Footnote } from '@coranto/contract/prose/prose';
import { NodeViewWrapper, type ReactNodeViewProps, ReactNodeViewRenderer } from '@tiptap/react';
import { useState } from 'react';
import { useWords } from '../words/use-words.ts';
import styles from './Editor.module.css';
import { FootnotePanel } from './FootnotePanel.tsx';
import { footnote } from './schema-footnote.ts';

/** A number in the running text; pressing it opens the words. Numbers are counted by the styles, as they follow from the place. */
function FootnoteView({ node, selected, editor, updateAttributes, deleteNode }: ReactNodeViewProps) {
  const words = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const text = node.attrs.text as Footnote['text']; // the schema of the editor holds no other
  const said = inlineToText(text);
  return (
    <NodeViewWrapper as="span" className={`${styles.footnote} ${selected ? styles.selected : ''}`}>
      <button
        type="button"
        title={said}
        aria-label={`${words.editor.footnote}: ${said}`}
        disabled={!editor.isEditable}
        onClick={() => setIsOpen(true)}
      />
      {isOpen ? (
        <FootnotePanel
          text={text}
          onClose={() => setIsOpen(false)}
          onSet={(changed) => updateAttributes({ text: changed })}
          onRemove={deleteNode}
        />
      ) : null}
    </NodeViewWrapper>
  );
}

/** The node of a footnote, with what is seen of it. */
export const footnoteWithView = footnote.extend({ addNodeView: () => ReactNodeViewRenderer(FootnoteView) });
