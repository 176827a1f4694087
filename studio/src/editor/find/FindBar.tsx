import { type Editor, useEditorState } from '@tiptap/react';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Button } from '../../parts/Button.tsx';
import { useWords } from '../../words/use-words.ts';
import { useEdited } from '../edited.ts';
import styles from './Find.module.css';
import { findingIn, goToFound, lookFor, replaceAll, replaceOne } from './find-plugin.ts';

/** Looks for words in the text, and writes others in their place. Enter goes on, Escape ends. */
export function FindBar({ editor, onClose }: { editor: Editor; onClose: () => void }) {
  const words = useWords().writing.find;
  const close = useWords().app.close;
  const { language, direction } = useEdited();
  const [text, setText] = useState(() => selectedWords(editor));
  const [instead, setInstead] = useState('');
  const [areWholeWords, setWholeWords] = useState(false);
  const [isExact, setExact] = useState(false);
  const [told, setTold] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const found = useEditorState({
    editor,
    selector: ({ editor: { state } }) => {
      const finding = findingIn(state);
      return finding && { at: finding.at, count: finding.places.length };
    },
  });

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  useEffect(() => {
    editor.view.dispatch(lookFor(editor.state.tr, { text, language, areWholeWords, isExact }));
    setTold('');
  }, [editor, text, language, areWholeWords, isExact]);
  useEffect(() => () => void (editor.isDestroyed || editor.view.dispatch(lookFor(editor.state.tr, null))), [editor]);

  const go = (step: 1 | -1 | 0) => {
    const tr = goToFound(editor.state, step);
    if (tr) editor.view.dispatch(tr);
  };
  const replace = () => {
    const tr = replaceOne(editor.state, instead);
    if (tr === null) return;
    editor.view.dispatch(tr);
    setTold(words.replaced(1));
    go(0);
  };
  const replaceEvery = () => {
    const { tr, count } = replaceAll(editor.state, instead);
    editor.view.dispatch(tr);
    setTold(words.replaced(count));
  };
  const leave = () => {
    onClose();
    editor.commands.focus();
  };
  const onKey = (event: KeyboardEvent, onEnter: () => void) => {
    if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape') leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const setting = { lang: language, dir: direction };
  const count = found?.count ?? 0;

  return (
    <search className={styles.bar} aria-label={words.name} onKeyDown={(event) => event.key === 'Escape' && leave()}>
      <input
        ref={field}
        type="text"
        aria-label={words.find}
        placeholder={words.find}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => onKey(event, () => go(event.shiftKey ? -1 : 1))}
        {...setting}
      />
      <span role="status" className={styles.count}>
        {told || (text === '' ? '' : count === 0 ? words.none : words.at((found?.at ?? 0) + 1, count))}
      </span>
      <Button weight="quiet" disabled={count === 0} onClick={() => go(-1)}>
        {words.previous}
      </Button>
      <Button weight="quiet" disabled={count === 0} onClick={() => go(1)}>
        {words.next}
      </Button>
      <input
        type="text"
        aria-label={words.replace}
        placeholder={words.replace}
        value={instead}
        onChange={(event) => setInstead(event.target.value)}
        onKeyDown={(event) => onKey(event, replace)}
        {...setting}
      />
      <Button weight="quiet" disabled={count === 0} onClick={replace}>
        {words.one}
      </Button>
      <Button weight="quiet" disabled={count === 0} onClick={replaceEvery}>
        {words.all}
      </Button>
      <label>
        <input type="checkbox" checked={areWholeWords} onChange={(event) => setWholeWords(event.target.checked)} /> {words.wholeWords}
      </label>
      <label>
        <input type="checkbox" checked={isExact} onChange={(event) => setExact(event.target.checked)} /> {words.exact}
      </label>
      <Button weight="quiet" onClick={leave}>
        {close}
      </Button>
    </search>
  );
}

function selectedWords({ state: { doc, selection } }: Editor): string {
  const text = doc.textBetween(selection.from, selection.to, '\n');
  return text.length <= 200 && !text.includes('\n') ? text : '';
}
