import { stableId } from '../stable-id.ts';
import type { FeedEntry, ReadFeed } from './feed-entry.ts';

/** Parameters by which somebody counts where readers come from; no page is another one without them. */
const tracking = /^(utm_.*|fbclid|gclid|yclid|mc_cid|mc_eid)$/i;
const longestId = 500;

/** The archive that a feed is of: its site, so that several feeds of one site share their stories. */
export function sourceOfFeed(feed: ReadFeed): string {
  const site = siteOfFeed(feed);
  return `feed:${site === null ? feed.title.toLowerCase().slice(0, 200) || 'unnamed' : bareHost(new URL(site).host)}`;
}

/** The address of the site's first page; `null` where no address of the feed is on the web. */
export function siteOfFeed(feed: ReadFeed): string | null {
  const address = [feed.home, ...feed.entries.map((entry) => entry.link ?? '')].find(isWeb);
  return address === undefined ? null : `${new URL(address).origin}/`;
}

/**
 * What an entry is known by on every further run: its id, else its page. An id that is no address in the world (`42`) is one within its
 * feed only. `null` where there is neither.
 */
export function sourceIdOf({ id, link }: FeedEntry, feed: ReadFeed): string | null {
  if (id === null) return link === null ? null : fitting(isWeb(link) ? plainAddress(link) : link);
  const isWorldwide = /^[a-z][a-z\d+.-]*:./i.test(id) || id.includes('://');
  return fitting(isWorldwide ? id : `${feed.home.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/+$/, '')} ${id}`);
}

/** An address without what only counts readers. */
export function plainAddress(address: string): string {
  const url = new URL(address);
  for (const name of [...url.searchParams.keys()]) if (tracking.test(name)) url.searchParams.delete(name);
  return url.href;
}

/** Is it an address on the web? */
export function isWeb(address: string): boolean {
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

function fitting(id: string): string {
  return id.length <= longestId ? id : `${id.slice(0, longestId - 40).toWellFormed()}… ${stableId(id)}`;
}

function bareHost(host: string): string {
  return host.toLowerCase().replace(/^www\./, '');
}
