import type { ArticleContent } from '../article.ts';
import type { Note } from '../note.ts';
import type { Block, Footnote, Inline, ListItem, Mark, Prose, Speaker, TableCell } from '../prose/prose.ts';
import { type EditorMark, type EditorNode, makeSegmentId } from './editor-node.ts';

/** What the editor holds of an article: its text, and the notes for colleagues that stand in it. */
export type Body = Pick<ArticleContent, 'prose' | 'notes'>;

/**
 * Gives what the editor holds the form of a body. Ids stay; a node that has none yet, or bears one that was met already (a copy), gets a
 * new one. Notes for colleagues are left out.
 *
 * @throws on a node that the schema of the editor does not know
 */
export function editorToProse(doc: EditorNode): Prose {
  return editorToBody(doc).prose;
}

/**
 * Gives what the editor holds the form of a body, with the notes for colleagues apart from it, each with the segment it stands after. A note that
 * stands first in a quotation or a list stands before it from then on.
 *
 * @throws on a node that the schema of the editor does not know
 */
export function editorToBody(doc: EditorNode): Body {
  const notes: Note[] = [];
  const blocks = readBlocks(doc, { seen: new Set(), notes, before: null });
  return { prose: { version: 1, blocks }, ...(notes.length > 0 ? { notes } : {}) };
}

/** Ids met so far: the first segment to bear one keeps it. */
type Seen = Set<string>;

/** `before` is the segment that the next note stands after. */
type Reading = { seen: Seen; notes: Note[]; before: string | null };

function readBlocks(node: EditorNode, reading: Reading): Block[] {
  const blocks: Block[] = [];
  for (const child of node.content ?? []) {
    if (isUntouchedFiller(child)) continue;
    if (child.type === 'note') {
      reading.notes.push(nodeToNote(child, reading));
      continue;
    }
    const block = nodeToBlock(child, reading);
    reading.before = block.id;
    blocks.push(block);
  }
  return blocks;
}

function nodeToNote(node: EditorNode, { seen, before }: Reading): Note {
  const text = (node.content ?? []).map((child) => (child.type === 'line-break' ? '\n' : (child.text ?? ''))).join('');
  // what the schema of the editor holds there
  const { writer, writtenAt } = (node.attrs ?? {}) as Partial<Pick<Note, 'writer' | 'writtenAt'>>;
  return { id: takeId(node, seen), after: before, text, writer: writer ?? null, writtenAt: writtenAt ?? null };
}

function isUntouchedFiller(node: EditorNode): boolean {
  if (node.attrs?.filler !== true) return false;
  return (node.content ?? []).every(isUntouchedFiller);
}

function nodeToBlock(node: EditorNode, reading: Reading): Block {
  const { seen } = reading;
  const id = takeId(node, seen);
  // the schema of the editor gives every node the attributes that its block has
  const attrs = (node.attrs ?? {}) as Record<string, never>;
  switch (node.type) {
    case 'paragraph':
      return { kind: 'paragraph', id, text: readText(node, seen) };
    case 'heading':
      return { kind: 'heading', id, level: attrs.level as unknown as 2, text: readText(node, seen) };
    case 'question':
    case 'pull-quote':
      return { kind: node.type, id, speaker: speakerOf(attrs.speaker), text: readText(node, seen) };
    case 'list':
      return {
        kind: 'list',
        id,
        ordered: attrs.ordered as unknown as boolean,
        start: attrs.start as unknown as number,
        items: readItems(node, reading),
      };
    case 'quotation':
      return {
        kind: 'quotation',
        id,
        speaker: speakerOf(attrs.speaker),
        language: attrs.language ?? null,
        source: attrs.source ?? null,
        blocks: readBlocks(node, reading),
      };
    case 'answer':
      return { kind: 'answer', id, speaker: speakerOf(attrs.speaker), blocks: readBlocks(node, reading) };
    case 'preformatted':
      return { kind: 'preformatted', id, text: (node.content ?? []).map((child) => child.text ?? '').join('') };
    case 'table':
      return { kind: 'table', id, caption: attrs.caption ?? null, rows: (node.content ?? []).map((row) => readCells(row, seen)) };
    case 'picture':
    case 'gallery':
    case 'separator':
    case 'embed':
      return { kind: node.type, ...(node.attrs as object), id } as Block; // atoms carry their block as it is, checked where it came in
    default:
      throw new Error(`The editor holds a node that prose has no block for: ${node.type}`);
  }
}

function readItems(list: EditorNode, reading: Reading): ListItem[] {
  return (list.content ?? [])
    .filter((item) => !isUntouchedFiller(item))
    .map((item) => ({ id: takeId(item, reading.seen), blocks: readBlocks(item, reading) }));
}

function readCells(row: EditorNode, seen: Seen): TableCell[] {
  return (row.content ?? []).map((cell) => {
    const { header, columns, rows } = cell.attrs as Omit<TableCell, 'text'>; // what the schema of the editor holds there
    return { header, columns, rows, text: readText(cell, seen) };
  });
}

function takeId(node: EditorNode, seen: Seen): string {
  const known = node.attrs?.id;
  const id = typeof known === 'string' && !seen.has(known) ? known : makeSegmentId();
  seen.add(id);
  return id;
}

function speakerOf(value: Speaker | undefined | null): Speaker | null {
  return value ?? null;
}

/** The running text of one node; neighbours with the same marks become one run, and what marks a footnote bears are none of its own. */
export function readText(node: EditorNode, seen: Seen = new Set()): Inline[] {
  const inlines: Inline[] = [];
  for (const child of node.content ?? []) {
    if (child.type === 'line-break') {
      inlines.push({ kind: 'break' });
      continue;
    }
    if (child.type === 'footnote') {
      inlines.push({ kind: 'footnote', id: takeId(child, seen), text: (child.attrs?.text ?? []) as Footnote['text'] }); // checked where it came in
      continue;
    }
    const marks = (child.marks ?? []).map(readMark);
    const before = inlines.at(-1);
    if (before?.kind === 'text' && JSON.stringify(before.marks) === JSON.stringify(marks)) before.text += child.text ?? '';
    else inlines.push({ kind: 'text', text: child.text ?? '', marks });
  }
  return inlines;
}

function readMark(mark: EditorMark): Mark {
  const attrs = (mark.attrs ?? {}) as Record<string, never>; // as above
  switch (mark.type) {
    case 'link':
      return { kind: 'link', address: attrs.address as unknown as string };
    case 'quotation-mark':
      return { kind: 'quotation', speaker: speakerOf(attrs.speaker), language: attrs.language ?? null };
    case 'language':
      return { kind: 'language', tag: attrs.tag as unknown as string };
    case 'strong':
    case 'emphasis':
    case 'underline':
    case 'strike':
    case 'code':
    case 'subscript':
    case 'superscript':
      return { kind: mark.type };
    default:
      throw new Error(`The editor holds a mark that prose has none for: ${mark.type}`);
  }
}
