import {
  type EditionName,
  type Frame,
  listEditions,
  listForSitemap,
  listSubjectsForSitemap,
  type Published,
  type SitemapEntry,
} from '@coranto/newsroom/published';
import { element, textElement, xmlFile } from '../feed/xml.ts';
import { addressOfTopic, toHref } from '../frame/addresses.ts';
import { choicesEverywhere, choicesToAlternates, choicesWhere, type LanguageChoice } from '../frame/language-choices.ts';
import type { Page, SiteSettings } from '../page.ts';

/**
 * Addresses in one file. The rule allows 50,000 and 50 MB; with every alternate of every address, percent-encoded, the second limit
 * comes first.
 *
 * @source sitemaps.org 0.9; developers.google.com "Localized versions of your page" for `xhtml:link`
 */
export const fileLength = 10_000;

/** Name of the format. */
export const sitemaps = 'http://www.sitemaps.org/schemas/sitemap/0.9';

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

/** One file of an edition, by its name in the index; `null` where there is none. */
export async function editionSitemapPage(
  published: Published,
  settings: SiteSettings,
  { prefix, name }: { prefix: string; name: string },
): Promise<Page | null> {
  const editions = await listEditions(published);
  const edition = editions.find((candidate) => candidate.prefix === prefix);
  if (!edition) return null;
  const where = { edition, editions, counterparts: {} };
  return name === 'subjects' ? subjectsSitemapPage(published, settings, where) : monthSitemapPage(published, settings, { ...where, name });
}

type Where = { edition: EditionName; editions: EditionName[]; counterparts: Frame['counterparts'] };

/** Topics and contributors of an edition; a contributor has the same page in every edition that names them. */
async function subjectsSitemapPage(published: Published, settings: SiteSettings, where: Where): Promise<Page> {
  const { edition, editions } = where;
  const { prefix } = edition;
  const { topics, contributors } = await listSubjectsForSitemap(published, edition.id);
  const ofTopics = topics.map((slug) => {
    const address = addressOfTopic(prefix, slug);
    return { address, choices: choicesWhere(where, new Map([[edition.id, address]]), null) };
  });
  const ofContributors = contributors.map(({ slug, editionIds }) => {
    const naming = editions.filter(({ id }) => editionIds.includes(id));
    const known = new Map(naming.map((each) => [each.id, `/${each.prefix}/people/${slug}`]));
    return { address: `/${prefix}/people/${slug}`, choices: choicesWhere(where, known, null) };
  });
  return addressesFile([...ofTopics, ...ofContributors].map((each) => addressToXml(settings, each)));
}

/** Articles of an edition that came out in a month (`2026-11`, or `2026-11-2` for the second part of a full one); `null` where there are none. */
async function monthSitemapPage(published: Published, settings: SiteSettings, where: Where & { name: string }): Promise<Page | null> {
  const [, year = '', month = '', part = '1'] = /^(\d{4})-(0[1-9]|1[0-2])(?:-([2-9]|[1-9]\d{1,3}))?$/.exec(where.name) ?? [];
  if (year === '') return null;
  const span = { from: new Date(Date.UTC(Number(year), Number(month) - 1)), to: new Date(Date.UTC(Number(year), Number(month))) };
  const offset = (Number(part) - 1) * fileLength;
  const entries = await listForSitemap(published, { editionId: where.edition.id, span, offset, count: fileLength });
  if (entries.length === 0) return null;
  return addressesFile(entries.map((entry) => articleToXml(settings, where, entry)));
}

function articleToXml(settings: SiteSettings, where: Where, { address, alternates, lastUpdatedAt }: SitemapEntry): string {
  const choices = choicesWhere(where, new Map(alternates.map((alternate) => [alternate.editionId, alternate.address])), null);
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
