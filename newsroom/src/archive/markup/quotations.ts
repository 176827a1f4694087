import type { Block, Speaker } from '@coranto/contract/prose/prose';
import { webAddress } from './addresses.ts';
import { blocksToInlines, endParagraph, readApart, unnamed } from './flow.ts';
import { languageOfElement } from './inline-marks.ts';
import {
  attribute,
  type Context,
  type Element,
  type Flow,
  findElements,
  isElement,
  lineOf,
  type Node,
  type Reading,
  textOf,
} from './reading.ts';
import { append } from './runs.ts';

const longestName = 200;

/** A `<blockquote>`, with whom its last line or `cite` names. */
export function readQuotation(element: Element, flow: Flow, context: Context, reading: Reading): void {
  endParagraph(flow);
  const attribution = attributionOf(element);
  if (attribution) reading.isRead.add(attribution);
  const isSetApart = isPullQuote(element);
  const language = languageOfElement(element);
  const isForeign = language !== null && language !== context.language;
  const blocks = readApart(
    element.childNodes,
    { ...context, depth: context.depth + 1, language: language ?? context.language, figure: null },
    reading,
  );
  const speaker = attribution ? speakerOf(attribution) : null;
  if (blocks.length === 0 && speaker === null) return;
  if (isSetApart) return placePullQuote(blocks, speaker, flow);
  const source = webAddress(attribute(element, 'cite') ?? linkIn(attribution ?? lastParagraphOfPost(element)), reading);
  flow.blocks.push({ kind: 'quotation', id: unnamed, speaker, language: isForeign ? language : null, source, blocks });
}

function placePullQuote(blocks: Block[], speaker: Speaker | null, flow: Flow): void {
  const { text, others } = blocksToInlines(blocks);
  if (text.length > 0 || speaker) flow.blocks.push({ kind: 'pull-quote', id: unnamed, speaker, text });
  append(flow.blocks, others);
}

function isPullQuote(element: Element): boolean {
  const parent = element.parentNode;
  const around = parent && 'tagName' in parent ? (attribute(parent, 'class') ?? '') : '';
  return /pull-?quote/i.test(`${attribute(element, 'class') ?? ''} ${around}`);
}

/** The element that names whose words these are: a `<cite>` or `<footer>` after which nothing is said. */
function attributionOf(element: Element): Element | null {
  let open: Element | null = element;
  while (open) {
    const last: Node | undefined = open.childNodes.findLast((child) => !isEmpty(child));
    if (!last || !isElement(last)) return null;
    if (last.tagName === 'cite' || last.tagName === 'footer' || last.tagName === 'figcaption') return fitsAsName(last) ? last : null;
    open = last.tagName === 'p' || last.tagName === 'div' ? last : null;
  }
  return null;
}

function fitsAsName(element: Element): boolean {
  const { length } = nameIn(element);
  return length > 0 && length <= longestName && findElements(element, (each) => each.tagName === 'img').length === 0;
}

function nameIn(element: Element): string {
  return lineOf(element).replace(/^[\s\u2012-\u2015~-]+/u, '');
}

function speakerOf(element: Element): Speaker {
  return { contributorId: null, name: nameIn(element), role: null };
}

function isEmpty(node: Node): boolean {
  if (isElement(node)) return node.tagName === 'br';
  return !('value' in node) || textOf(node).trim() === '';
}

function linkIn(element: Element | null): string | null {
  const links = element ? findElements(element, (each) => each.tagName === 'a') : [];
  const last = links.at(-1);
  return last ? attribute(last, 'href') : null;
}

/** Quoted messages of social networks end with a link to the message itself. */
function lastParagraphOfPost(element: Element): Element | null {
  return /twitter-|instagram-media|tiktok-embed/.test(attribute(element, 'class') ?? '') ? element : null;
}
