import type { ComparedPassage } from '@coranto/contract/compare/compare-prose';
import { speakerToText } from '@coranto/contract/compare/passages';
import type { Mark } from '@coranto/contract/prose/prose';
import { useWords } from '../../words/use-words.ts';
import styles from './Revisions.module.css';

/** What differs in a passage beside its words, said in words. */
export function Remarks({ passage }: { passage: ComparedPassage }) {
  const words = useWords();
  const sentences = [
    ...passage.facts.map(({ fact, before, after }) => {
      if (fact === 'picture') return words.timeline.otherPicture;
      if (fact === 'within') return words.timeline.otherPlace;
      if (fact === 'kind') return words.timeline.otherKind;
      if (before === null) return words.timeline.set(words.timeline.facts[fact], after ?? '');
      if (after === null) return words.timeline.unset(words.timeline.facts[fact], before);
      return words.timeline.changed(words.timeline.facts[fact], before, after);
    }),
    ...passage.marks.flatMap(({ words: marked, gained, lost }) => [
      ...gained.map((mark) => words.timeline.marked(marked, nameOf(mark, words))),
      ...lost.map((mark) => words.timeline.unmarked(marked, nameOf(mark, words))),
    ]),
  ];
  if (sentences.length === 0) return null;
  return (
    <ul className={styles.remarks} dir="auto">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}

function nameOf(mark: Mark, words: ReturnType<typeof useWords>): string {
  const name = words.timeline.marks[mark.kind];
  if (mark.kind === 'link') return `${name} ${mark.address}`;
  if (mark.kind === 'language') return `${name} ${mark.tag}`;
  if (mark.kind === 'quotation' && mark.speaker) return `${name} (${speakerToText(mark.speaker)})`;
  return name;
}
