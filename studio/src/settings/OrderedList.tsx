import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { useDrag } from '../parts/drag/use-drag.ts';
import spoken from '../parts/Spoken.module.css';
import { useWords } from '../words/use-words.ts';
import styles from './OrderedList.module.css';

/** One thing in an order; `name` is how it is called when it moves. */
export type OrderedThing = { key: string; name: string; shown: ReactNode };

type Props = { label: string; things: readonly OrderedThing[]; onMove: ((from: number, to: number) => void) | null };

/**
 * Things in an order that can be changed: by dragging, by the arrows of each, or by Alt with an arrow key on it. The focus stays on what
 * was moved, and it is said where it stands now. Without `onMove` they stand as they are.
 */
export function OrderedList({ label, things, onMove }: Props) {
  const { settings: words } = useWords();
  const list = useRef<HTMLOListElement>(null);
  const [moved, setMoved] = useState<{ key: string; button: string; said: string } | null>(null);
  const move = (from: number, to: number, button: string) => {
    const thing = things[from];
    if (onMove === null || thing === undefined || to < 0 || to >= things.length || from === to) return;
    onMove(from, to);
    setMoved({ key: thing.key, button, said: words.movedTo(thing.name, to + 1, things.length) });
  };
  const placeOf = (key: string) => things.findIndex((thing) => thing.key === key);
  const { dragged, onPointerDown } = useDrag({ onDrop: (key, target) => move(placeOf(key), placeOf(target), '') });
  useEffect(() => {
    if (moved === null || moved.button === '') return;
    const row = list.current?.querySelector(`[data-drag="${CSS.escape(moved.key)}"]`);
    const wished = row?.querySelector<HTMLButtonElement>(`[data-move="${moved.button}"]`);
    const at = wished?.disabled ? row?.querySelector<HTMLButtonElement>('[data-move]:not(:disabled)') : wished;
    at?.focus();
  }, [moved]);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    const row = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('[data-drag]') : null;
    const at = placeOf(row?.dataset.drag ?? '');
    if (step === undefined || at === -1) return;
    event.preventDefault();
    move(at, at + step, step === 1 ? 'down' : 'up');
  };
  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and pointers are of the buttons inside */}
      <div onPointerDown={onMove === null ? undefined : onPointerDown} onKeyDown={onMove === null ? undefined : onKeyDown}>
        <ol ref={list} aria-label={label} className={styles.list}>
          {things.map(({ key, name, shown }, place) => (
            <li
              key={key}
              className={styles.thing}
              data-drag={key}
              data-drop={key}
              data-over={dragged?.over === key}
              data-held={dragged?.id === key}
            >
              <div className={styles.shown}>{shown}</div>
              {onMove === null ? null : (
                <div className={styles.moves}>
                  <MoveButton way="up" name={words.moveUp(name)} isOff={place === 0} onPress={() => move(place, place - 1, 'up')} />
                  <MoveButton
                    way="down"
                    name={words.moveDown(name)}
                    isOff={place === things.length - 1}
                    onPress={() => move(place, place + 1, 'down')}
                  />
                </div>
              )}
            </li>
          ))}
        </ol>
      </div>
      <p role="status" className={spoken.spoken}>
        {moved?.said}
      </p>
    </>
  );
}

type MoveProps = { way: 'up' | 'down'; name: string; isOff: boolean; onPress: () => void };

function MoveButton({ way, name, isOff, onPress }: MoveProps) {
  return (
    <button type="button" className={styles.move} data-move={way} aria-label={name} title={name} disabled={isOff} onClick={onPress}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={way === 'up' ? 'M8 13V3M4 7l4-4 4 4' : 'M8 3v10M4 9l4 4 4-4'} />
      </svg>
    </button>
  );
}
