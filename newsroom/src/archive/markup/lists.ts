import type { Block, ListItem } from '@coranto/contract/prose/prose';
import { endParagraph, readApart, unnamed } from './flow.ts';
import { contextInside } from './inline-marks.ts';
import { attribute, type Context, type Element, type Flow, isElement, type Node, type Reading } from './reading.ts';
import { append } from './runs.ts';

const mostItems = 2000;

/** An ordered or unordered list. Words that stand between its entries become entries of their own. */
export function readList(element: Element, flow: Flow, context: Context, reading: Reading): void {
  endParagraph(flow);
  const inside = { ...context, depth: context.depth + 1, figure: null };
  const items: ListItem[] = [];
  for (const group of groupsOf(element.childNodes)) {
    const [first] = group;
    const isNested = first !== undefined && isElement(first) && isList(first);
    const entry = first !== undefined && isElement(first) && first.tagName === 'li' ? first : null;
    const blocks = entry ? readApart(entry.childNodes, contextInside(entry, inside, reading), reading) : readApart(group, inside, reading);
    const last = items.at(-1);
    if (isNested && last) append(last.blocks, blocks);
    else if (blocks.length > 0) items.push({ id: unnamed, blocks });
  }
  const ordered = element.tagName === 'ol';
  const start = ordered ? startOf(element) : 1;
  for (let first = 0; first < items.length; first += mostItems) {
    flow.blocks.push(listOf(items.slice(first, first + mostItems), ordered, start + first));
  }
}

/** Is this element a list? */
export function isList(element: Element): boolean {
  return ['ul', 'ol', 'menu', 'dir'].includes(element.tagName);
}

function listOf(items: ListItem[], ordered: boolean, start: number): Block {
  return { kind: 'list', id: unnamed, ordered, start: ordered ? start : 1, items };
}

function startOf(element: Element): number {
  const written = attribute(element, 'start');
  return written !== null && /^-?\d{1,9}$/.test(written) ? Number(written) : 1;
}

/** Each entry and each list on its own; the loose words between them together. */
function groupsOf(nodes: Node[]): Node[][] {
  const groups: Node[][] = [];
  let loose: Node[] | null = null;
  for (const node of nodes) {
    if (isElement(node) && (node.tagName === 'li' || isList(node))) {
      groups.push([node]);
      loose = null;
    } else if (loose) loose.push(node);
    else {
      loose = [node];
      groups.push(loose);
    }
  }
  return groups;
}
