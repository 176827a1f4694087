import { assertNever } from '../assert-never.ts';
import type { Note } from '../note.ts';
import type { Block, ListItem, Prose } from '../prose/prose.ts';
import { type EditorNode, makeSegmentId } from './editor-node.ts';
import type { Body } from './editor-to-prose.ts';
import { inlineToEditor } from './inline-to-editor.ts';

/**
 * Gives the body of an article the form in which the editor holds it, one node for each block.
 *
 * Where a body, a list item or a quotation holds nothing, a paragraph marked as filler gives the caret a place to stand; `editorToProse`
 * leaves it out again unless something was written in it.
 */
export function proseToEditor(prose: Prose): EditorNode {
  return bodyToEditor({ prose });
}

/** The same with notes for colleagues, each after its segment; one whose segment is gone stands at the end. */
export function bodyToEditor({ prose, notes = [] }: Body): EditorNode {
  const waiting = new Map<string | null, Note[]>();
  for (const note of notes) waiting.set(note.after, [...(waiting.get(note.after) ?? []), note]);
  const first = takeNotes(null, waiting);
  const content = blocksToEditor(prose.blocks, waiting);
  return { type: 'doc', content: [...first, ...content, ...[...waiting.values()].flat().map(noteToEditor)] };
}

/** Notes that have no place yet, by the segment they stand after. */
type Waiting = Map<string | null, Note[]>;

function takeNotes(after: string | null, waiting: Waiting): EditorNode[] {
  const notes = waiting.get(after) ?? [];
  waiting.delete(after);
  return notes.map(noteToEditor);
}

function noteToEditor({ id, text, writer, writtenAt }: Note): EditorNode {
  const lines = text.split('\n').flatMap((line, place): EditorNode[] => {
    const words = line === '' ? [] : [{ type: 'text', text: line }];
    return place === 0 ? words : [{ type: 'line-break' }, ...words];
  });
  return { type: 'note', attrs: { id, writer, writtenAt }, ...(lines.length > 0 ? { content: lines } : {}) };
}

function blocksToEditor(blocks: Block[], waiting: Waiting): EditorNode[] {
  if (blocks.length === 0) return [{ type: 'paragraph', attrs: { id: makeSegmentId(), filler: true } }];
  return blocks.flatMap((block) => [blockToEditor(block, waiting), ...takeNotes(block.id, waiting)]);
}

/** One block as an editor node. */
function blockToEditor(block: Block, waiting: Waiting): EditorNode {
  switch (block.kind) {
    case 'paragraph':
      return withText(block.kind, { id: block.id, filler: false }, block.text);
    case 'heading':
      return withText(block.kind, { id: block.id, level: block.level }, block.text);
    case 'question':
    case 'pull-quote':
      return withText(block.kind, { id: block.id, speaker: block.speaker }, block.text);
    case 'list':
      return {
        type: 'list',
        attrs: { id: block.id, ordered: block.ordered, start: block.start },
        content: itemsToEditor(block.items, waiting),
      };
    case 'quotation':
      return {
        type: 'quotation',
        attrs: { id: block.id, speaker: block.speaker, language: block.language, source: block.source },
        content: blocksToEditor(block.blocks, waiting),
      };
    case 'answer':
      return { type: 'answer', attrs: { id: block.id, speaker: block.speaker }, content: blocksToEditor(block.blocks, waiting) };
    case 'preformatted': {
      const content = block.text === '' ? {} : { content: [{ type: 'text', text: block.text }] };
      return { type: 'preformatted', attrs: { id: block.id }, ...content };
    }
    case 'table':
      return {
        type: 'table',
        attrs: { id: block.id, caption: block.caption },
        content: block.rows.map((row) => ({
          type: 'tableRow',
          content: row.map(({ text, ...attrs }) => withText('tableCell', attrs, text)),
        })),
      };
    case 'picture':
    case 'gallery':
    case 'separator':
    case 'embed': {
      const { kind, ...attrs } = block;
      return { type: kind, attrs };
    }
    default:
      return assertNever(block);
  }
}

function itemsToEditor(items: ListItem[], waiting: Waiting): EditorNode[] {
  if (items.length === 0) return [{ type: 'listItem', attrs: { id: makeSegmentId(), filler: true }, content: blocksToEditor([], waiting) }];
  return items.map((item) => ({ type: 'listItem', attrs: { id: item.id, filler: false }, content: blocksToEditor(item.blocks, waiting) }));
}

function withText(type: string, attrs: Record<string, unknown>, text: Parameters<typeof inlineToEditor>[0]): EditorNode {
  const content = inlineToEditor(text);
  return content.length === 0 ? { type, attrs } : { type, attrs, content };
}
