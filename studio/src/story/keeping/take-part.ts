import type { ArticleContent } from '@coranto/contract/article';
import type { Block, Prose } from '@coranto/contract/prose/prose';
import { isSame } from '@coranto/contract/working-copy/same';

/** A block of the other text, and whether one's own says the same. */
export type ComparedBlock = { block: Block; isShared: boolean };

/** The blocks of one text, each compared with the block of the same id in the other. */
export function compareBlocks(shown: Prose, other: Prose): ComparedBlock[] {
  const known = new Map(other.blocks.map((block) => [block.id, block]));
  return shown.blocks.map((block) => ({ block, isShared: isSame(block, known.get(block.id)) }));
}

/** Takes one block of the other text into one's own: in place of the block with the same id, or after the block it follows there. */
export function takeBlock(mine: Prose, theirs: Prose, blockId: string): Prose {
  const place = theirs.blocks.findIndex(({ id }) => id === blockId);
  const block = theirs.blocks[place];
  if (!block) return mine;
  if (mine.blocks.some(({ id }) => id === blockId)) {
    return { ...mine, blocks: mine.blocks.map((each) => (each.id === blockId ? block : each)) };
  }
  const before = theirs.blocks.slice(0, place).toReversed();
  const anchor = before.find(({ id }) => mine.blocks.some((each) => each.id === id));
  const at = anchor ? mine.blocks.findIndex(({ id }) => id === anchor.id) + 1 : 0;
  return { ...mine, blocks: mine.blocks.toSpliced(at, 0, block) };
}

/** Fields of an article that differ between two texts, the body left out. */
export function differingFields(mine: ArticleContent, theirs: ArticleContent): Exclude<keyof ArticleContent, 'prose' | 'notes'>[] {
  const fields = ['headline', 'kicker', 'standfirst', 'sectionId', 'bylines', 'dateline', 'leadPicture', 'topicIds'] as const;
  return fields.filter((field) => !isSame(mine[field], theirs[field]));
}
