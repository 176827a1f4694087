import { useState } from 'react';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import { writingCommands } from './commands.ts';
import styles from './Keys.module.css';
import { keyNames } from './key-names.ts';
import { isTypographic, setTypographic } from './typography/typographic-input.ts';

/** Every key of the editor, by what it does, and whether typed signs become those of the language. */
export function KeysPanel({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const [isOn, setIsOn] = useState(isTypographic);
  const { keys } = words.writing;
  const own: [what: string, keys: string][] = [
    [keys.slash, '/'],
    [words.editor.strong, 'Mod+b'],
    [words.editor.emphasis, 'Mod+i'],
    [keys.undo, 'Mod+z'],
    [keys.redo, 'Mod+Shift+z'],
    [keys.lineBreak, 'Shift+Enter'],
    [keys.nextPart, 'Enter'],
    [keys.backspace, 'Backspace'],
    [keys.listLevels, 'Tab, Shift+Tab'],
    [keys.tableCells, 'Tab, Shift+Tab'],
    [keys.markdown, '## ### - 1. > --- **…** *…* `…` […](…) Q: A:'],
  ];
  const named = writingCommands.flatMap((command): [string, string][] => (command.keys ? [[command.label(words), command.keys]] : []));
  return (
    <Panel title={keys.name} isOpen onClose={onClose} size="middle">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => {
            setTypographic(event.target.checked);
            setIsOn(event.target.checked);
          }}
        />{' '}
        {words.writing.mend.asTyped}
      </label>
      <dl className={styles.keys}>
        {[...own, ...named].map(([what, pressed]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>
              <kbd dir="ltr">{keyNames(pressed)}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
