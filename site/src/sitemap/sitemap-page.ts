import {
  countForSitemap,
  type EditionName,
  listEditions,
  listForSitemap,
  type Published,
  readFrame,
  type SitemapEntry,
} from '@coranto/newsroom/published';
import { toXml } from '../feed/xml.ts';
import { toHref } from '../frame/addresses.ts';
import type { Page, SiteSettings } from '../page.ts';

/**
 * Addresses in one file. The rule allows 50,000 and 50 MB; with every alternate of every address, percent-encoded, the second limit
 * comes first.
 *
 * @source sitemaps.org 0.9; developers.google.com "Localized versions of your page" for `xhtml:link`
 */
const fileLength = 10_000;

/** Addresses of everything there is to read: one file, or an index of files (`/sitemap/2.xml`) when there are more. */
export async function sitemapPage(published: Published, settings: SiteSettings): Promise<Page> {
  const entries = await listForSitemap(published, { offset: 0, count: fileLength + 1 });
  if (entries.length <= fileLength) return xmlPage(await addressesFile(published, settings, entries, true));
  const files = Math.ceil((await countForSitemap(published)) / fileLength);
  const lines = Array.from(
    { length: files },
    (_, number) => `<sitemap><loc>${toXml(`${settings.origin}/sitemap/${number + 1}.xml`)}</loc></sitemap>`,
  );
  return xmlPage(`<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${lines.join('\n')}\n</sitemapindex>`);
}

/** One file of the index, counted from 1; `null` past the last. */
export async function sitemapFile(published: Published, settings: SiteSettings, number: number): Promise<Page | null> {
  const entries = await listForSitemap(published, { offset: (number - 1) * fileLength, count: fileLength });
  if (number > 1 && entries.length === 0) return null;
  return xmlPage(await addressesFile(published, settings, entries, number === 1));
}

async function addressesFile(
  published: Published,
  settings: SiteSettings,
  entries: readonly SitemapEntry[],
  isFirst: boolean,
): Promise<string> {
  const editions = await listEditions(published);
  const lists = isFirst ? await listAddressesOfLists(published, editions) : [];
  const lines = [
    ...lists.map((path) => `<url><loc>${toXml(settings.origin + toHref(path))}</loc></url>`),
    ...entries.map((entry) => entryToXml(entry, editions, settings)),
  ];
  return `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${lines.join('\n')}\n</urlset>`;
}

async function listAddressesOfLists(published: Published, editions: readonly EditionName[]): Promise<string[]> {
  const paths: string[] = [];
  for (const edition of editions) {
    const frame = await readFrame(published, edition.id);
    paths.push(`/${edition.prefix}`, ...frame.sections.map((section) => section.address));
  }
  return paths;
}

function entryToXml(entry: SitemapEntry, editions: readonly EditionName[], settings: SiteSettings): string {
  const href = (path: string) => toXml(settings.origin + toHref(path));
  const same = editions.flatMap((edition) => {
    const found = entry.alternates.find((alternate) => alternate.editionId === edition.id);
    return found ? [{ language: edition.language, address: found.address }] : [];
  });
  const links = same.map(({ language, address }) => `<xhtml:link rel="alternate" hreflang="${toXml(language)}" href="${href(address)}"/>`);
  const [first] = same;
  if (first) links.push(`<xhtml:link rel="alternate" hreflang="x-default" href="${href(first.address)}"/>`);
  return `<url><loc>${href(entry.address)}</loc><lastmod>${entry.lastUpdatedAt.toISOString()}</lastmod>${links.join('')}</url>`;
}

/** Nearly every publication drops it, since it lists everything; between two it costs nothing. Caches further out may keep it for an hour. */
function xmlPage(markup: string): Page {
  const body = `<?xml version="1.0" encoding="UTF-8"?>\n${markup}\n`;
  return {
    status: 200,
    contentType: 'application/xml; charset=utf-8',
    body,
    keys: ['sitemap'],
    isStored: true,
    headers: { 'cache-control': 'public, max-age=3600' },
  };
}
