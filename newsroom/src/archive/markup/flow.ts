import type { Block, Inline } from '@coranto/contract/prose/prose';
import { bareAddressOf } from './bare-address.ts';
import type { Context, Flow, Node, Reading } from './reading.ts';
import { append, hasWords, joinInlines, runsToParagraphs } from './runs.ts';

/** Blocks bear their ids only when all are known. */
export const unnamed = '';

export function emptyFlow(): Flow {
  return { blocks: [], runs: [], afterParagraph: [] };
}

/** Ends the paragraph that is open, if one is. */
export function endParagraph(flow: Flow): void {
  if (flow.runs.length > 0) {
    for (const text of runsToParagraphs(flow.runs)) flow.blocks.push(paragraphOrEmbed(text));
    flow.runs = [];
  }
  append(flow.blocks, flow.afterParagraph);
  flow.afterParagraph = [];
}

/** Puts a block in the flow; in the middle of a paragraph it waits for the paragraph's end. */
export function placeBlock(flow: Flow, block: Block): void {
  if (hasWords(flow.runs)) flow.afterParagraph.push(block);
  else flow.blocks.push(block);
}

/** Reads nodes as blocks of their own, apart from the flow around them. */
export function readApart(nodes: Node[], context: Context, reading: Reading): Block[] {
  const flow = emptyFlow();
  reading.walk(nodes, flow, context);
  endParagraph(flow);
  return flow.blocks;
}

/**
 * Blocks as one running text, for places that hold no blocks (a heading, a cell of a table). What cannot be text (pictures, embeds)
 * is handed back to be placed after it.
 */
export function blocksToInlines(blocks: Block[]): { text: Inline[]; others: Block[] } {
  const texts: Inline[][] = [];
  const others: Block[] = [];
  for (const block of blocks) {
    if ('text' in block && typeof block.text === 'object') texts.push(block.text);
    else if (block.kind === 'preformatted')
      texts.push(
        joinInlines(
          block.text
            .split('\n')
            .map((line) => plainInline(line.replace(/[ \t\n\f\r]+/g, ' ').trim()))
            .filter((line) => line.length > 0),
        ),
      );
    else if (block.kind === 'list' || block.kind === 'quotation' || block.kind === 'answer') {
      const inside = blocksToInlines(block.kind === 'list' ? block.items.flatMap((item) => item.blocks) : block.blocks);
      texts.push(inside.text);
      if (block.kind !== 'list' && block.speaker) texts.push(plainInline(block.speaker.name));
      append(others, inside.others);
    } else if (block.kind === 'table') {
      if (block.caption !== null) texts.push(plainInline(block.caption));
      for (const row of block.rows) texts.push(joinInlinesWithSpace(row.map((cell) => cell.text)));
    } else if (block.kind !== 'separator') others.push(block);
  }
  return { text: joinInlines(texts.filter((text) => text.length > 0)), others };
}

/** Words without marks as running text. */
export function plainInline(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text, marks: [] }];
}

/** Several texts as one, a space between each two. */
export function joinInlinesWithSpace(texts: Inline[][]): Inline[] {
  return texts.filter((text) => text.length > 0).flatMap((text, number) => (number === 0 ? text : [...plainInline(' '), ...text]));
}

function paragraphOrEmbed(text: Inline[]): Block {
  const address = bareAddressOf(text);
  return address === null ? { kind: 'paragraph', id: unnamed, text } : { kind: 'embed', id: unnamed, address, title: null };
}
