import { type Editor, useEditorState } from '@tiptap/react';
import { useWords } from '../words/use-words.ts';
import styles from './Toolbar.module.css';

const styleNames = ['paragraph', 'heading-2', 'heading-3', 'heading-4', 'question', 'pull-quote', 'preformatted'] as const;

/** Chooses what kind of block the caret stands in. */
export function BlockStyle({ editor }: { editor: Editor }) {
  const words = useWords();
  const current = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const { type, attrs } = state.selection.$from.parent;
      return type.name === 'heading' ? `heading-${attrs.level}` : type.name;
    },
  });
  const labels: Record<(typeof styleNames)[number], string> = {
    paragraph: words.editor.paragraph,
    'heading-2': words.editor.heading(2),
    'heading-3': words.editor.heading(3),
    'heading-4': words.editor.heading(4),
    question: words.editor.question,
    'pull-quote': words.editor.pullQuote,
    preformatted: words.editor.preformatted,
  };
  const choose = (name: string) => {
    const [type = 'paragraph', level] = name.startsWith('heading-') ? name.split('-') : [name];
    editor
      .chain()
      .focus()
      .setNode(type, level === undefined ? {} : { level: Number(level) })
      .run();
  };
  return (
    <select
      className={styles.style}
      aria-label={words.editor.style}
      value={styleNames.find((name) => name === current) ?? 'paragraph'}
      onChange={(event) => choose(event.target.value)}
    >
      {styleNames.map((name) => (
        <option key={name} value={name}>
          {labels[name]}
        </option>
      ))}
    </select>
  );
}
