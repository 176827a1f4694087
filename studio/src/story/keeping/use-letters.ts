import { bringText } from '@coranto/contract/working-copy/bring-text';
import { textOf, type WrittenField } from '@coranto/contract/working-copy/form';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { YTextEvent } from 'yjs';
import type { Writing } from './writing.ts';

type Control = HTMLInputElement | HTMLTextAreaElement;

/** What a control needs to write the letters of one field together with others. */
export type Letters = {
  ref: (control: Control | null) => void;
  value: string;
  onChange: (event: { target: { value: string } }) => void;
  onFocus: () => void;
  onBlur: () => void;
};

/**
 * Binds a control to the letters of one field of the head: letters of others come in beside the caret, which stays with its own.
 *
 * @param tidy what is typed or pasted, as it may stand in the field
 */
export function useLetters(writing: Writing, field: WrittenField, tidy: (typed: string) => string = (typed) => typed): Letters {
  const control = useRef<Control | null>(null);
  const caret = useRef<{ start: number; end: number } | null>(null);
  const [value, setValue] = useState(() => textOf(writing.copy, field)?.toString() ?? '');

  useEffect(() => {
    const text = textOf(writing.copy, field);
    if (text === null) return;
    const onLetters = (event: YTextEvent) => {
      const element = control.current;
      if (element && !event.transaction.local && element === document.activeElement) {
        const { selectionStart, selectionEnd } = element;
        caret.current = { start: follow(selectionStart ?? 0, event), end: follow(selectionEnd ?? 0, event) };
      }
      setValue(text.toString());
    };
    text.observe(onLetters);
    setValue(text.toString());
    return () => text.unobserve(onLetters);
  }, [writing, field]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the caret is put back after other letters are drawn
  useLayoutEffect(() => {
    if (caret.current) control.current?.setSelectionRange(caret.current.start, caret.current.end);
    caret.current = null;
  }, [value]);

  return {
    ref: (element) => {
      control.current = element;
    },
    value,
    onChange: ({ target }) => {
      const text = textOf(writing.copy, field);
      if (text) writing.copy.transact(() => bringText(text, [{ insert: tidy(target.value), attributes: {} }]));
    },
    onFocus: () => writing.stand({ field }),
    onBlur: () => writing.stand(null),
  };
}

/** Where a place is after a change by somebody else. */
function follow(place: number, event: YTextEvent): number {
  let at = 0;
  let moved = place;
  for (const { retain, insert, delete: gone } of event.delta) {
    if (retain !== undefined) at += retain;
    else if (typeof insert === 'string') {
      if (at < moved) moved += insert.length;
      at += insert.length;
    } else if (gone !== undefined) moved = at < moved ? Math.max(at, moved - gone) : moved;
  }
  return moved;
}
