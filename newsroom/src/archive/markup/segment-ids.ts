import { createHash } from 'node:crypto';
import type { Block, Footnote, Inline, ListItem } from '@coranto/contract/prose/prose';

/**
 * Gives every segment an id made from its own content and how often the same content stood before it, so that importing the same
 * text again gives the same ids, and a changed paragraph changes no id but its own.
 */
export function nameSegments(blocks: Block[]): Block[] {
  const seen = new Map<string, number>();
  const nameBlock = (block: Block): Block => {
    if (block.kind === 'list') return { ...block, id: idOf(block, seen), items: block.items.map(nameItem) };
    if (block.kind === 'quotation' || block.kind === 'answer')
      return { ...block, id: idOf(block, seen), blocks: block.blocks.map(nameBlock) };
    const id = idOf(block, seen);
    if (block.kind === 'table') {
      const rows = block.rows.map((row) => row.map((cell) => ({ ...cell, text: nameNotes(cell.text) })));
      return { ...block, id, rows };
    }
    if (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'pull-quote' || block.kind === 'question')
      return { ...block, id, text: nameNotes(block.text) };
    return { ...block, id };
  };
  const nameNotes = (text: Inline[]): Inline[] =>
    text.map((inline) => (inline.kind === 'footnote' ? { ...inline, id: idOf(inline, seen) } : inline));
  const nameItem = (item: ListItem): ListItem => ({ id: idOf(item, seen), blocks: item.blocks.map(nameBlock) });
  return blocks.map(nameBlock);
}

function idOf(segment: Block | ListItem | Footnote, seen: Map<string, number>): string {
  const content = JSON.stringify(segment);
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 14);
  const times = seen.get(hash) ?? 0;
  seen.set(hash, times + 1);
  return times === 0 ? hash : `${hash}-${times}`;
}
