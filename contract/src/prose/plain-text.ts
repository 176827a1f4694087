import { assertNever } from '../assert-never.ts';
import type { Block, Inline, Prose } from './prose.ts';

/** The words of running text, without marks. */
export function inlineToText(inlines: Inline[]): string {
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : '\n')).join('');
}

/** The words of a body, a blank line between blocks: for search, word counts, excerpts and feeds without markup. */
export function proseToText(prose: Prose): string {
  return blocksToText(prose.blocks);
}

function blocksToText(blocks: Block[]): string {
  return blocks
    .map(blockToText)
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockToText(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'question':
      return inlineToText(block.text);
    case 'list':
      return block.items.map((item) => blocksToText(item.blocks)).join('\n');
    case 'quotation':
    case 'answer':
      return blocksToText(block.blocks);
    case 'pull-quote':
    case 'separator':
      return '';
    case 'picture':
      return block.caption ?? '';
    case 'gallery':
      return [block.caption, ...block.pictures.map((picture) => picture.caption)].filter(Boolean).join('\n');
    case 'table':
      return [block.caption, ...block.rows.map((row) => row.map((cell) => inlineToText(cell.text)).join('\t'))].filter(Boolean).join('\n');
    case 'preformatted':
      return block.text;
    case 'embed':
      return block.title ?? '';
    default:
      return assertNever(block);
  }
}
