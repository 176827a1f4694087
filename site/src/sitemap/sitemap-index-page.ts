import { type EditionName, listEditions, listSitemapMonths, type Published, type SitemapMonth } from '@coranto/newsroom/published';
import { element, textElement } from '../feed/xml.ts';
import type { Page, SiteSettings } from '../page.ts';
import { fileLength, sitemapFile, sitemaps } from './sitemap-page.ts';

/**
 * The index of all there is to read: for each edition its front and sections, its topics and contributors, its articles by the month in
 * which they came out, and its news. A month that is over changes only when one of its own articles does.
 */
export async function sitemapIndexPage(published: Published, settings: SiteSettings): Promise<Page> {
  const editions = await listEditions(published);
  const months = await listSitemapMonths(published);
  const files = editions.flatMap((edition) => {
    const own = months.filter(({ editionId }) => editionId === edition.id).flatMap((month) => partsOf(month, edition));
    const home = `/${edition.prefix}`;
    return [{ path: `${home}/sitemap.xml` }, { path: `${home}/sitemap/subjects.xml` }, ...own, { path: `${home}/news-sitemap.xml` }];
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
