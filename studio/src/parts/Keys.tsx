import styles from './Keys.module.css';

const isApple = /Mac|iPhone|iPad/.test(navigator.platform);
const signs: Record<string, string | undefined> = { Mod: isApple ? '⌘' : 'Ctrl', Enter: '↵', Shift: '⇧' };

/** Keys as they stand on the keyboard: `Mod+k` is ⌘ K or Ctrl K. Keys are written from left to right in every language. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className={styles.keys} dir="ltr">
      {keys.split('+').map((key) => (
        <kbd key={key} className={styles.key}>
          {signs[key] ?? (key.length === 1 ? key.toUpperCase() : key)}
        </kbd>
      ))}
    </span>
  );
}
