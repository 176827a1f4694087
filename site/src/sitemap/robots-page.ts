import type { Page, SiteSettings } from '../page.ts';

/**
 * What crawlers may read: all that is published, but not one reader's search results.
 *
 * @source RFC 9309
 */
export function robotsPage(settings: SiteSettings): Page {
  const body = [
    'User-agent: *',
    'Disallow: /studio/',
    'Disallow: /api/',
    'Disallow: /*/search',
    '',
    `Sitemap: ${settings.origin}/sitemap.xml`,
    '',
  ].join('\n');
  return { status: 200, contentType: 'text/plain; charset=utf-8', body, keys: [], isStored: true };
}
