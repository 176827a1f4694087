import type { Feed } from './feed.ts';
import type { FeedItem, FeedMedia } from './feed-item.ts';
import { mediaToXml } from './rss.ts';
import { element, textElement, xmlFile } from './xml.ts';

/**
 * A feed as Atom.
 *
 * @source RFC 4287; RFC 5005 section 3 (paged feeds); RFC 4946 (licence); Media RSS 1.5 for credit and words of pictures
 */
export function feedToAtom(feed: Feed): string {
  const namespaces = { xmlns: 'http://www.w3.org/2005/Atom', 'xmlns:media': 'http://search.yahoo.com/mrss/' };
  return xmlFile(
    element('feed', { ...namespaces, 'xml:lang': feed.language }, [
      textElement('id', feed.id),
      textElement('title', feed.title),
      textElement('subtitle', feed.description),
      textElement('updated', feed.updatedAt.toISOString()),
      element('author', {}, [textElement('name', feed.publisher.name), textElement('uri', feed.publisher.home)]),
      ...(feed.terms ? [textElement('rights', feed.terms)] : []),
      ...(feed.icon ? [textElement('icon', feed.icon)] : []),
      ...linksOf(feed).map((link) => element('link', link)),
      ...feed.items.map(itemToXml),
    ]),
  );
}

function linksOf({ home, self, first, next, licence }: Feed) {
  return [
    { rel: 'alternate', type: 'text/html', href: home },
    { rel: 'self', type: 'application/atom+xml', href: self },
    { rel: 'first', type: 'application/atom+xml', href: first },
    ...(next ? [{ rel: 'next', type: 'application/atom+xml', href: next }] : []),
    ...(licence ? [{ rel: 'license', href: licence }] : []),
  ];
}

function itemToXml(item: FeedItem): string {
  return element('entry', {}, [
    textElement('id', item.id),
    textElement('title', item.headline),
    element('link', { rel: 'alternate', type: 'text/html', href: item.address }),
    textElement('published', item.firstPublishedAt.toISOString()),
    textElement('updated', item.lastUpdatedAt.toISOString()),
    ...item.creators.map(({ name, address }) => element('author', {}, [textElement('name', name), textElement('uri', address)])),
    ...item.categories.map(({ slug, name }) => element('category', { term: slug, label: name })),
    ...(item.excerpt ? [textElement('summary', item.excerpt)] : []),
    ...(item.markup ? [textElement('content', item.markup, { type: 'html' })] : []),
    ...(item.media ? [element('link', enclosureOf(item.media)), mediaToXml(item.media)] : []),
  ]);
}

function enclosureOf({ mediaType, address, bytes }: FeedMedia) {
  return { rel: 'enclosure', type: mediaType, href: address, ...(bytes > 0 ? { length: bytes } : {}) };
}
