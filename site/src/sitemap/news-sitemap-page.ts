import { type Frame, listNewsOfTwoDays, type NewsEntry, type Published } from '@coranto/newsroom/published';
import { element, textElement } from '../feed/xml.ts';
import { toHref } from '../frame/addresses.ts';
import type { Page, SiteSettings } from '../page.ts';
import { sitemapFile } from './sitemap-page.ts';

/**
 * What came out in an edition within two days, for Google News. Time alone takes articles out of it, so it is made for whoever asks and
 * kept for five minutes further out; a file without any is allowed.
 *
 * @source developers.google.com "Create a news sitemap"
 */
export async function newsSitemapPage(published: Published, settings: SiteSettings, frame: Frame): Promise<Page> {
  const entries = await listNewsOfTwoDays(published, frame.edition.id);
  const root = element(
    'urlset',
    { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9', 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' },
    entries.map((entry) => entryToXml(entry, frame, settings)),
  );
  return { ...sitemapFile(root, 300), isStored: false };
}

function entryToXml({ address, headline, firstPublishedAt }: NewsEntry, { edition }: Frame, { origin }: SiteSettings): string {
  return element('url', {}, [
    textElement('loc', origin + toHref(address)),
    element('news:news', {}, [
      element('news:publication', {}, [
        textElement('news:name', edition.name),
        textElement('news:language', languageForNews(edition.language)),
      ]),
      textElement('news:publication_date', firstPublishedAt.toISOString()),
      textElement('news:title', headline),
    ]),
  ]);
}

/** The code of ISO 639 alone, with the two exceptions that Google makes. */
function languageForNews(tag: string): string {
  const { language, script } = new Intl.Locale(tag).maximize();
  if (language !== 'zh') return language;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
