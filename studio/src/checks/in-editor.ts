import type { Mend, Span } from '@coranto/contract/checks/advice';
import type { Editor } from '@tiptap/react';

type Node = Editor['state']['doc'];
type Found = { node: Node; inside: number };

/** A segment of the text in the editor, and the position where what is in it begins; `null` where there is none any more. */
function findSegment(editor: Editor, segmentId: string): Found | null {
  let found: Found | null = null;
  editor.state.doc.descendants((node, position) => {
    if (node.attrs.id === segmentId) found = { node, inside: position + 1 };
    return found === null;
  });
  return found;
}

/** The position of a character of a segment's words: a footnote takes a place in the editor and none in its words. */
function positionOf({ node, inside }: Found, at: number): number {
  let words = 0;
  let position = inside;
  for (let index = 0; index < node.childCount; index += 1) {
    const child = node.child(index);
    const length = child.isText ? (child.text ?? '').length : child.type.name === 'line-break' ? 1 : 0;
    if (at < words + length || (at === words + length && child.isText)) return position + (child.isText ? at - words : 0);
    words += length;
    position += child.nodeSize;
  }
  return position;
}

/** Chooses some words of a segment and brings them into sight. Says whether the segment is there. */
export function choosePassage(editor: Editor, segmentId: string, span: Span): boolean {
  const found = findSegment(editor, segmentId);
  if (!found?.node.isTextblock) return false;
  const range = { from: positionOf(found, span.start), to: positionOf(found, span.end) };
  editor.chain().setTextSelection(range).focus().scrollIntoView().run();
  return true;
}

/** Puts other words in the place of some of a segment, as one act that can be undone; marks on them stay. */
export function mendSegment(editor: Editor, segmentId: string, mends: readonly Mend[]): boolean {
  const found = findSegment(editor, segmentId);
  if (!found?.node.isTextblock) return false;
  const { tr } = editor.state;
  for (const mend of mends.toSorted((one, other) => other.start - one.start)) {
    tr.insertText(mend.text, positionOf(found, mend.start), positionOf(found, mend.end));
  }
  editor.view.dispatch(tr);
  return true;
}
