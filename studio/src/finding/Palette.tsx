import { Dialog } from '@base-ui/react/dialog';
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react';
import type { CallFailure } from '../api/call-api.ts';
import { useEditions } from '../edition/use-editions.ts';
import { ProblemNotice } from '../parts/Notice.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Palette.module.css';
import { PaletteList } from './PaletteList.tsx';
import { type ItemGroup, itemGroups, type PaletteItem } from './palette-item.ts';
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
  const [isEager, setIsEager] = useState(false);
  const [failure, setFailure] = useState<CallFailure | null>(null);
  const found = useFound(typed, editions);
  const commands = useCommands(typed, editions);
  const groups = groupsFor(typed, commands);
  const items = groups.flatMap((group) => [...found.items, ...commands].filter((item) => item.group === group));
  const at = Math.min(chosen, items.length - 1);

  const choose = (item: PaletteItem, isElsewhere = false) => {
    if (isElsewhere && item.address !== undefined) {
      window.open(`/studio${item.address}`, '_blank', 'noopener');
      return;
    }
    const underWay = item.run();
    if (underWay === undefined) onClose();
    else underWay.then(onClose, (error) => setFailure(error as CallFailure)); // calls fail with nothing else
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, at, items.length);
    if (to !== null) {
      event.preventDefault();
      setChosen(to);
      return;
    }
    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const item = items[at];
    if (!found.isAnswered) setIsEager(true);
    else if (item) choose(item, event.metaKey || event.ctrlKey);
  };
  // Who types fast means what will be found, not what stands there from the letters before.
  const onFound = useEffectEvent(() => {
    setIsEager(false);
    const item = items[at];
    if (item) choose(item);
  });
  useEffect(() => {
    if (isEager && found.isAnswered) onFound();
  }, [isEager, found.isAnswered]);

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
          <PaletteList id={id} groups={groups} items={items} at={at} onPoint={setChosen} onChoose={choose} />
          <p role="status" className={styles.status}>
            {!found.isAnswered ? '' : items.length === 0 ? words.palette.nothing : words.stories.found(items.length)}
          </p>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Who begins with the word that a command begins with wants a command; else what was found comes first. */
function groupsFor(typed: string, commands: readonly PaletteItem[]): readonly ItemGroup[] {
  const first = typed.trim().toLocaleLowerCase().split(/\s+/)[0] ?? '';
  const asksForCommand = first !== '' && commands.some(({ label }) => label.toLocaleLowerCase().startsWith(first));
  return asksForCommand ? ['commands', ...itemGroups.filter((group) => group !== 'commands')] : itemGroups;
}

function placeAfter(key: string, at: number, count: number): number | null {
  if (count === 0) return null;
  if (key === 'ArrowDown') return (at + 1) % count;
  if (key === 'ArrowUp') return (at - 1 + count) % count;
  if (key === 'PageDown') return Math.min(count - 1, at + 8);
  if (key === 'PageUp') return Math.max(0, at - 8);
  return null;
}
