import { Popover } from '@base-ui/react/popover';
import { TextSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { sayNumber, sayScript } from '../../words/intl/intl.ts';
import { useSpeaking } from '../../words/use-words.ts';
import { useEdited } from '../edited.ts';
import styles from './Counts.module.css';
import { countBetween, countNode } from './count-node.ts';
import { type Counts, minutesToRead, noCounts } from './count-text.ts';

type Told = { whole: Counts; selection: Counts | null };

/** How long the text is, and on asking everything else that can be counted. Counting waits until nothing is typed. */
export function CountsLine({ editor }: { editor: Editor }) {
  const { words, language: spoken } = useSpeaking();
  const { language } = useEdited();
  const { whole, selection } = useCounts(editor, language);
  const rows: [name: string, of: (counts: Counts) => string][] = [
    [words.writing.counts.words, (counts) => said(counts.words, spoken)],
    [words.writing.counts.signs, (counts) => said(counts.signs, spoken)],
    [words.writing.counts.withoutSpaces, (counts) => said(counts.withoutSpaces, spoken)],
    ...Object.keys(whole.letters).map((code): [string, (counts: Counts) => string] => [
      words.writing.counts.letters(sayScript(code, spoken)),
      (counts) => said(counts.letters[code] ?? 0, spoken),
    ]),
    [words.writing.counts.time, (counts) => words.writing.counts.minutes(minutesToRead(counts))],
  ];
  return (
    <Popover.Root>
      <Popover.Trigger className={styles.line} title={words.writing.counts.name}>
        {words.editor.wordCount((selection ?? whole).words)} · {words.writing.counts.minutes(minutesToRead(selection ?? whole))}
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Positioner sideOffset={6} align="end" className={styles.place}>
          <Popover.Popup className={styles.popup}>
            <Popover.Title className={styles.title}>{words.writing.counts.name}</Popover.Title>
            <table className={styles.table}>
              <thead>
                <tr>
                  <td />
                  <th scope="col">{words.writing.counts.whole}</th>
                  {selection ? <th scope="col">{words.writing.counts.selection}</th> : null}
                </tr>
              </thead>
              <tbody>
                {rows.map(([name, of]) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>{of(whole)}</td>
                    {selection ? <td>{of(selection)}</td> : null}
                  </tr>
                ))}
              </tbody>
            </table>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  );
}

const quietMs = 400;

function useCounts(editor: Editor, language: string): Told {
  const [told, setTold] = useState<Told>({ whole: noCounts, selection: null });
  useEffect(() => {
    const count = () => {
      const { doc, selection } = editor.state;
      setTold({
        whole: countNode(doc, language),
        selection:
          selection instanceof TextSelection && !selection.empty ? countBetween(doc, selection.from, selection.to, language) : null,
      });
    };
    let waiting: ReturnType<typeof setTimeout>;
    const countSoon = () => {
      clearTimeout(waiting);
      waiting = setTimeout(count, quietMs);
    };
    count();
    editor.on('transaction', countSoon);
    return () => {
      clearTimeout(waiting);
      editor.off('transaction', countSoon);
    };
  }, [editor, language]);
  return told;
}

function said(count: number, spoken: string): string {
  return sayNumber(count, spoken);
}
