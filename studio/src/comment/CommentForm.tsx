import { listColleaguesCall } from '@coranto/contract/api/staff';
import { longestComment } from '@coranto/contract/comment';
import { useEffect, useId, useRef, useState } from 'react';
import { useAnswer } from '../api/use-call.ts';
import { Button } from '../parts/Button.tsx';
import { useWords } from '../words/use-words.ts';
import styles from './Comments.module.css';
import { type Colleague, mentionedIn, namesFor, nameTyped } from './mentions.ts';

export type Said = { words: string; mentioned: string[] };

type Props = { label: string; act: string; words?: string; isBusy: boolean; onSay: (said: Said) => void; onCancel: () => void };

/** Where one writes what is to be said; `@` offers the names of colleagues. */
export function CommentForm({ label, act, words: given = '', isBusy, onSay, onCancel }: Props) {
  const words = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(given);
  const [typed, setTyped] = useState<string | null>(null);
  const [at, setAt] = useState(0);
  const colleagues = useAnswer(listColleaguesCall, {}).data?.colleagues ?? [];
  const offered = typed === null ? [] : namesFor(colleagues, typed);
  useEffect(() => field.current?.focus(), []);

  const look = (value: string, caret: number) => {
    setText(value);
    setTyped(nameTyped(value, caret));
    setAt(0);
  };
  const take = ({ name }: Colleague) => {
    const caret = field.current?.selectionStart ?? text.length;
    const before = `${text.slice(0, caret - (typed?.length ?? 0))}${name} `;
    setText(before + text.slice(caret));
    setTyped(null);
    queueMicrotask(() => field.current?.setSelectionRange(before.length, before.length));
  };
  const say = () => {
    if (text.trim() !== '' && !isBusy) onSay({ words: text, mentioned: mentionedIn(text, colleagues) });
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const chosen = offered[at];
    if (chosen && ['ArrowDown', 'ArrowUp', 'Enter', 'Tab', 'Escape'].includes(event.key)) {
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Escape') setTyped(null);
      else if (event.key === 'ArrowDown') setAt((at + 1) % offered.length);
      else if (event.key === 'ArrowUp') setAt((at + offered.length - 1) % offered.length);
      else take(chosen);
    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      say();
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
    }
  };

  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        say();
      }}
    >
      <label htmlFor={id}>{label}</label>
      <textarea
        ref={field}
        id={id}
        rows={3}
        dir="auto"
        maxLength={longestComment}
        value={text}
        aria-haspopup="listbox"
        aria-controls={`${id}-names`}
        aria-autocomplete="list"
        aria-activedescendant={offered.length > 0 ? `${id}-${at}` : undefined}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => look(target.value, target.selectionStart)}
        onKeyDown={onKeyDown}
        onBlur={() => setTyped(null)}
      />
      <div id={`${id}-names`} role="listbox" aria-label={words.comments.colleagues} className={styles.names} hidden={offered.length === 0}>
        {offered.map((each, place) => (
          // biome-ignore lint/a11y/useFocusableInteractive: the field keeps the focus and names the option that stands out
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's
          <div
            key={each.personId}
            id={`${id}-${place}`}
            role="option"
            aria-selected={place === at}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(each)}
          >
            <bdi>{each.name}</bdi>
          </div>
        ))}
      </div>
      <p id={`${id}-hint`} className={styles.soft}>
        {words.comments.wordsHint}
      </p>
      <div className={styles.acts}>
        <Button type="submit" disabled={isBusy || text.trim() === ''}>
          {act}
        </Button>
        <Button weight="quiet" onClick={onCancel}>
          {words.comments.cancel}
        </Button>
      </div>
    </form>
  );
}
