import { formsOfPaths, type OldSite, pathOnSite } from '../old-paths.ts';
import type { FeedEntry } from './feed-entry.ts';
import { isWeb, plainAddress } from './identity.ts';

/** Where an entry stood, and why its page cannot lead here, where it cannot. */
export type OldPage = { paths: string[]; why: string | null };

/** The paths of an entry's page on its site: those of its link, and of its id where that is an address. */
export function oldPageOf({ link, id }: FeedEntry, siteAddress: string | null): OldPage {
  const site: OldSite = { blogUrl: siteAddress ?? '', link: '' };
  const written = [...new Set([link, id])].filter((each) => each !== null && isWeb(each)).map((each) => plainAddress(each ?? ''));
  const paths = formsOfPaths(
    written.filter(isWholePage).map((address) => pathOnSite(address, site)),
    site,
  ).filter((path) => path !== '/');
  return { paths, why: paths.length > 0 || written.length === 0 ? null : whyNot(written, site) };
}

function whyNot(written: string[], site: OldSite): string {
  if (written.every((address) => pathOnSite(address, site) === null)) return 'it is on another site than the feed';
  return 'it tells its stories apart by parameters or parts of a page, and such addresses lead nowhere here';
}

/** NOTE: an address with parameters of its own, or a place in a page, would send the stories of a whole script to the first of them. */
function isWholePage(address: string): boolean {
  const { searchParams, hash } = new URL(address);
  const foreign = [...searchParams.keys()].filter((name) => !['p', 'page_id', 'attachment_id'].includes(name));
  return hash === '' && foreign.length === 0;
}
