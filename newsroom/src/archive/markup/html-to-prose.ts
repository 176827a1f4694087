import type { Prose } from '@coranto/contract/prose/prose';
import { fitBlocks } from './fit.ts';
import { emptyFlow, endParagraph } from './flow.ts';
import { noteLostFootnotes } from './footnotes.ts';
import { parseMarkup } from './parse-markup.ts';
import { type FoundPicture, type LeftOut, leaveOut, type MarkupOptions, type Reading } from './reading.ts';
import { nameSegments } from './segment-ids.ts';
import { expandShortcodes } from './shortcodes.ts';
import { walk } from './walk.ts';

export type { FoundPicture, LeftOut, MarkupOptions } from './reading.ts';

/** What a piece of markup says, in our form. */
export type ReadMarkup = { prose: Prose; pictures: FoundPicture[]; leftOut: LeftOut[] };

const mostBlocks = 10_000;

/**
 * Reads HTML into prose. Only what prose can say gets through: no script, style or event handler has a place to go, and every
 * address is checked. Elements that are not known keep their words. Any input takes time in proportion to its length.
 */
export function htmlToProse(html: string, options: MarkupOptions = {}): ReadMarkup {
  const reading: Reading = {
    options,
    pictures: [],
    leftOut: new Map<string, LeftOut>(),
    isRead: new Set(),
    placedFootnotes: new Set(),
    walk: (nodes, flow, context) => walk(nodes, flow, context, reading),
  };
  const { nodes, isFlattened } = parseMarkup(options.shortcodes ? expandShortcodes(html, reading) : html);
  if (isFlattened) leaveOut(reading, 'the structure of the text', 'its elements are nested too deeply');
  const flow = emptyFlow();
  reading.walk(nodes, flow, { marks: [], depth: 0, frames: 0, language: options.language ?? '', linkedAddress: null, figure: null });
  endParagraph(flow);
  noteLostFootnotes(reading);
  const blocks = nameSegments(fitBlocks(flow.blocks, mostBlocks));
  return { prose: { version: 1, blocks }, pictures: reading.pictures, leftOut: [...reading.leftOut.values()] };
}
