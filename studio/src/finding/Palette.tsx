import { Dialog } from '@base-ui/react/dialog';
import { type KeyboardEvent, useId, useRef, useState } from 'react';
import type { CallFailure } from '../api/call-api.ts';
import { useEditions } from '../edition/use-editions.ts';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Palette.module.css';
import { PaletteList } from './PaletteList.tsx';
import { itemGroups, type PaletteItem } from './palette-item.ts';
import { useCommands } from './use-commands.ts';
import { useFound } from './use-found.ts';

/** Finds everything in the studio and does everything that has a name: a field, and a list below it that keys go through. */
export function Palette({ onClose }: { onClose: () => void }) {
  const words = useWords();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const editions = useEditions();
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState(0);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const found = useFound(typed, editions);
  const commands = useCommands(typed, editions, (error) => setFailure(error as CallFailure)); // calls fail with nothing else
  const items = inOrder([...found.items, ...commands]);
  const at = Math.min(chosen, items.length - 1);

  const choose = (item: PaletteItem, isElsewhere = false) => {
    if (isElsewhere && item.address !== undefined) {
      window.open(`/studio${item.address}`, '_blank', 'noopener');
      return;
    }
    item.run();
    onClose();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, at, items.length);
    if (to !== null) {
      event.preventDefault();
      setChosen(to);
      return;
    }
    const item = items[at];
    if (event.key !== 'Enter' || !item || event.nativeEvent.isComposing) return;
    event.preventDefault();
    choose(item, event.metaKey || event.ctrlKey);
  };

  return (
    <Dialog.Root open onOpenChange={(open) => (open ? undefined : onClose())}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.palette} initialFocus={field}>
          <Dialog.Title className={styles.title}>{words.palette.title}</Dialog.Title>
          <input
            ref={field}
            className={styles.field}
            type="text"
            role="combobox"
            dir="auto"
            autoComplete="off"
            spellCheck={false}
            aria-label={words.palette.title}
            aria-expanded="true"
            aria-controls={`${id}-list`}
            aria-autocomplete="list"
            aria-activedescendant={items[at] === undefined ? undefined : `${id}-${at}`}
            placeholder={words.palette.hint}
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setChosen(0);
            }}
            onKeyDown={onKeyDown}
          />
          <ProblemNotice error={failure ?? found.error} />
          {found.meant === null ? null : <p className={styles.meant}>{words.palette.meant(found.meant)}</p>}
          <PaletteList id={id} items={items} at={at} onPoint={setChosen} onChoose={choose} />
          <p role="status" className={styles.status}>
            {!found.isAnswered ? '' : items.length === 0 ? words.palette.nothing : words.stories.found(items.length)}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function inOrder(items: readonly PaletteItem[]): PaletteItem[] {
  return itemGroups.flatMap((group) => items.filter((item) => item.group === group));
}

function placeAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'PageDown') return Math.min(count - 1, at + 8);
  if (key === 'PageUp') return Math.max(0, at - 8);
  return null;
}
