import { z } from 'zod';
import { type Block, blockSchema } from './block.ts';
import type { Footnote, Inline, SegmentId } from './inline.ts';

export { isSafeAddress } from './address.ts';
export type * from './block.ts';
export type * from './inline.ts';
export { speakerSchema } from './inline.ts';

/**
 * The body of an article as data: a versioned tree of blocks with stable segment ids. HTML is made from it, never stored as truth.
 * A change of shape raises `version` and adds a named upgrade here, which `parseProse` applies.
 */
export type Prose = { version: 1; blocks: Block[] };

/** How deep blocks may nest (a list in a quotation in an answer is 3). Deeper input is refused before it is walked. */
export const deepestNesting = 12;

export const proseSchema: z.ZodType<Prose> = z
  .strictObject({ version: z.literal(1), blocks: z.array(blockSchema).max(10_000) })
  .refine((prose) => hasDistinctIds(prose.blocks), 'two segments bear the same id');

/** An article body with nothing in it yet. */
export const emptyProse: Prose = { version: 1, blocks: [] };

/**
 * Takes prose from outside (the API, the database, an import) and gives it typed.
 *
 * @throws {z.ZodError} naming each place that does not fit
 */
export function parseProse(unknown: unknown): Prose {
  if (nesting(unknown) > deepestNesting * 4)
    throw new z.ZodError([{ code: 'custom', path: [], message: 'prose is nested too deeply', input: undefined }]);
  return proseSchema.parse(unknown);
}

/** The blocks that stand directly inside a block. */
export function childBlocks(block: Block): Block[] {
  if (block.kind === 'list') return block.items.flatMap((item) => item.blocks);
  if (block.kind === 'quotation' || block.kind === 'answer') return block.blocks;
  return [];
}

/** Every block of a body in reading order, those inside others included. */
export function* everyBlock(blocks: Block[]): Generator<Block> {
  for (const block of blocks) {
    yield block;
    yield* everyBlock(childBlocks(block));
  }
}

/** The running texts that stand in a block itself, not in blocks inside it, in reading order. */
export function textsOf(block: Block): Inline[][] {
  if (block.kind === 'table') return block.rows.flatMap((row) => row.map((cell) => cell.text));
  return 'text' in block && typeof block.text !== 'string' ? [block.text] : [];
}

/** The footnotes of some blocks, in reading order. A pull quote repeats words, so what stands in one is not a note of its own. */
export function footnotesOf(blocks: Block[]): Footnote[] {
  return [...everyBlock(blocks)].flatMap((block) => (block.kind === 'pull-quote' ? [] : inlineFootnotes(block)));
}

/** The number of each footnote of a body, by its id: they are counted from 1 in reading order. */
export function numberFootnotes({ blocks }: Prose): ReadonlyMap<SegmentId, number> {
  return new Map(footnotesOf(blocks).map(({ id }, before) => [id, before + 1]));
}

function inlineFootnotes(block: Block): Footnote[] {
  return textsOf(block).flatMap((text) => text.filter((inline) => inline.kind === 'footnote'));
}

/** Ids of all pictures a body shows, each once. */
export function pictureIdsOf(prose: Prose): string[] {
  const ids = new Set<string>();
  for (const block of everyBlock(prose.blocks)) {
    if (block.kind === 'picture') ids.add(block.pictureId);
    if (block.kind === 'gallery') for (const picture of block.pictures) ids.add(picture.pictureId);
  }
  return [...ids];
}

function hasDistinctIds(blocks: Block[]): boolean {
  const seen = new Set<string>();
  for (const block of everyBlock(blocks)) {
    const inside = block.kind === 'list' ? block.items : inlineFootnotes(block);
    for (const { id } of [block, ...inside]) {
      if (seen.has(id)) return false;
      seen.add(id);
    }
  }
  return true;
}

function nesting(value: unknown): number {
  let deepest = 0;
  const open: [unknown, number][] = [[value, 1]];
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (node === null || typeof node !== 'object') continue;
    deepest = Math.max(deepest, depth);
    if (depth > 200) return depth;
    for (const child of Object.values(node)) open.push([child, depth + 1]);
  }
  return deepest;
}
