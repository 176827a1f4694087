import { assertNever } from '../assert-never.ts';
import type { Inline, Mark } from '../prose/prose.ts';
import { type EditorMark, type EditorNode, markOrder } from './editor-node.ts';

/** Running text as the editor holds it. */
export function inlineToEditor(inlines: Inline[]): EditorNode[] {
  return inlines.map((inline) => {
    if (inline.kind === 'break') return { type: 'line-break' };
    if (inline.kind === 'footnote') return { type: 'footnote', attrs: { id: inline.id, text: inline.text } };
    if (inline.marks.length === 0) return { type: 'text', text: inline.text };
    return { type: 'text', text: inline.text, marks: inOrder(inline.marks.map(markToEditor)) };
  });
}

function inOrder(marks: EditorMark[]): EditorMark[] {
  const rank = (mark: EditorMark) => (markOrder as readonly string[]).indexOf(mark.type);
  return marks.toSorted((one, other) => rank(one) - rank(other));
}

function markToEditor(mark: Mark): EditorMark {
  switch (mark.kind) {
    case 'link':
      return { type: 'link', attrs: { address: mark.address } };
    case 'quotation':
      return { type: 'quotation-mark', attrs: { speaker: mark.speaker, language: mark.language } };
    case 'language':
      return { type: 'language', attrs: { tag: mark.tag } };
    case 'strong':
    case 'emphasis':
    case 'underline':
    case 'strike':
    case 'code':
    case 'subscript':
    case 'superscript':
      return { type: mark.kind };
    default:
      return assertNever(mark);
  }
}
