import { Toolbar as Bar } from '@base-ui/react/toolbar';
import { type Editor, useEditorState } from '@tiptap/react';
import { useWords } from '../words/use-words.ts';
import { BlockStyle } from './BlockStyle.tsx';
import { CommandList } from './CommandList.tsx';
import type { WritingCommand } from './commands.ts';
import { type Icon, icons } from './icons.ts';
import { isInList, toggleList } from './lists.ts';
import { findSpeakerPlace } from './speaker-place.ts';
import styles from './Toolbar.module.css';
import type { OpenTool } from './ToolPanel.tsx';
import { mayRedo, mayUndo, redo, undo } from './together.ts';

type Props = { editor: Editor; onTool: (tool: OpenTool) => void; onRun: (command: WritingCommand) => void };

/** The tools above the text. Arrow keys go from one to the next. */
export function Toolbar({ editor, onTool, onRun }: Props) {
  const words = useWords();
  const now = useEditorState({
    editor,
    selector: ({ editor: { state, isActive } }) => ({
      isStrong: editor.isActive('strong'),
      isEmphasis: editor.isActive('emphasis'),
      isLink: editor.isActive('link'),
      isQuoted: editor.isActive('quotation-mark'),
      isForeign: editor.isActive('language'),
      isQuotation: editor.isActive('quotation'),
      isAnswer: editor.isActive('answer'),
      isPreformatted: editor.isActive('preformatted'),
      isList: isInList(state, false),
      isNumbered: isInList(state, true),
      hasSpeaker: findSpeakerPlace(state) !== null,
      hasSelection: !state.selection.empty,
      mayUndo: mayUndo(state),
      mayRedo: mayRedo(state),
      isHere: typeof isActive === 'function',
    }),
  });
  const chain = () => editor.chain().focus();

  return (
    <Bar.Root className={styles.bar} aria-label={words.editor.toolbar}>
      <CommandList onRun={onRun} />
      <BlockStyle editor={editor} />
      <Tool icon="strong" label={words.editor.strong} keys="B" isOn={now.isStrong} onPress={() => chain().toggleMark('strong').run()} />
      <Tool
        icon="emphasis"
        label={words.editor.emphasis}
        keys="I"
        isOn={now.isEmphasis}
        onPress={() => chain().toggleMark('emphasis').run()}
      />
      <Tool
        icon="link"
        label={words.editor.link}
        isOn={now.isLink}
        isOff={!now.hasSelection && !now.isLink}
        onPress={() => onTool({ tool: 'link' })}
      />
      <Tool
        icon="inlineQuotation"
        label={words.editor.inlineQuotation}
        isOn={now.isQuoted}
        isOff={!now.hasSelection && !now.isQuoted}
        onPress={() => onTool({ tool: 'inline-quotation' })}
      />
      <Tool
        icon="foreign"
        label={words.editor.foreign}
        isOn={now.isForeign}
        isOff={!now.hasSelection && !now.isForeign}
        onPress={() => onTool({ tool: 'language' })}
      />
      <Tool icon="footnote" label={words.editor.footnote} isOff={now.isPreformatted} onPress={() => onTool({ tool: 'footnote' })} />
      <Bar.Separator className={styles.gap} />
      <Tool icon="quotation" label={words.editor.quotation} isOn={now.isQuotation} onPress={() => onTool({ tool: 'quotation' })} />
      <Tool icon="answer" label={words.editor.answer} isOn={now.isAnswer} onPress={() => chain().toggleWrap('answer').run()} />
      <Tool icon="speaker" label={words.editor.speaker} isOff={!now.hasSpeaker} onPress={() => onTool({ tool: 'speaker' })} />
      <Tool icon="list" label={words.editor.list} isOn={now.isList} onPress={() => toggleList(editor, false)} />
      <Tool icon="numbered" label={words.editor.numbered} isOn={now.isNumbered} onPress={() => toggleList(editor, true)} />
      <Bar.Separator className={styles.gap} />
      <Tool icon="picture" label={words.editor.picture} onPress={() => onTool({ tool: 'picture' })} />
      <Tool icon="embed" label={words.editor.embed} onPress={() => onTool({ tool: 'embed' })} />
      <Tool icon="separator" label={words.editor.separator} onPress={() => chain().insertContent({ type: 'separator' }).run()} />
      <Bar.Separator className={styles.gap} />
      <Tool icon="undo" label={words.editor.undo} keys="Z" isOff={!now.mayUndo} onPress={() => undo(editor.state)} />
      <Tool icon="redo" label={words.editor.redo} keys="Y" isOff={!now.mayRedo} onPress={() => redo(editor.state)} />
    </Bar.Root>
  );
}

type ToolProps = { icon: Icon; label: string; keys?: string; isOn?: boolean; isOff?: boolean; onPress: () => void };

function Tool({ icon, label, keys, isOn, isOff = false, onPress }: ToolProps) {
  return (
    <Bar.Button
      className={styles.tool}
      aria-label={label}
      title={label}
      aria-keyshortcuts={keys === undefined ? undefined : `Control+${keys}`}
      aria-pressed={isOn}
      disabled={isOff}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onPress}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true" className={icons[icon].mirrored ? styles.mirrored : undefined}>
        <path d={icons[icon].path} />
      </svg>
    </Bar.Button>
  );
}
