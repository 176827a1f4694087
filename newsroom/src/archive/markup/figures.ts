import type { Block, PictureUse } from '@coranto/contract/prose/prose';
import { readAddressAsEmbed } from './embeds.ts';
import { endParagraph, readApart, unnamed } from './flow.ts';
import { placeCaption } from './pictures.ts';
import {
  attribute,
  type Context,
  type Element,
  type FigureContext,
  type Flow,
  findElements,
  hasClass,
  isElement,
  lineOf,
  type Node,
  type Reading,
  textOf,
} from './reading.ts';
import { append } from './runs.ts';

const mostPictures = 500;
const galleryClasses = ['wp-block-gallery', 'blocks-gallery-grid', 'gallery', 'tiled-gallery', 'wp-block-jetpack-tiled-gallery'];

/** Does the element show several pictures as one set? */
export function isGallery(element: Element): boolean {
  if (!['figure', 'div', 'ul'].includes(element.tagName)) return false;
  if (galleryClasses.some((name) => hasClass(element, name))) return true;
  return element.tagName === 'figure' && ownPictures(element) > 1;
}

/** A `<figure>`: its caption goes to the picture, film, table or quotation it stands under. */
export function readFigure(element: Element, flow: Flow, context: Context, reading: Reading): void {
  endParagraph(flow);
  const figure = captionOf(element, reading);
  const blocks =
    hasClass(element, 'wp-block-embed') && findElements(element, isPlayer).length === 0 ? embedOf(element, figure, reading) : null;
  const content = blocks ?? readApart(element.childNodes, { ...context, figure, frames: context.frames + 1 }, reading);
  if (figure.caption !== null && !figure.isTaken) giveCaption(content, figure);
  append(flow.blocks, content);
  if (figure.caption !== null && !figure.isTaken) placeCaption(flow, figure.caption, context);
}

/** A set of pictures; what stands among them and is no picture follows it. */
export function readGallery(element: Element, flow: Flow, context: Context, reading: Reading): void {
  endParagraph(flow);
  const figure = captionOf(element, reading);
  const blocks = readApart(element.childNodes, { ...context, figure: null, frames: context.frames + 1 }, reading);
  const pictures = blocks.flatMap(picturesOf);
  for (let first = 0; first < pictures.length; first += mostPictures) {
    flow.blocks.push(galleryOf(pictures.slice(first, first + mostPictures), first === 0 ? figure : null));
  }
  append(
    flow.blocks,
    blocks.filter((block) => picturesOf(block).length === 0),
  );
  if (figure.caption !== null && !figure.isTaken) placeCaption(flow, figure.caption, context);
}

function galleryOf(pictures: PictureUse[], figure: FigureContext | null): Block {
  const caption = figure?.caption !== null && figure !== null && figure.caption.length <= 2000 ? figure.caption : null;
  const [first] = pictures;
  if (figure && caption !== null && (pictures.length > 1 || first?.caption === null)) figure.isTaken = true;
  if (pictures.length === 1 && first) return { kind: 'picture', id: unnamed, width: 'column', ...first, caption: first.caption ?? caption };
  return { kind: 'gallery', id: unnamed, caption, pictures };
}

/** The words under a figure, taken out of its content. */
function captionOf(element: Element, reading: Reading): FigureContext {
  const captions = findElements(element, (each) => isCaption(each) && nearestFigure(each) === element);
  for (const caption of captions) reading.isRead.add(caption);
  const credits = captions.flatMap((caption) => findElements(caption, (each) => /credit/i.test(attribute(each, 'class') ?? '')));
  const credit = credits
    .map(lineOf)
    .filter((words) => words !== '')
    .join(', ');
  const whole = captions
    .map(lineOf)
    .filter((words) => words !== '')
    .join(' ');
  const caption = credit !== '' && whole.endsWith(credit) ? whole.slice(0, -credit.length).trim() : whole;
  return { caption: caption === '' ? null : caption, credit: credit === '' ? null : credit, isTaken: false };
}

function isCaption(element: Element): boolean {
  return element.tagName === 'figcaption' || hasClass(element, 'wp-caption-text') || hasClass(element, 'gallery-caption');
}

function nearestFigure(element: Element): Element | null {
  let above: Node | null = element.parentNode as Node | null; // parents of elements are elements or the fragment
  while (above && isElement(above)) {
    if (above.tagName === 'figure' || isGalleryBox(above)) return above;
    above = above.parentNode as Node | null;
  }
  return null;
}

function isGalleryBox(element: Element): boolean {
  return galleryClasses.some((name) => hasClass(element, name)) || hasClass(element, 'wp-caption');
}

function ownPictures(element: Element): number {
  return findElements(element, (each) => each.tagName === 'img' && nearestFigure(each) === element).length;
}

function isPlayer(element: Element): boolean {
  return ['iframe', 'video', 'audio', 'object', 'embed', 'blockquote', 'img'].includes(element.tagName);
}

function embedOf(element: Element, figure: FigureContext, reading: Reading): Block[] | null {
  const wrapper = element.childNodes.find((child) => isElement(child) && !reading.isRead.has(child));
  const bare = wrapper && isElement(wrapper) ? wrapper : element;
  const block = textOf(bare).trim() === '' ? null : readAddressAsEmbed(bare, figure.caption, reading);
  if (block === null) return null;
  figure.isTaken = (figure.caption?.length ?? 0) <= 500;
  return [block];
}

function giveCaption(content: Block[], figure: FigureContext): void {
  const [only] = content;
  if (content.length !== 1 || !only || figure.caption === null) return;
  if (only.kind === 'table' && only.caption === null && figure.caption.length <= 2000) only.caption = figure.caption;
  else if (only.kind === 'quotation' && only.speaker === null && figure.caption.length <= 200)
    only.speaker = { contributorId: null, name: figure.caption, role: null };
  else return;
  figure.isTaken = true;
}

function picturesOf(block: Block): PictureUse[] {
  if (block.kind === 'gallery') return block.pictures;
  if (block.kind !== 'picture') return [];
  return [{ pictureId: block.pictureId, caption: block.caption, altText: block.altText }];
}
