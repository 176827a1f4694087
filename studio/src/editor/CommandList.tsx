import { Menu } from '@base-ui/react/menu';
import { Toolbar as Bar } from '@base-ui/react/toolbar';
import { useWords } from '../words/use-words.ts';
import styles from './CommandList.module.css';
import { type WritingCommand, writingCommands } from './commands.ts';
import { keyNames } from './key-names.ts';
import toolbar from './Toolbar.module.css';

/** All commands under one button of the toolbar: for those who do not know of the slash, and to learn the keys. */
export function CommandList({ onRun }: { onRun: (command: WritingCommand) => void }) {
  const words = useWords();
  return (
    <Menu.Root>
      <Bar.Button
        render={<Menu.Trigger />}
        className={toolbar.tool}
        aria-label={words.writing.commands.open}
        title={words.writing.commands.open}
        data-commands=""
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 4v12M4 10h12" />
        </svg>
      </Bar.Button>
      <Menu.Portal>
        <Menu.Positioner sideOffset={4} align="start" className={styles.place}>
          <Menu.Popup className={styles.list} finalFocus={false}>
            {writingCommands.map((command) => (
              <Menu.Item key={command.english} className={styles.command} onClick={() => onRun(command)}>
                <span>{command.label(words)}</span>
                {command.keys ? <kbd>{keyNames(command.keys)}</kbd> : null}
              </Menu.Item>
            ))}
          </Menu.Popup>
        </Menu.Positioner>
      </Menu.Portal>
    </Menu.Root>
  );
}
