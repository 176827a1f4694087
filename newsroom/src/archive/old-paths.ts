import { reservedPrefixes } from '@coranto/contract/edition';
import { decoded } from './slugs.ts';

/** First parts of paths that belong to the program, or to files of WordPress and not to its stories. */
const foreign = new Set<string>([...reservedPrefixes, 'wp-content', 'wp-admin', 'wp-includes', 'wp-json', '']);

/** Where an old site stood: its addresses as written, either may be empty. */
export type OldSite = { blogUrl: string; link: string };

/** Every form in which a path of the old site may be asked for: in NFC, with and without the slash at its end, and for sites that stood
 * in a folder with and without the folder. What would lead to the program's own pages is left out. */
export function formsOfPaths(written: (string | null)[], site: OldSite): string[] {
  const folder = folderOf(site);
  const paths = new Set<string>();
  for (const path of written) {
    if (path === null) continue;
    for (const each of folder !== '' && path.startsWith(`${folder}/`) ? [path, path.slice(folder.length)] : [path])
      for (const form of formsOf(each)) paths.add(form);
  }
  return [...paths].filter(isUsable);
}

/** The path of an address of the old site, decoded; `null` where the address is none of it. */
export function pathOnSite(address: string, site: OldSite): string | null {
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
function folderOf(site: OldSite): string {
  const base = [site.blogUrl, site.link].find((each) => URL.canParse(each));
  return base === undefined ? '' : decoded(new URL(base).pathname).replace(/\/+$/, '');
}

function bareHost(host: string): string {
  return host.replace(/^www\./, '');
}
