import { type Editor, useEditorState } from '@tiptap/react';
import { useWords } from '../words/use-words.ts';
import { useEdited } from './edited.ts';
import styles from './TableTools.module.css';
import { changeTable, findCell, removeTable, setTableCaption, type TableChange, toggleHeading } from './table-moves.ts';

const changes: readonly TableChange[] = ['rowBefore', 'rowAfter', 'columnBefore', 'columnAfter', 'removeRow', 'removeColumn'];

/** What can be done to a table, while the caret stands in one. */
export function TableTools({ editor }: { editor: Editor }) {
  const words = useWords();
  const { language, direction } = useEdited();
  const here = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const place = findCell(state);
      return (
        place && { caption: String(place.table.attrs.caption ?? ''), isHeading: Boolean(place.cell.attrs.header), tableAt: place.tableAt }
      );
    },
  });
  if (here === null) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced again with every button in it
    <div role="group" aria-label={words.writing.table.tools} className={styles.tools}>
      {changes.map((change) => (
        <button key={change} type="button" onMouseDown={(event) => event.preventDefault()} onClick={() => changeTable(editor, change)}>
          {words.writing.table[change]}
        </button>
      ))}
      <button
        type="button"
        aria-pressed={here.isHeading}
        onMouseDown={(event) => event.preventDefault()}
        onClick={() => toggleHeading(editor)}
      >
        {words.writing.table.heading}
      </button>
      <input
        key={here.tableAt}
        aria-label={words.writing.table.caption}
        placeholder={words.writing.table.caption}
        defaultValue={here.caption}
        maxLength={2000}
        lang={language}
        dir={direction}
        onChange={(event) => setTableCaption(editor, event.target.value.trim() || null)}
      />
      <button type="button" onClick={() => removeTable(editor)}>
        {words.writing.table.remove}
      </button>
    </div>
  );
}
