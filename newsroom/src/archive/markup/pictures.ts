import type { Block } from '@coranto/contract/prose/prose';
import { webAddress } from './addresses.ts';
import { embedBlock } from './embeds.ts';
import { placeBlock, plainInline, unnamed } from './flow.ts';
import { attribute, type Context, type Element, type Flow, type FoundPicture, hasClass, leaveOut, type Reading } from './reading.ts';
import { addMark } from './runs.ts';

const longestAltText = 1000;
const longestCaption = 2000;

/** Where lazy loaders keep the address of the picture they hide. */
const addressAttributes = ['data-orig-file', 'data-full-url', 'data-src', 'data-lazy-src', 'data-original', 'src'];

/** An `<img>`: the picture of our records where the import knows one, else its address as an embed. */
export function readPicture(element: Element, flow: Flow, context: Context, reading: Reading): void {
  const altText = attribute(element, 'alt')?.normalize('NFC') ?? null;
  if (isSmiley(element) && altText !== null) return void flow.runs.push({ kind: 'text', text: altText, marks: context.marks });
  const written = addressAttributes.map((name) => attribute(element, name)).filter((each) => each !== null && !each.startsWith('data:'));
  const address =
    written.map((each) => webAddress(each, reading)).find((each) => each !== null) ??
    webAddress(largestOf(attribute(element, 'srcset')), reading);
  const sourceId =
    attribute(element, 'data-attachment-id') ??
    attribute(element, 'data-id') ??
    /(?:^|\s)wp-image-(\d+)/.exec(attribute(element, 'class') ?? '')?.[1] ??
    null;
  if (address === null && sourceId === null) return leaveOut(reading, '<img>', 'it has no address on the web');
  if (isTracker(element)) return leaveOut(reading, '<img>', 'it is a counter of one pixel');
  const known = address === null && sourceId !== null ? (reading.options.libraryPicture?.(sourceId) ?? null) : null;
  const found = {
    address: address ?? webAddress(known?.address ?? null, reading),
    altText: altText ?? known?.altText ?? null,
    caption: known?.caption ?? null,
  };
  placePicture({ ...found, sourceId, linkedAddress: context.linkedAddress, credit: null }, flow, context, reading);
}

/** Notes a found picture and places it, with the words of the figure around it. */
export function placePicture(found: FoundPicture, flow: Flow, context: Context, reading: Reading): void {
  const words = context.figure !== null && !context.figure.isTaken ? context.figure : null;
  const picture = { ...found, caption: words?.caption ?? found.caption, credit: words?.credit ?? found.credit };
  reading.pictures.push(picture);
  const pictureId = reading.options.pictureIdOf?.(picture) ?? null;
  if (pictureId === null) return placeMissing(picture, flow, context);
  if (words && (words.caption?.length ?? 0) <= longestCaption) words.isTaken = true;
  placeBlock(flow, pictureBlock(pictureId, picture));
}

function pictureBlock(pictureId: string, picture: FoundPicture): Block {
  return {
    kind: 'picture',
    id: unnamed,
    width: 'column',
    pictureId,
    caption: picture.caption !== null && picture.caption.length <= longestCaption ? picture.caption : null,
    altText: picture.altText?.slice(0, longestAltText).toWellFormed() ?? null,
  };
}

/** A picture without a record: its address stays as a link, its caption stays with the figure. */
function placeMissing(picture: FoundPicture, flow: Flow, context: Context): void {
  if (picture.address === null) return;
  const block = embedBlock(picture.address, context.figure ? picture.altText : (picture.caption ?? picture.altText));
  if (block.kind === 'embed' && context.figure && !context.figure.isTaken && (picture.caption?.length ?? 501) <= 500) {
    block.title = [picture.caption, picture.credit].filter(Boolean).join(' · ').slice(0, 500).toWellFormed();
    context.figure.isTaken = true;
  }
  placeBlock(flow, block);
}

/** Words about a figure that found no picture, film or table to belong to. */
export function placeCaption(flow: Flow, caption: string, context: Context): void {
  const text = plainInline(caption).map((inline) =>
    inline.kind === 'text' ? { ...inline, marks: addMark(context.marks, { kind: 'emphasis' }) } : inline,
  );
  flow.blocks.push({ kind: 'paragraph', id: unnamed, text });
}

function isSmiley(element: Element): boolean {
  return hasClass(element, 'wp-smiley') || hasClass(element, 'emoji');
}

function isTracker(element: Element): boolean {
  return attribute(element, 'width') === '1' && attribute(element, 'height') === '1';
}

function largestOf(srcset: string | null): string | null {
  if (srcset === null) return null;
  const candidates = srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/));
  const widest = candidates.sort((one, other) => Number.parseFloat(other[1] ?? '1') - Number.parseFloat(one[1] ?? '1'))[0];
  return widest?.[0] ?? null;
}
