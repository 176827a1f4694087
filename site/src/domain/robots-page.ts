import { listEditions, type Published, readMastheadPart } from '@coranto/newsroom/published';
import { type Page, plainTextPage, type SiteSettings } from '../page.ts';

/**
 * What crawlers may read: all that is published, but not one reader's search results; nothing for those that the newsroom refuses by name.
 *
 * @source RFC 9309: the group that names a crawler holds for it alone; `$` ends a path, and without it articles whose slug begins with
 *   “search” would be refused too
 */
export async function robotsPage(published: Published, settings: SiteSettings): Promise<Page> {
  const editions = await listEditions(published);
  const refusedRobots = await readMastheadPart(published, 'refusedRobots');
  const refused = refusedRobots.length === 0 ? [] : [...refusedRobots.map((name) => `User-agent: ${name}`), 'Disallow: /', ''];
  const lines = [
    ...refused,
    'User-agent: *',
    'Disallow: /studio/',
    'Disallow: /api/',
    'Disallow: /views/',
    ...editions.flatMap(({ prefix }) => [`Disallow: /${prefix}/search$`, `Disallow: /${prefix}/search?`]),
    '',
    `Sitemap: ${settings.origin}/sitemap.xml`,
  ];
  return plainTextPage(lines);
}
