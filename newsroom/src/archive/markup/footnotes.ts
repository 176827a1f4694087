import type { Footnote } from '@coranto/contract/prose/prose';
import { blocksToInlines, readApart } from './flow.ts';
import { parseMarkup } from './parse-markup.ts';
import { attribute, type Context, type Element, type Flow, leaveOut, type Reading } from './reading.ts';

const longestFootnote = 500;

/**
 * A reference to a footnote: its words come to stand here. What refers to none whose words are known, or to one that has its place already, is
 * not one; then its number is read as it is written.
 *
 * @source WordPress block editor, `core/footnotes`: `<sup data-fn="name" class="fn">` in the text, the words in the meta field `footnotes`
 */
export function readFootnote(element: Element, flow: Flow, context: Context, reading: Reading): boolean {
  const name = element.tagName === 'sup' ? attribute(element, 'data-fn') : null;
  if (name === null) return false;
  const markup = reading.options.footnotes?.get(name);
  if (markup === undefined || reading.placedFootnotes.has(name)) {
    leaveOut(reading, 'footnote', markup === undefined ? 'its words are missing' : 'it is referred to more than once; its number stays');
    return false;
  }
  reading.placedFootnotes.add(name);
  flow.runs.push({ kind: 'footnote', text: wordsOf(markup, context, reading) });
  return true;
}

/** Notes the footnotes that nothing in the text refers to. */
export function noteLostFootnotes(reading: Reading): void {
  for (const name of reading.options.footnotes?.keys() ?? [])
    if (!reading.placedFootnotes.has(name)) leaveOut(reading, 'footnote', 'nothing in the text refers to it');
}

function wordsOf(markup: string, context: Context, reading: Reading): Footnote['text'] {
  const { nodes } = parseMarkup(markup);
  const { text } = blocksToInlines(readApart(nodes, { ...context, marks: [], figure: null, linkedAddress: null }, reading));
  return text.filter((inline) => inline.kind !== 'footnote').slice(0, longestFootnote);
}
