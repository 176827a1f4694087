import { assertNever } from '../assert-never.ts';
import type { Block, ListItem, Prose } from '../prose/prose.ts';
import { type EditorNode, makeSegmentId } from './editor-node.ts';
import { inlineToEditor } from './inline-to-editor.ts';

/**
 * Gives the body of an article the form in which the editor holds it, one node for each block.
 *
 * Where a body, a list item or a quotation holds nothing, a paragraph marked as filler gives the caret a place to stand; `editorToProse`
 * leaves it out again unless something was written in it.
 */
export function proseToEditor(prose: Prose): EditorNode {
  return { type: 'doc', content: blocksToEditor(prose.blocks) };
}

function blocksToEditor(blocks: Block[]): EditorNode[] {
  if (blocks.length === 0) return [{ type: 'paragraph', attrs: { id: makeSegmentId(), filler: true } }];
  return blocks.map(blockToEditor);
}

/** One block as an editor node. */
function blockToEditor(block: Block): EditorNode {
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
        content: itemsToEditor(block.items),
      };
    case 'quotation':
      return {
        type: 'quotation',
        attrs: { id: block.id, speaker: block.speaker, language: block.language, source: block.source },
        content: blocksToEditor(block.blocks),
      };
    case 'answer':
      return { type: 'answer', attrs: { id: block.id, speaker: block.speaker }, content: blocksToEditor(block.blocks) };
    case 'preformatted': {
      const content = block.text === '' ? {} : { content: [{ type: 'text', text: block.text }] };
      return { type: 'preformatted', attrs: { id: block.id }, ...content };
    }
    case 'picture':
    case 'gallery':
    case 'table':
    case 'separator':
    case 'embed': {
      const { kind, ...attrs } = block;
      return { type: kind, attrs };
    }
    default:
      return assertNever(block);
  }
}

function itemsToEditor(items: ListItem[]): EditorNode[] {
  if (items.length === 0) return [{ type: 'listItem', attrs: { id: makeSegmentId(), filler: true }, content: blocksToEditor([]) }];
  return items.map((item) => ({ type: 'listItem', attrs: { id: item.id, filler: false }, content: blocksToEditor(item.blocks) }));
}

function withText(type: string, attrs: Record<string, unknown>, text: Parameters<typeof inlineToEditor>[0]): EditorNode {
  const content = inlineToEditor(text);
  return content.length === 0 ? { type, attrs } : { type, attrs, content };
}
