import { Keys } from '../parts/Keys.tsx';
import { Panel } from '../parts/Panel.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './KeyboardHelp.module.css';

const keysOf = {
  everywhere: [
    ['Mod+k', 'palette'],
    ['?', 'help'],
    ['/', 'search'],
  ],
  lists: [
    ['j', 'next'],
    ['k', 'previous'],
    ['Enter', 'open'],
    ['x', 'choose'],
    ['Shift+j', 'stretch'],
  ],
  article: [
    ['Mod+s', 'save'],
    ['Mod+Enter', 'publish'],
  ],
} as const;

/** Which keys do what. */
export function KeyboardHelp({ onClose }: { onClose: () => void }) {
  const { keyboard } = useWords();
  return (
    <Panel title={keyboard.title} isOpen onClose={onClose}>
      {(['everywhere', 'lists', 'article'] as const).map((group) => (
        <section key={group}>
          <h3 className={styles.group}>{keyboard.groups[group]}</h3>
          <dl className={styles.keys}>
            {keysOf[group].map(([keys, does]) => (
              <div key={keys} className={styles.line}>
                <dt>{keyboard.does[does]}</dt>
                <dd>
                  <Keys keys={keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Panel>
  );
}
