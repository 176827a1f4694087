import {
  type EditionName,
  type Frame,
  listEditions,
  listForSitemap,
  listSitemapMonths,
  type Published,
  type SitemapEntry,
  type SitemapMonth,
} from '@coranto/newsroom/published';
import { element, textElement, xmlFile } from '../feed/xml.ts';
import { toHref } from '../frame/addresses.ts';
import { choicesEverywhere, choicesToAlternates, choicesWhere, type LanguageChoice } from '../frame/language-choices.ts';
import type { Page, SiteSettings } from '../page.ts';

/**
 * Addresses in one file. The rule allows 50,000 and 50 MB; with every alternate of every address, percent-encoded, the second limit
 * comes first.
 *
 * @source sitemaps.org 0.9; developers.google.com "Localized versions of your page" for `xhtml:link`
 */
const fileLength = 10_000;

const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * The index of all there is to read: for each edition its front and sections, its articles by the month in which they came out, and its
 * news. A month that is over changes only when one of its own articles does.
 */
export async function sitemapIndexPage(published: Published, settings: SiteSettings): Promise<Page> {
  const editions = await listEditions(published);
  const months = await listSitemapMonths(published);
  const files = editions.flatMap((edition) => {
    const own = months.filter(({ editionId }) => editionId === edition.id).flatMap((month) => partsOf(month, edition));
    return [{ path: `/${edition.prefix}/sitemap.xml` }, ...own, { path: `/${edition.prefix}/news-sitemap.xml` }];
  });
  const lines = files.map(({ path, lastUpdatedAt }: { path: string; lastUpdatedAt?: Date }) =>
    element('sitemap', {}, [
      textElement('loc', settings.origin + path),
      ...(lastUpdatedAt ? [textElement('lastmod', lastUpdatedAt.toISOString())] : []),
    ]),
  );
  return sitemapFile(element('sitemapindex', { xmlns: sitemaps }, lines));
}

function partsOf({ month, articles, lastUpdatedAt }: SitemapMonth, { prefix }: EditionName) {
  const parts = Math.ceil(articles / fileLength);
  return Array.from({ length: parts }, (_, part) => ({
    path: `/${prefix}/sitemap/${month}${part === 0 ? '' : `-${part + 1}`}.xml`,
    lastUpdatedAt,
  }));
}

/** Front and sections of an edition, with their counterparts in the others. */
export function listsSitemapPage(settings: SiteSettings, frame: Frame): Page {
  const front = { address: `/${frame.edition.prefix}`, choices: choicesEverywhere(frame, ({ prefix }) => `/${prefix}`), everyoneElse: '/' };
  const sections = frame.sections.map(({ address, counterpart }) => {
    const known = new Map(Object.entries(counterpart === null ? {} : (frame.counterparts[counterpart] ?? {})));
    known.set(frame.edition.id, address);
    return { address, choices: choicesWhere(frame, known, null) };
  });
  return addressesFile([front, ...sections].map((each) => addressToXml(settings, each)));
}

/** Articles of an edition that came out in a month (`2026-11`, or `2026-11-2` for the second part of a full one); `null` where there are none. */
export async function monthSitemapPage(
  published: Published,
  settings: SiteSettings,
  where: { prefix: string; name: string },
): Promise<Page | null> {
  const [, year = '', month = '', part = '1'] = /^(\d{4})-(0[1-9]|1[0-2])(?:-([2-9]|[1-9]\d{1,3}))?$/.exec(where.name) ?? [];
  if (year === '') return null;
  const editions = await listEditions(published);
  const edition = editions.find((candidate) => candidate.prefix === where.prefix);
  if (!edition) return null;
  const span = { from: new Date(Date.UTC(Number(year), Number(month) - 1)), to: new Date(Date.UTC(Number(year), Number(month))) };
  const offset = (Number(part) - 1) * fileLength;
  const entries = await listForSitemap(published, { editionId: edition.id, span, offset, count: fileLength });
  if (entries.length === 0) return null;
  return addressesFile(entries.map((entry) => articleToXml(settings, { edition, editions, counterparts: {} }, entry)));
}

function articleToXml(
  settings: SiteSettings,
  around: Parameters<typeof choicesWhere>[0],
  { address, alternates, lastUpdatedAt }: SitemapEntry,
): string {
  const choices = choicesWhere(around, new Map(alternates.map((alternate) => [alternate.editionId, alternate.address])), null);
  return addressToXml(settings, { address, choices, lastUpdatedAt });
}

type Listed = { address: string; choices: readonly LanguageChoice[]; everyoneElse?: string; lastUpdatedAt?: Date };

/** An address with its languages: the same that its page names in its head. */
function addressToXml({ origin }: SiteSettings, { address, choices, everyoneElse, lastUpdatedAt }: Listed): string {
  const alternates = choicesToAlternates(choices, (path) => origin + toHref(path), everyoneElse);
  return element('url', {}, [
    textElement('loc', origin + toHref(address)),
    ...(lastUpdatedAt ? [textElement('lastmod', lastUpdatedAt.toISOString())] : []),
    ...alternates.map(({ hreflang, href }) => element('xhtml:link', { rel: 'alternate', hreflang, href })),
  ]);
}

function addressesFile(lines: readonly string[]): Page {
  return sitemapFile(element('urlset', { xmlns: sitemaps, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, lines));
}

/** Caches further out may keep a sitemap for an hour. */
export function sitemapFile(root: string, maxAgeSeconds = 3600): Page {
  return {
    status: 200,
    contentType: 'application/xml; charset=utf-8',
    body: xmlFile(root),
    keys: ['sitemap'],
    isStored: true,
    headers: { 'cache-control': `public, max-age=${maxAgeSeconds}` },
  };
}
