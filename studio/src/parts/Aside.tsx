import { type ReactNode, useEffect, useRef } from 'react';
import { useWords } from '../words/use-words.ts';
import styles from './Aside.module.css';

type Props = {
  title: string;
  /** Does what it shows change just now? */
  isBusy?: boolean;
  /** Where something inside takes the focus by itself. */
  keepsFocus?: boolean;
  onClose: () => void;
  children: ReactNode;
};

/** Something beside the text. It takes the focus when it opens; Escape closes it, and the focus goes back to where it came from. */
export function Aside({ title, isBusy = false, keepsFocus = false, onClose, children }: Props) {
  const words = useWords();
  const aside = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: said when it opens
  useEffect(() => {
    const before = document.activeElement;
    const here = aside.current;
    if (!keepsFocus) heading.current?.focus();
    return () => {
      const isInside = document.activeElement === document.body || here?.contains(document.activeElement);
      if (isInside && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <aside
      ref={aside}
      className={styles.aside}
      aria-label={title}
      aria-busy={isBusy}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header className={styles.head}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          {title}
        </h2>
        <button type="button" className={styles.close} aria-label={words.app.close} onClick={onClose}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="m4 4 8 8m0-8-8 8" />
          </svg>
        </button>
      </header>
      {children}
    </aside>
  );
}
