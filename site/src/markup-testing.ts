import { type DefaultTreeAdapterTypes, parse, defaultTreeAdapter as tree } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;

/** An element as tests look at it. */
export type Found = { tag: string; attributes: Record<string, string>; text: string; markup: Found[] };

/** Every element of a page, in reading order, as a browser would build it. */
export function elementsOf(html: string): Found[] {
  return parse(html).childNodes.flatMap(flatten);
}

/** Elements with a tag name, and with these attributes if any are given; a class is one of several. */
export function find(html: string, tag: string, attributes: Record<string, string> = {}): Found[] {
  return elementsOf(html).filter(
    (element) => element.tag === tag && Object.entries(attributes).every(([name, value]) => has(element, name, value)),
  );
}

function has(element: Found, name: string, value: string): boolean {
  const found = element.attributes[name];
  return name === 'class' ? (found?.split(' ').includes(value) ?? false) : found === value;
}

function flatten(node: Node): Found[] {
  if (!tree.isElementNode(node)) return [];
  const markup = node.childNodes.flatMap(flatten);
  const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
  return [{ tag: node.tagName, attributes, text: textOf(node), markup }, ...markup];
}

function textOf(node: Node): string {
  if (tree.isTextNode(node)) return node.value;
  return tree.isElementNode(node) ? node.childNodes.map(textOf).join('') : '';
}
