import { formsOfPaths, pathOnSite } from '../old-paths.ts';
import { decoded } from '../slugs.ts';
import type { ItemRecord, SiteRecord } from './export-records.ts';

/** What an old address is made from. */
export type Addressed = Pick<ItemRecord, 'link' | 'guid' | 'id' | 'name' | 'postType'>;

/**
 * Every path under which the old site showed an item: its link, its permanent id and the short forms by number; decoded, in NFC, each
 * with and without the slash at its end, and for sites that stood in a folder with and without the folder.
 */
export function oldPathsOf(item: Addressed, site: SiteRecord, isItem: (id: string) => boolean): string[] {
  const guid = pathOnSite(item.guid, site);
  // The permanent id of a story that was moved from site to site may name the number of another one here, which comes first.
  const named = /[?&](?:p|page_id|attachment_id)=(\d+)/.exec(guid ?? '')?.[1];
  const isOthers = named !== undefined && named !== item.id && isItem(named);
  return formsOfPaths([pathOnSite(item.link, site), isOthers ? null : guid, ...shortForms(item)], site);
}

/** Paths that the old site would have guessed its way from: the item's name alone. */
export function guessedPathsOf(item: Addressed, site: SiteRecord): string[] {
  return formsOfPaths([item.name === '' ? null : `/${decoded(item.name)}`], site);
}

function shortForms(item: Addressed): string[] {
  if (!/^\d{1,19}$/.test(item.id)) return [];
  if (item.postType === 'attachment') return [`/?attachment_id=${item.id}`, `/?p=${item.id}`];
  return item.postType === 'page' ? [`/?page_id=${item.id}`, `/?p=${item.id}`] : [`/?p=${item.id}`];
}
