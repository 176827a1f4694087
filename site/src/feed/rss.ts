import type { Feed } from './feed.ts';
import type { FeedItem, FeedMedia } from './feed-item.ts';
import { element, textElement, xmlFile } from './xml.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/**
 * A feed as RSS.
 *
 * @source RSS 2.0 (rssboard.org/rss-specification) and its best practices profile: RFC 822 dates with four-digit years, `atom:link` to itself,
 *   an enclosure of unknown length says 0; RSS content module; Media RSS 1.5; RFC 5005 for `next`
 */
export function feedToRss(feed: Feed): string {
  const channel = [
    textElement('title', feed.title),
    textElement('link', feed.home),
    textElement('description', feed.description),
    textElement('language', feed.language),
    ...(feed.terms ? [textElement('copyright', feed.terms)] : []),
    ...(feed.items.length > 0 ? [textElement('lastBuildDate', feed.updatedAt.toUTCString())] : []),
    textElement('docs', 'https://www.rssboard.org/rss-specification'),
    ...linksOf(feed).map((link) => element('atom:link', link)),
    ...feed.items.map(itemToXml),
  ];
  return xmlFile(element('rss', { version: '2.0', ...namespaces }, [element('channel', {}, channel)]));
}

function linksOf({ self, first, next, licence }: Feed) {
  return [
    { rel: 'self', type: 'application/rss+xml', href: self },
    { rel: 'first', type: 'application/rss+xml', href: first },
    ...(next ? [{ rel: 'next', type: 'application/rss+xml', href: next }] : []),
    ...(licence ? [{ rel: 'license', href: licence }] : []),
  ];
}

function itemToXml(item: FeedItem): string {
  return element('item', {}, [
    textElement('title', item.headline),
    textElement('link', item.address),
    textElement('guid', item.id, { isPermaLink: 'false' }),
    textElement('pubDate', item.firstPublishedAt.toUTCString()),
    textElement('atom:updated', item.lastUpdatedAt.toISOString()),
    ...(item.excerpt ? [textElement('description', item.excerpt)] : []),
    ...(item.markup ? [textElement('content:encoded', item.markup)] : []),
    ...item.creators.map(({ name }) => textElement('dc:creator', name)),
    ...item.categories.map(({ name }) => textElement('category', name)),
    ...(item.media
      ? [element('enclosure', { url: item.media.address, length: item.media.bytes, type: item.media.mediaType }), mediaToXml(item.media)]
      : []),
  ]);
}

/** A picture in the words of Media RSS, which Atom feeds use too. */
export function mediaToXml(media: FeedMedia): string {
  const { address, mediaType, widthPx, heightPx, bytes, caption, altText, credit } = media;
  const words = [
    ...(altText ? [textElement('media:description', altText, { type: 'plain' })] : []),
    ...(caption ? [textElement('media:title', caption, { type: 'plain' })] : []),
    ...(credit ? [textElement('media:credit', credit)] : []),
  ];
  const size = bytes > 0 ? { fileSize: bytes } : {};
  return element('media:content', { url: address, type: mediaType, medium: 'image', width: widthPx, height: heightPx, ...size }, words);
}
