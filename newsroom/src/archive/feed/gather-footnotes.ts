import { serialize, serializeOuter } from 'parse5';
import { parseMarkup } from '../markup/parse-markup.ts';
import { attribute, type Element, findElements, isElement, type Node, textOf } from '../markup/reading.ts';

/** Markup, and that of its footnotes by the names that `<sup data-fn>` calls them by. */
export type WithFootnotes = { markup: string; footnotes: ReadonlyMap<string, string> };

const reference = /^\s*\[(\d{1,3})\]\s*$/;

/**
 * Finds the footnotes of a text that has them as feeds must, such as ours: `<sup>[1]</sup>` where each is referred to, and all of them in a
 * list under a heading after the text. A text that is not quite so stays as it is.
 */
export function gatherFootnotes(markup: string): WithFootnotes {
  const asItIs = { markup, footnotes: new Map<string, string>() };
  if (!/<sup>\s*\[1\]\s*<\/sup>/i.test(markup)) return asItIs;
  const { nodes, isFlattened } = parseMarkup(markup);
  const elements = nodes.filter(isElement).flatMap((node) => [node, ...findElements(node, () => true)]);
  const references = elements.filter((element) => element.tagName === 'sup' && reference.test(textOf(element)));
  const list = elements.findLast((element) => element.tagName === 'ol' && headingOf(element) !== null);
  const heading = list && headingOf(list);
  const lines = (list?.childNodes ?? []).filter((child) => isElement(child) && child.tagName === 'li').filter(isElement);
  const isInOrder = references.every((each, at) => reference.exec(textOf(each))?.[1] === String(at + 1));
  if (isFlattened || !list || !heading || !isInOrder || lines.length !== references.length || attribute(list, 'start')) return asItIs;
  for (const [at, each] of references.entries()) each.attrs.push({ name: 'data-fn', value: String(at + 1) });
  for (const gone of [heading, list]) gone.parentNode?.childNodes.splice(gone.parentNode.childNodes.indexOf(gone), 1);
  return {
    markup: nodes
      .filter((node) => node !== heading && node !== list)
      .map((node) => serializeOuter(node))
      .join(''),
    footnotes: new Map(lines.map((line, at) => [String(at + 1), serialize(line)])),
  };
}

/** The heading that stands right before an element. */
function headingOf(element: Element): Element | null {
  const siblings: Node[] = element.parentNode?.childNodes ?? [];
  const before = siblings.slice(0, siblings.indexOf(element)).findLast((node) => isElement(node) || textOf(node).trim() !== '');
  return before && isElement(before) && /^h[1-6]$/.test(before.tagName) ? before : null;
}
