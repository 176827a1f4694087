import { type Editor, useEditorState } from '@tiptap/react';
import { useEffect, useEffectEvent, useId, useMemo, useState } from 'react';
import { createPortal } from 'react-dom';
import spoken from '../parts/Spoken.module.css';
import { useSpeaking } from '../words/use-words.ts';
import { commandsNamed, type WritingCommand } from './commands.ts';
import { keyNames } from './key-names.ts';
import styles from './SlashMenu.module.css';
import { leaveSlash, type SlashPlace, slashPlaceIn } from './slash-place.ts';

type Props = { editor: Editor; onRun: (command: WritingCommand) => void };

/** Offers commands by name after a slash, beside the caret. The caret stays in the text: keys go on to the list, letters narrow it. */
export function SlashMenu({ editor, onRun }: Props) {
  const place = useEditorState({ editor, selector: ({ editor: { state } }) => slashPlaceIn(state) });
  return place === null ? null : <OpenMenu editor={editor} place={place} onRun={onRun} />;
}

function OpenMenu({ editor, place, onRun }: Props & { place: SlashPlace }) {
  const { words, language } = useSpeaking();
  const id = useId();
  const offered = useMemo(() => commandsNamed(place.typed, words, language), [place.typed, words, language]);
  const [chosen, setChosen] = useState({ typed: '', at: 0 });
  const active = chosen.typed === place.typed ? Math.min(chosen.at, offered.length - 1) : 0;
  const name = offered[active]?.label(words) ?? '';

  const leave = () => editor.view.dispatch(leaveSlash(editor.state.tr));
  const run = (command: WritingCommand) => {
    editor.view.dispatch(leaveSlash(editor.state.tr).delete(place.from, editor.state.selection.from));
    onRun(command);
  };
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const command = offered[active];
    if (step !== undefined && offered.length > 0) setChosen({ typed: place.typed, at: (active + step + offered.length) % offered.length });
    else if (event.key === 'Escape') leave();
    else if ((event.key === 'Enter' || event.key === 'Tab') && command && !event.isComposing) run(command);
    else return;
    event.preventDefault();
    event.stopImmediatePropagation();
  });
  useEffect(() => {
    const { dom } = editor.view;
    dom.addEventListener('keydown', onKey, true);
    return () => dom.removeEventListener('keydown', onKey, true);
  }, [editor]);
  useEffect(
    () => tellWhatIsChosen(editor.view.dom, `${id}-list`, offered.length === 0 ? null : `${id}-${active}`),
    [editor, id, offered, active],
  );
  // NOTE: browsers of late answer with a promise, which is no way to end an effect.
  useEffect(() => void document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' }), [id, active]);
  const isForgotten = offered.length === 0 && place.typed.includes(' ');
  useEffect(() => {
    if (isForgotten) editor.view.dispatch(leaveSlash(editor.state.tr));
  }, [editor, isForgotten]);

  return createPortal(
    <div className={styles.menu} style={besides(editor, place.from)}>
      <div role="listbox" id={`${id}-list`} aria-label={words.writing.commands.title} className={styles.list} tabIndex={0}>
        {offered.map((command, number) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the caret stays in the text, which has the keys
          <div
            key={command.english}
            id={`${id}-${number}`}
            role="option"
            aria-selected={number === active}
            className={styles.option}
            onMouseDown={(event) => event.preventDefault()}
            onMouseMove={() => setChosen({ typed: place.typed, at: number })}
            onClick={() => run(command)}
          >
            <span>{command.label(words)}</span>
            {command.keys ? <kbd>{keyNames(command.keys)}</kbd> : null}
          </div>
        ))}
      </div>
      {offered.length === 0 ? <p className={styles.none}>{words.writing.commands.none}</p> : null}
      <p role="status" className={spoken.spoken}>
        {offered.length === 0 ? words.writing.commands.none : words.writing.commands.offered(offered.length, name)}
      </p>
    </div>,
    document.body,
  );
}

/** The text says which option is chosen, since the focus stays in it. */
function tellWhatIsChosen(dom: HTMLElement, listId: string, optionId: string | null): () => void {
  const attributes = {
    'aria-haspopup': 'listbox',
    'aria-controls': listId,
    ...(optionId === null ? {} : { 'aria-activedescendant': optionId }),
  };
  for (const [name, value] of Object.entries(attributes)) dom.setAttribute(name, value);
  return () => {
    for (const name of Object.keys(attributes)) dom.removeAttribute(name);
  };
}

const menuHeightPx = 320;
const edgePx = 8;

/** Below the line of the caret, or above it where there is no room. */
function besides(editor: Editor, position: number): React.CSSProperties {
  const caret = editor.view.coordsAtPos(position);
  const isRightToLeft = document.documentElement.dir === 'rtl';
  const { clientWidth } = document.documentElement;
  const along = isRightToLeft ? clientWidth - caret.right : caret.left;
  const heightPx = window.visualViewport?.height ?? window.innerHeight;
  const isAbove = caret.bottom + menuHeightPx > heightPx && caret.top > menuHeightPx;
  return {
    insetInlineStart: `max(${edgePx}px, min(${Math.round(along)}px, 100vi - 20rem))`,
    ...(isAbove ? { insetBlockEnd: window.innerHeight - caret.top + edgePx } : { insetBlockStart: caret.bottom + edgePx }),
  };
}
