import { reservedPrefixes } from '@coranto/contract/edition';
import type { ItemRecord, SiteRecord } from './export-records.ts';

/** First parts of paths that belong to the program, or to WordPress's files and not to its stories. */
const foreign = new Set<string>([...reservedPrefixes, 'wp-content', 'wp-admin', 'wp-includes', 'wp-json', '']);

/** What an old address is made from. */
export type Addressed = Pick<ItemRecord, 'link' | 'guid' | 'id' | 'name' | 'postType'>;

/**
 * Every path under which the old site showed an item: its link, its permanent id and the short forms by number; decoded, in NFC, each
 * with and without the slash at its end, and for sites that stood in a folder with and without the folder.
 */
export function oldPathsOf(item: Addressed, site: SiteRecord, isItem: (id: string) => boolean): string[] {
  const guid = pathOf(item.guid, site);
  // The permanent id of a story that was moved from site to site may name the number of another one here, which comes first.
  const named = /[?&](?:p|page_id|attachment_id)=(\d+)/.exec(guid ?? '')?.[1];
  const isOthers = named !== undefined && named !== item.id && isItem(named);
  return pathsFrom([pathOf(item.link, site), isOthers ? null : guid, ...shortForms(item)], site);
}

/** Paths that the old site would have guessed its way from: the item's name alone. */
export function guessedPathsOf(item: Addressed, site: SiteRecord): string[] {
  return pathsFrom([item.name === '' ? null : `/${decoded(item.name)}`], site);
}

function pathsFrom(written: (string | null)[], site: SiteRecord): string[] {
  const folder = folderOf(site);
  const paths = new Set<string>();
  for (const path of written) {
    if (path === null) continue;
    for (const each of folder !== '' && path.startsWith(`${folder}/`) ? [path, path.slice(folder.length)] : [path])
      for (const form of formsOf(each)) paths.add(form);
  }
  return [...paths].filter(isUsable);
}

/** The path of an address of the old site; `null` where the address is none of it. */
function pathOf(address: string, site: SiteRecord): string | null {
  const base = URL.canParse(site.blogUrl) ? site.blogUrl : URL.canParse(site.link) ? site.link : 'http://unknown.invalid/';
  if (address === '' || !URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  const isOwn = base === 'http://unknown.invalid/' || bareHost(url.hostname) === bareHost(new URL(base).hostname);
  if (!isOwn || (url.protocol !== 'http:' && url.protocol !== 'https:')) return null;
  return `${decoded(url.pathname)}${queryOf(url)}`;
}

/** The parameters by which WordPress names one item, in the order in which the site asks for them. */
function queryOf(url: URL): string {
  const kept = new URLSearchParams();
  for (const name of ['attachment_id', 'p', 'page_id']) {
    const value = url.searchParams.get(name);
    if (value !== null && /^\d{1,19}$/.test(value)) kept.set(name, value);
  }
  return kept.size === 0 ? '' : `?${kept}`;
}

function shortForms(item: Addressed): string[] {
  if (!/^\d{1,19}$/.test(item.id)) return [];
  if (item.postType === 'attachment') return [`/?attachment_id=${item.id}`, `/?p=${item.id}`];
  return item.postType === 'page' ? [`/?page_id=${item.id}`, `/?p=${item.id}`] : [`/?p=${item.id}`];
}

function formsOf(path: string): string[] {
  if (path.includes('?')) return [path];
  const bare = path.replace(/\/+$/, '');
  const single = bare.replace(/\/{2,}/g, '/');
  return [bare, `${bare}/`, single, `${single}/`];
}

function isUsable(path: string): boolean {
  if (path.length > 1000 || /\p{Cc}/u.test(path)) return false;
  return path.startsWith('/?') || !foreign.has(path.split(/[/?]/).find((part) => part !== '') ?? '');
}

/** The folder a site stood in: `/blog` for `https://example.org/blog`. */
function folderOf(site: SiteRecord): string {
  const base = [site.blogUrl, site.link].find((each) => URL.canParse(each));
  return base === undefined ? '' : decoded(new URL(base).pathname).replace(/\/+$/, '');
}

function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize('NFC');
  } catch {
    // Not UTF-8: the address stays as it is written.
    return text;
  }
}
