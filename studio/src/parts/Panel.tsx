import { Dialog } from '@base-ui/react/dialog';
import { type ReactNode, useRef } from 'react';
import { useWords } from '../words/use-words.ts';
import styles from './Panel.module.css';

type Size = 'small' | 'middle' | 'whole' | 'side' | 'start';

/** A panel above the screen: holds the focus while it is open, gives it back, and closes with Escape. */
export function Panel(props: { title: string; isOpen: boolean; onClose: () => void; size?: Size; children: ReactNode }) {
  const words = useWords();
  const body = useRef<HTMLDivElement>(null);
  // Where one goes on: the first thing to fill in or press; the way out is never further than Escape.
  const firstStep = () => body.current?.querySelector<HTMLElement>('input, textarea, select, button, a[href]') ?? true;
  return (
    <Dialog.Root open={props.isOpen} onOpenChange={(open) => (open ? undefined : props.onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup initialFocus={firstStep} className={`${styles.panel} ${styles[props.size ?? 'small']}`}>
          <header className={styles.head}>
            <Dialog.Title className={styles.title}>{props.title}</Dialog.Title>
            <Dialog.Close className={styles.close} aria-label={words.app.close}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="m4 4 8 8m0-8-8 8" />
              </svg>
            </Dialog.Close>
          </header>
          <div className={styles.body} ref={body}>
            {props.children}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** The row of buttons at the end of a panel. */
export function PanelActions({ children }: { children: ReactNode }) {
  return <div className={styles.actions}>{children}</div>;
}
