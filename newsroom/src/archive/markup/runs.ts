import type { Footnote, Inline, Mark } from '@coranto/contract/prose/prose';

/**
 * Running text as it is met in markup, before white space is collapsed. `line-end` is a line end that counts (text of a classic
 * editor); `paragraph-end` is a blank line.
 */
export type Run =
  | { kind: 'text'; text: string; marks: Mark[] }
  | { kind: 'footnote'; text: Footnote['text'] }
  | { kind: 'break' }
  | { kind: 'line-end' }
  | { kind: 'paragraph-end' };

const order: Mark['kind'][] = [
  'link',
  'quotation',
  'language',
  'strong',
  'emphasis',
  'underline',
  'strike',
  'code',
  'subscript',
  'superscript',
];

/** Adds to the end of a list. NOTE: `push(...more)` overflows the stack when there are many. */
export function append<T>(list: T[], more: T[]): void {
  for (const each of more) list.push(each);
}

/** Marks with one more. They are a set in a fixed order, so that the same text never has two forms; the inner of two links wins. */
export function addMark(marks: Mark[], mark: Mark): Mark[] {
  const others = marks.filter((each) => each.kind !== mark.kind);
  return [...others, mark].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
}

/** Marks without one kind. */
export function removeMark(marks: Mark[], kind: Mark['kind']): Mark[] {
  return marks.some((each) => each.kind === kind) ? marks.filter((each) => each.kind !== kind) : marks;
}

/** Text as runs, where line ends count. */
export function linesToRuns(text: string, marks: Mark[]): Run[] {
  const runs: Run[] = [];
  for (const [number, paragraph] of text.split(/\n[ \t\r]*\n\s*/).entries()) {
    if (number > 0) runs.push({ kind: 'paragraph-end' });
    for (const [line, words] of paragraph.split('\n').entries()) {
      if (line > 0) runs.push({ kind: 'line-end' });
      if (words !== '') runs.push({ kind: 'text', text: words, marks });
    }
  }
  return runs;
}

/** Is there anything to read in these runs? */
export function hasWords(runs: Run[]): boolean {
  return runs.some((run) => run.kind === 'text' && /[^ \t\n\f\r\u00a0]/.test(run.text));
}

/**
 * Runs as paragraphs: white space collapsed as browsers do, two breaks in a row end a paragraph, no white space or break at the
 * edges, neighbours with the same marks joined, NFC. Paragraphs with nothing to read are dropped.
 */
export function runsToParagraphs(runs: Run[]): Inline[][] {
  const paragraphs: Inline[][] = [[]];
  let breaks = 0;
  let hasLineEnd = false;
  let space: Mark[] | null = null;
  for (const run of runs) {
    if (run.kind === 'break') breaks += 1;
    if (run.kind === 'line-end') hasLineEnd = true;
    if (run.kind === 'paragraph-end') breaks = 2;
    if (run.kind === 'footnote') {
      const open = paragraphs.at(-1) as Inline[]; // there is always one
      if (space) pushText(open, ' ', space);
      open.push({ kind: 'footnote', id: '', text: run.text });
      space = null;
    }
    if (run.kind !== 'text') continue;
    const text = run.text.replace(/[ \t\n\f\r]+/g, ' ');
    const words = text.trim() === '' && !text.includes('\u00a0') ? '' : text.replace(/^ | $/g, '');
    if (text.startsWith(' ')) space ??= run.marks;
    if (words === '') continue;
    if (breaks > 1) paragraphs.push([]);
    const open = paragraphs.at(-1) as Inline[]; // there is always one
    if (breaks === 1 || (breaks === 0 && hasLineEnd)) pushBreak(open);
    else if (breaks === 0 && space) pushText(open, ' ', space);
    pushText(open, words, run.marks);
    breaks = 0;
    hasLineEnd = false;
    space = text.endsWith(' ') ? run.marks : null;
  }
  return paragraphs
    .map(composed)
    .filter((paragraph) => paragraph.some((inline) => inline.kind === 'footnote') || hasWords(textsIn(paragraph)));
}

function textsIn(paragraph: Inline[]): Run[] {
  return paragraph.filter((inline) => inline.kind === 'text');
}

/** Several texts as one, a break between each two. */
export function joinInlines(texts: Inline[][]): Inline[] {
  return texts.flatMap((text, number): Inline[] => (number === 0 ? text : [{ kind: 'break' }, ...text]));
}

function pushBreak(inlines: Inline[]): void {
  if (inlines.length > 0) inlines.push({ kind: 'break' });
}

function pushText(inlines: Inline[], text: string, marks: Mark[]): void {
  const last = inlines.at(-1);
  if (text === ' ' && (last === undefined || last.kind === 'break')) return;
  if (last?.kind === 'text' && haveSameMarks(last.marks, marks)) last.text += text;
  else inlines.push({ kind: 'text', text, marks });
}

function haveSameMarks(one: Mark[], other: Mark[]): boolean {
  return one === other || (one.length === other.length && JSON.stringify(one) === JSON.stringify(other));
}

function composed(inlines: Inline[]): Inline[] {
  return inlines.map((inline) => (inline.kind === 'text' ? { ...inline, text: inline.text.normalize('NFC') } : inline));
}
