import { readComment } from './block-comments.ts';
import { readEmbed } from './embeds.ts';
import { isGallery, readFigure, readGallery } from './figures.ts';
import { blocksToInlines, endParagraph, placeBlock, readApart, unnamed } from './flow.ts';
import { readFootnote } from './footnotes.ts';
import { contextInside } from './inline-marks.ts';
import { isList, readList } from './lists.ts';
import { placePicture, readPicture } from './pictures.ts';
import { readQuotation } from './quotations.ts';
import {
  attribute,
  type Context,
  type Element,
  type Flow,
  findElements,
  hasClass,
  isElement,
  leaveOut,
  type Node,
  type Reading,
  textOf,
} from './reading.ts';
import { append, linesToRuns } from './runs.ts';
import { readTable } from './tables.ts';

/** Levels of lists and quotations that are kept; what stands deeper keeps its words without them. */
const deepestLevel = 8;
const deepestFrame = 6;

const silent = new Set([
  'script',
  'style',
  'template',
  'noembed',
  'noframes',
  'head',
  'meta',
  'link',
  'base',
  'frame',
  'frameset',
  'param',
  'track',
  'source',
]);
const players = new Set(['iframe', 'embed', 'object', 'video', 'audio']);
const preformatted = new Set(['pre', 'xmp', 'listing', 'plaintext', 'textarea']);
const paragraphs = new Set(
  (
    'address article aside body button caption center dd details dialog div dl dt fieldset figcaption figure footer form header hgroup html legend li main nav ' +
    'option optgroup p search section select summary tbody td tfoot th thead title tr table blockquote ul ol menu dir'
  ).split(' '),
);

/**
 * Walks nodes in reading order and puts what they say into the flow. What may stay is listed here: an element that is not keeps
 * its words and loses itself.
 */
export function walk(nodes: Node[], flow: Flow, context: Context, reading: Reading): void {
  for (const node of nodes) {
    if (reading.isRead.has(node)) continue;
    if (node.nodeName === '#text' && 'value' in node) readText(node.value, flow, context, reading);
    else if (node.nodeName === '#comment' && 'data' in node) readComment(node.data, flow, reading);
    else if (isElement(node)) readElement(node, flow, context, reading);
  }
}

function readText(text: string, flow: Flow, context: Context, reading: Reading): void {
  if (reading.options.lineEnds === 'kept') append(flow.runs, linesToRuns(text, context.marks));
  else flow.runs.push({ kind: 'text', text, marks: context.marks });
}

function readElement(element: Element, flow: Flow, context: Context, reading: Reading): void {
  const tag = element.tagName;
  if (silent.has(tag)) return readSilent(element, reading);
  if (tag === 'br') return void flow.runs.push({ kind: 'break' });
  if (tag === 'img' || tag === 'image') return readPicture(element, flow, context, reading);
  if (players.has(tag)) return readPlayer(element, flow, context, reading);
  if (tag === 'input') return leaveOut(reading, '<input>', 'it is a field of a form');
  if (tag === 'hr') return readSeparator(flow);
  if (readFootnote(element, flow, context, reading)) return;
  if (preformatted.has(tag)) return readPreformatted(element, flow);
  if (/^h[1-6]$/.test(tag)) return readHeading(element, flow, context, reading);
  if (!readFramed(element, flow, context, reading)) readInside(element, flow, context, reading);
}

function readFramed(element: Element, flow: Flow, context: Context, reading: Reading): boolean {
  if (context.frames < deepestFrame) {
    if (isGallery(element)) readGallery(element, flow, contextInside(element, context, reading), reading);
    else if (element.tagName === 'figure' || hasClass(element, 'wp-caption'))
      readFigure(element, flow, contextInside(element, context, reading), reading);
    else if (element.tagName === 'table') readTable(element, flow, contextInside(element, context, reading), reading);
    else return readLevelled(element, flow, context, reading);
    return true;
  }
  return readLevelled(element, flow, context, reading);
}

function readLevelled(element: Element, flow: Flow, context: Context, reading: Reading): boolean {
  if (context.depth >= deepestLevel) return false;
  if (isList(element)) readList(element, flow, contextInside(element, context, reading), reading);
  else if (element.tagName === 'blockquote') readQuotation(element, flow, context, reading);
  else return false;
  return true;
}

function readInside(element: Element, flow: Flow, context: Context, reading: Reading): void {
  const isParagraph = paragraphs.has(element.tagName);
  if (isParagraph) endParagraph(flow);
  readBackground(element, flow, context, reading);
  reading.walk(element.childNodes, flow, contextInside(element, context, reading));
  if (isParagraph) endParagraph(flow);
}

function readSilent(element: Element, reading: Reading): void {
  if (element.tagName === 'script' || element.tagName === 'style')
    leaveOut(reading, `<${element.tagName}>`, 'articles carry no script and no styles');
}

function readPlayer(element: Element, flow: Flow, context: Context, reading: Reading): void {
  readEmbed(element, flow, context, reading);
  const hasWordsInside =
    element.tagName === 'object' && !element.childNodes.some((child) => isElement(child) && players.has(child.tagName));
  if (hasWordsInside) reading.walk(element.childNodes, flow, context);
}

function readSeparator(flow: Flow): void {
  endParagraph(flow);
  if (flow.blocks.at(-1)?.kind !== 'separator') flow.blocks.push({ kind: 'separator', id: unnamed });
}

function readPreformatted(element: Element, flow: Flow): void {
  endParagraph(flow);
  const text = textOf(element)
    .replace(/\r\n?/g, '\n')
    .replace(/^\n+|\s+$/g, '')
    .normalize('NFC');
  if (text !== '') flow.blocks.push({ kind: 'preformatted', id: unnamed, text });
}

function readHeading(element: Element, flow: Flow, context: Context, reading: Reading): void {
  endParagraph(flow);
  const level = Number(element.tagName.slice(1));
  const { text, others } = blocksToInlines(readApart(element.childNodes, contextInside(element, context, reading), reading));
  if (text.length > 0) flow.blocks.push({ kind: 'heading', id: unnamed, level: level <= 2 ? 2 : level === 3 ? 3 : 4, text });
  for (const block of others) placeBlock(flow, block);
}

/** Cover blocks of older editors show their picture only in a style. */
function readBackground(element: Element, flow: Flow, context: Context, reading: Reading): void {
  if (!/\bwp-block-(cover|media-text)/.test(attribute(element, 'class') ?? '')) return;
  const address = /background(?:-image)?\s*:\s*url\(\s*["']?(https?:[^"')]{1,3000})/i.exec(attribute(element, 'style') ?? '')?.[1];
  if (address === undefined || findElements(element, (each) => each.tagName === 'img').length > 0) return;
  placePicture({ address, sourceId: null, linkedAddress: null, altText: null, caption: null, credit: null }, flow, context, reading);
}
