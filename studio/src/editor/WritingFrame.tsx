import { type Editor, useEditorState } from '@tiptap/react';
import type { ReactNode } from 'react';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words/use-words.ts';
import { CountsLine } from './counts/CountsLine.tsx';
import styles from './Editor.module.css';
import { EmbedOffer } from './EmbedOffer.tsx';
import { FindBar } from './find/FindBar.tsx';
import { isFocused, toggleFocus } from './focus-mode.ts';
import { SlashMenu } from './SlashMenu.tsx';
import { TableTools } from './TableTools.tsx';
import { Toolbar } from './Toolbar.tsx';
import { ToolPanel } from './ToolPanel.tsx';
import type { Writing } from './use-writing.ts';

type Props = { editor: Editor; writing: Writing; isEditable: boolean; children: ReactNode };

/** The text with everything that stands around it while one writes. */
export function WritingFrame({ editor, writing, isEditable, children }: Props) {
  const words = useWords();
  const { tool, open, offered, offer } = writing;
  const isAlone = useEditorState({ editor, selector: ({ editor: { state } }) => isFocused(state) });
  return (
    <div className={isAlone ? styles.focus : undefined} data-focus={isAlone ? '' : undefined}>
      {isAlone ? (
        <div className={styles.leave}>
          <Button onClick={() => toggleFocus(editor)}>{words.writing.focus.leave}</Button>
        </div>
      ) : null}
      {isEditable ? <Toolbar editor={editor} onTool={open} onRun={writing.run} /> : null}
      {isEditable ? <TableTools editor={editor} /> : null}
      {tool?.tool === 'find' ? <FindBar editor={editor} onClose={() => open(null)} /> : null}
      {offered === null ? null : <EmbedOffer editor={editor} address={offered} onClose={() => offer(null)} />}
      {children}
      <p role="status" className={styles.told}>
        {writing.told}
      </p>
      <CountsLine editor={editor} />
      {isEditable ? <SlashMenu editor={editor} onRun={writing.run} /> : null}
      {tool === null ? null : <ToolPanel editor={editor} tool={tool} onClose={() => open(null)} />}
    </div>
  );
}
