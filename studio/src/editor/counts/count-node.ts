import type { Node } from '@tiptap/pm/model';
import { addCounts, type Counts, countText, noCounts } from './count-text.ts';

/** Counts of each block, as long as it stays: only what changed is counted again. */
const counted = new WeakMap<Node, Counts>();

/** Left out: words for colleagues, and pull quotes, whose words stand in the text already. */
const silent = new Set(['note', 'pull-quote']);

/** How long the text is that a node holds. */
export function countNode(node: Node, language: string): Counts {
  const known = counted.get(node);
  if (known) return known;
  const counts = countAnew(node, language);
  counted.set(node, counts);
  return counts;
}

function countAnew(node: Node, language: string): Counts {
  if (silent.has(node.type.name)) return noCounts;
  if (node.isTextblock) return countText(node.textBetween(0, node.content.size, undefined, leafText), language);
  let counts = noCounts;
  node.forEach((child) => {
    counts = addCounts(counts, countNode(child, language));
  });
  return counts;
}

/** How long the text is between two places. */
export function countBetween(doc: Node, from: number, to: number, language: string): Counts {
  return countText(doc.textBetween(from, to, '\n', leafText), language);
}

function leafText(leaf: Node): string {
  return leaf.type.name === 'line-break' ? '\n' : '';
}
