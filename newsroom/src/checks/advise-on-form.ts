import type { Advice, AdviceCode, Mend, Span } from '@coranto/contract/checks/advice';
import { type CheckedText, excerpt, withoutMarked } from './checked-text.ts';
import { isEmptyLinkText } from './empty-link-texts.ts';
import { mayStandTwice } from './words-that-stand-twice.ts';

/** Spaces, repeated words and links that say nothing: what the eye passes over. */
export function adviseOnForm(texts: readonly CheckedText[]): Advice[] {
  return texts.flatMap((checked) => {
    const text = withoutMarked(checked, 'code');
    return [...doubleSpaces(checked, text), ...spacesBeforeMarks(checked, text), ...repeatedWords(checked, text), ...emptyLinks(checked)];
  });
}

function doubleSpaces(checked: CheckedText, text: string): Advice[] {
  const mends = [...text.matchAll(/(?<=\S) {2,}(?=\S)/gu)].map(
    ({ 0: spaces, index }): Mend => ({ start: index, end: index + spaces.length, text: ' ' }),
  );
  const [first] = mends;
  if (!first) return [];
  const from = text.slice(0, first.start).search(/\S+$/u);
  const to = first.end + (text.slice(first.end).match(/^\S+/u)?.[0].length ?? 0);
  return [{ ...advice(checked, 'double-space', { start: Math.max(0, from), end: to }), mends: checked.hasSpans ? mends : [] }];
}

const narrowSpaced = /^(?:fr|hy)/;

/** French sets a space before double marks, and so do some Armenian papers; elsewhere none stands before a comma or a full stop. */
function spacesBeforeMarks(checked: CheckedText, text: string): Advice[] {
  const marks = narrowSpaced.test(checked.language)
    ? /(?<=[\p{L}\p{N}])[ \t]+(?=[,.](?:\s|$))/gu
    : /(?<=[\p{L}\p{N}»”)])[ \t]+(?=[,.;!?،؛؟։](?:\s|$))/gu;
  const mends = [...text.matchAll(marks)].map(({ 0: spaces, index }): Mend => ({ start: index, end: index + spaces.length, text: '' }));
  const [first] = mends;
  if (!first) return [];
  const from = text.slice(0, first.start).search(/\S+$/u);
  return [
    { ...advice(checked, 'space-before-mark', { start: Math.max(0, from), end: first.end + 1 }), mends: checked.hasSpans ? mends : [] },
  ];
}

function repeatedWords(checked: CheckedText, text: string): Advice[] {
  return [...text.matchAll(/(?<![\p{L}\p{M}\p{N}’'-])(\p{L}[\p{L}\p{M}]*)([ \u00a0]+)(\1)(?![\p{L}\p{M}\p{N}’'-])/gu)].flatMap((match) => {
    const [whole, word = '', space = ''] = match;
    if (word !== word.toLocaleLowerCase(checked.language) || mayStandTwice(word, checked.language)) return [];
    const span = { start: match.index, end: match.index + whole.length };
    const mends = checked.hasSpans
      ? [{ start: span.start + word.length, end: span.start + word.length + space.length + word.length, text: '' }]
      : [];
    return [{ ...advice(checked, 'repeated-word', span, { found: word }), passage: whole, mends }];
  });
}

function emptyLinks(checked: CheckedText): Advice[] {
  return checked.marks.flatMap(({ mark, start, end }) => {
    if (mark.kind !== 'link') return [];
    const words = checked.text.slice(start, end);
    if (!isEmptyLinkText(words, checked.language)) return [];
    return [{ ...advice(checked, 'link-says-nothing', { start, end }, { found: words.trim() }), passage: `${words} ${mark.address}` }];
  });
}

function advice(checked: CheckedText, code: AdviceCode, span: Span, values: Record<string, string> = {}): Advice {
  const shown = excerpt(checked.text, span);
  return { code, place: checked.place, span: checked.hasSpans ? span : null, shown, passage: checked.text, values, mends: [] };
}
