import { type RefObject, useEffect, useEffectEvent } from 'react';
import { isTyping } from './use-shortcut.ts';

type RowActs = {
  /** Chooses the row where the focus is, or lets it go. */
  onChoose?: (row: HTMLElement) => void;
  /** Chooses the row that the focus comes to. */
  onStretch?: (row: HTMLElement) => void;
};

const steps: Record<string, number | undefined> = { ArrowDown: 1, j: 1, J: 1, ArrowUp: -1, k: -1, K: -1 };

/**
 * Lets keys go along the rows of a list, each of which has one element marked `data-row`: arrows or j and k, Home and End; x chooses a
 * row, and Shift with a step chooses those on the way. The keys work wherever the focus is, unless somebody types there or a menu has it.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>, { onChoose, onStretch }: RowActs): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || isTaken(event.target)) return;
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const at = rows.indexOf(document.activeElement as HTMLElement); // whatever has the focus: what is no row is at no place
    const here = rows[at];
    if (event.key === 'x' && here && onChoose) {
      event.preventDefault();
      onChoose(here);
      return;
    }
    const next = rows[placeAfter(event.key, at, rows.length)];
    if (!next) return;
    // Arrows scroll the page until a row has the focus.
    if (at === -1 && event.key.startsWith('Arrow')) return;
    event.preventDefault();
    if (event.shiftKey && onStretch) {
      if (here) onStretch(here);
      onStretch(next);
    }
    next.focus();
  });
  useEffect(() => {
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

function placeAfter(key: string, at: number, count: number): number {
  if (at !== -1 && key === 'Home') return 0;
  if (at !== -1 && key === 'End') return count - 1;
  const step = steps[key];
  return step === undefined ? -1 : at === -1 ? 0 : Math.min(count - 1, Math.max(0, at + step));
}

function isTaken(target: EventTarget | null): boolean {
  return isTyping(target) || (target instanceof HTMLElement && target.closest('[role=menu], [role=listbox], [role=dialog]') !== null);
}
