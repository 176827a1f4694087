import { encodeAny, toBase64 } from 'lib0/buffer';
import { digest } from 'lib0/hash/sha256';
import { XmlElement, XmlText } from 'yjs';
import type { EditorMark, EditorNode } from './editor-node.ts';

/** Letters with the marks they bear, as Yjs takes them. */
export type Run = { insert: string; attributes: Record<string, unknown> };
/** What stands side by side in a node: an element, or letters up to the next element. */
export type Piece = { element: EditorNode } | { runs: Run[] };

/** Marks that may stand on the same letters several times (a link within a link's text never, a language within a language). */
const overlapping = new Set(['link', 'quotation-mark', 'language']);

/** The content of a node as the pieces that Yjs holds it in: neighbouring letters are one text. */
export function piecesOf(content: readonly EditorNode[]): Piece[] {
  const pieces: Piece[] = [];
  for (const node of content) {
    if (node.type !== 'text') {
      pieces.push({ element: node });
      continue;
    }
    const run = { insert: node.text ?? '', attributes: marksToAttributes(node.marks ?? []) };
    const last = pieces.at(-1);
    if (last && 'runs' in last) last.runs.push(run);
    else pieces.push({ runs: [run] });
  }
  return pieces;
}

/** Makes the Yjs type of one piece, in the layout of y-tiptap. */
export function pieceToYjs(piece: Piece): XmlElement | XmlText {
  return 'element' in piece ? nodeToYjs(piece.element) : runsToYjs(piece.runs);
}

function runsToYjs(runs: Run[]): XmlText {
  const text = new XmlText();
  text.applyDelta(runs);
  return text;
}

function nodeToYjs(node: EditorNode): XmlElement {
  const element = new XmlElement<Record<string, unknown> & { [name: string]: never }>(node.type);
  for (const [name, value] of Object.entries(node.attrs ?? {})) if (value !== null) setAttribute(element, name, value);
  element.insert(0, piecesOf(node.content ?? []).map(pieceToYjs));
  return element;
}

/** NOTE: Yjs declares attributes as strings, and holds any JSON; y-tiptap relies on that as well. */
export function setAttribute(element: XmlElement, name: string, value: unknown): void {
  element.setAttribute(name, value as string);
}

function marksToAttributes(marks: readonly EditorMark[]): Record<string, unknown> {
  return Object.fromEntries(marks.map((mark) => [attributeName(mark), mark.attrs ?? {}]));
}

function attributeName({ type, attrs }: EditorMark): string {
  return overlapping.has(type) ? `${type}--${shortHash({ type, attrs })}` : type;
}

/** The name that y-tiptap gives a mark which may stand twice: six bytes that follow from what it says. @source y-tiptap 3.0.9, `hashOfJSON` */
function shortHash(said: object): string {
  const bytes = digest(encodeAny(said));
  const short = bytes.slice(0, 6);
  for (let place = 6; place < bytes.length; place++) short[place % 6] = (short[place % 6] ?? 0) ^ (bytes[place] ?? 0);
  return toBase64(short);
}
