import type { Block, Inline } from '@coranto/contract/prose/prose';
import { blocksToInlines, joinInlinesWithSpace, unnamed } from './flow.ts';
import { joinInlines } from './runs.ts';

const longestText = 5000;
const longestPreformatted = 200_000;
const mostInside = 5000;

/** Makes blocks keep the limits of prose without losing a word: what is too long is divided, what is too many is joined. */
export function fitBlocks(blocks: Block[], most: number): Block[] {
  const fitting = blocks.flatMap(fitBlock);
  if (fitting.length <= most) return fitting;
  const perParagraph = Math.ceil(fitting.length / most) * 2;
  const joined = joinParagraphs(fitting, perParagraph);
  return joined.length <= most ? joined : joinAll(fitting, most);
}

function fitBlock(block: Block): Block[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
    case 'pull-quote':
    case 'question':
      return chunksOf(block.text, longestText).map((text) => ({ ...block, text }));
    case 'list':
      return [{ ...block, items: block.items.map((item) => ({ ...item, blocks: fitBlocks(item.blocks, mostInside) })) }];
    case 'quotation':
    case 'answer':
      return [{ ...block, blocks: fitBlocks(block.blocks, mostInside) }];
    case 'preformatted':
      return piecesOf(block.text, longestPreformatted).map((text) => ({ ...block, text }));
    case 'table':
      return fitTable(block);
    default:
      return [block];
  }
}

function fitTable(table: Extract<Block, { kind: 'table' }>): Block[] {
  if (table.rows.every((row) => row.every((cell) => cell.text.length <= longestText))) return [table];
  const rows = table.rows.flatMap((row) => chunksOf(joinInlinesWithSpace(row.map((cell) => cell.text)), longestText));
  return rows.map((text) => ({ kind: 'paragraph', id: unnamed, text }));
}

/** Neighbouring paragraphs as one, a break between them. */
function joinParagraphs(blocks: Block[], most: number): Block[] {
  const joined: Block[] = [];
  let inLast = 0;
  for (const block of blocks) {
    const last = joined.at(-1);
    if (last?.kind === 'paragraph' && block.kind === 'paragraph' && inLast < most && last.text.length + block.text.length < longestText) {
      last.text = [...last.text, { kind: 'break' }, ...block.text];
      inLast += 1;
    } else {
      joined.push(block.kind === 'paragraph' ? { ...block } : block);
      inLast = 1;
    }
  }
  return joined;
}

function joinAll(blocks: Block[], most: number): Block[] {
  const { text, others } = blocksToInlines(blocks);
  const paragraphs = chunksOf(text, longestText).map((chunk): Block => ({ kind: 'paragraph', id: unnamed, text: chunk }));
  return [...paragraphs, ...others].slice(0, most);
}

function chunksOf(text: Inline[], size: number): Inline[][] {
  if (text.length <= size) return [text];
  return Array.from({ length: Math.ceil(text.length / size) }, (_, number) => trimmed(text.slice(number * size, (number + 1) * size)));
}

function trimmed(text: Inline[]): Inline[] {
  return joinInlines([text.slice(text[0]?.kind === 'break' ? 1 : 0, text.at(-1)?.kind === 'break' ? -1 : undefined)]);
}

function piecesOf(text: string, size: number): string[] {
  const pieces: string[] = [];
  for (let from = 0; from < text.length; ) {
    const isInPair = /[\ud800-\udbff]/.test(text[from + size - 1] ?? '');
    const end = from + size - (isInPair ? 1 : 0);
    pieces.push(text.slice(from, end));
    from = end;
  }
  return pieces;
}
