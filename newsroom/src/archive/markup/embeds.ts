import type { Block } from '@coranto/contract/prose/prose';
import { webAddress } from './addresses.ts';
import { placeBlock, unnamed } from './flow.ts';
import { attribute, type Context, type Element, type Flow, findElements, leaveOut, lineOf, type Reading } from './reading.ts';

const longestTitle = 500;

/** A frame, film, sound or plug-in becomes an embed: readers see a link, and nothing is loaded from there unasked. */
export function readEmbed(element: Element, flow: Flow, context: Context, reading: Reading): void {
  const sources = findElements(element, (each) => each.tagName === 'source' || each.tagName === 'embed');
  const written =
    [element, ...sources]
      .map((each) => attribute(each, 'src') ?? attribute(each, 'data') ?? attribute(each, 'data-src'))
      .find((each) => each !== null) ?? null;
  const address = webAddress(written, reading);
  if (address === null)
    return leaveOut(reading, `<${element.tagName}>`, written === null ? 'it has no address' : 'its address is not on the web');
  const title = context.figure?.caption ?? attribute(element, 'title') ?? attribute(element, 'aria-label');
  if (context.figure && title === context.figure.caption && (title?.length ?? 0) <= longestTitle) context.figure.isTaken = true;
  placeBlock(flow, embedBlock(publicAddress(address), title));
}

/** The block of WordPress whose only text is the address. */
export function readAddressAsEmbed(element: Element, caption: string | null, reading: Reading): Block | null {
  const address = webAddress(lineOf(element), reading);
  return address === null ? null : embedBlock(address, caption);
}

export function embedBlock(address: string, title: string | null): Block {
  return { kind: 'embed', id: unnamed, address, title: title === null ? null : title.slice(0, longestTitle).toWellFormed() };
}

/** Players' addresses lead to a bare player; readers are better served by the page it stands on. */
function publicAddress(address: string): string {
  const url = new URL(address);
  const youtube = /^\/embed\/([\w-]{6,20})$/.exec(url.pathname);
  if (/(^|\.)youtube(-nocookie)?\.com$/.test(url.hostname) && youtube) return `https://www.youtube.com/watch?v=${youtube[1]}`;
  const vimeo = /^\/video\/(\d+)$/.exec(url.pathname);
  if (url.hostname === 'player.vimeo.com' && vimeo) return `https://vimeo.com/${vimeo[1]}`;
  return address;
}
