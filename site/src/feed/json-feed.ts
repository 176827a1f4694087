import type { Feed } from './feed.ts';
import type { FeedItem, FeedMedia } from './feed-item.ts';

/**
 * A feed as JSON.
 *
 * @source JSON Feed 1.1 (jsonfeed.org/version/1.1): each item has `content_html` or `content_text`; what the format has no word for stands in an
 *   extension whose name begins with an underscore
 */
export function feedToJson(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.home,
    feed_url: feed.self,
    ...(feed.next ? { next_url: feed.next } : {}),
    ...(feed.icon ? { icon: feed.icon } : {}),
    authors: [{ name: feed.publisher.name, url: feed.publisher.home }],
    language: feed.language,
    ...(feed.terms || feed.licence ? { _reuse: { terms: feed.terms, licence: feed.licence } } : {}),
    items: feed.items.map((item) => itemToJson(item, feed.language)),
  });
}

function itemToJson(item: FeedItem, language: string): object {
  return {
    id: item.id,
    url: item.address,
    title: item.headline,
    ...(item.markup === null ? { content_text: item.excerpt || item.headline } : { content_html: item.markup }),
    ...(item.excerpt ? { summary: item.excerpt } : {}),
    date_published: item.firstPublishedAt.toISOString(),
    date_modified: item.lastUpdatedAt.toISOString(),
    ...(item.creators.length > 0 ? { authors: item.creators.map(({ name, address }) => ({ name, url: address })) } : {}),
    ...(item.categories.length > 0 ? { tags: item.categories.map(({ name }) => name) } : {}),
    language,
    ...(item.media ? { image: item.media.address, attachments: [mediaToJson(item.media)] } : {}),
  };
}

function mediaToJson({ address, mediaType, widthPx, heightPx, bytes, caption, altText, credit }: FeedMedia): object {
  return {
    url: address,
    mime_type: mediaType,
    ...(bytes > 0 ? { size_in_bytes: bytes } : {}),
    ...(caption ? { title: caption } : {}),
    _media: { about: 'https://www.rssboard.org/media-rss', credit, description: altText, width: widthPx, height: heightPx },
  };
}
