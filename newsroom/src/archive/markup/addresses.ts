import { isSafeAddress } from '@coranto/contract/prose/prose';
import { leaveOut, type Reading } from './reading.ts';

const longestAddress = 4000;

/** A link's address as prose may hold it; `null` (and a note) where it is none of the web, mail or telephone. */
export function linkAddress(href: string, reading: Reading): string | null {
  if (href.startsWith('#')) {
    leaveOut(reading, 'link within the page', 'its target has no name of its own here');
    return null;
  }
  const url = parseUrl(href, reading.options.baseAddress ?? null);
  const address = url ? (isWeb(url) ? (reading.options.linkTo?.(url) ?? url.href) : url.href) : href;
  const tidy = address.trim().replaceAll(' ', '%20');
  if (tidy.length <= longestAddress && isSafeAddress(tidy)) return tidy;
  leaveOut(reading, 'link', `its address is not allowed: ${href.slice(0, 100)}`);
  return null;
}

/** An absolute address on the web (`http:` or `https:`), or `null`. */
export function webAddress(written: string | null, reading: Reading): string | null {
  if (written === null) return null;
  const url = parseUrl(written, reading.options.baseAddress ?? null);
  if (!url || !isWeb(url) || url.href.length > longestAddress || !isSafeAddress(url.href)) return null;
  return url.href;
}

function isWeb(url: URL): boolean {
  return url.protocol === 'http:' || url.protocol === 'https:';
}

/** NOTE: without a base, addresses from `//` are of the web, and those from `/` stay as they are. */
function parseUrl(written: string, base: string | null): URL | null {
  const address = written.trim();
  if (URL.canParse(address)) return new URL(address);
  if (base !== null && URL.canParse(address, base)) return new URL(address, base);
  if (address.startsWith('//') && URL.canParse(`https:${address}`)) return new URL(`https:${address}`);
  return null;
}
