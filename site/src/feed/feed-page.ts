import { type Card, type Frame, listNewest, type Published } from '@coranto/newsroom/published';
import { toHref } from '../frame/addresses.ts';
import type { Page, SiteSettings } from '../page.ts';
import { toXml } from './xml.ts';

const feedLength = 30;

/**
 * The newest articles of an edition for feed readers.
 *
 * @source RSS 2.0 (rssboard.org/rss-specification), its best practices profile; RFC 822 dates with four-digit years
 */
export async function feedPage(published: Published, settings: SiteSettings, frame: Frame): Promise<Page> {
  const cards = await listNewest(published, frame, { count: feedLength });
  const { edition } = frame;
  const home = `${settings.origin}/${edition.prefix}`;
  const newest = cards[0];
  const body = `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${toXml(edition.name)}</title>
<link>${toXml(home)}</link>
<description>${toXml(edition.settings.tagline || edition.name)}</description>
<language>${toXml(edition.language)}</language>
<atom:link href="${toXml(`${home}/feed.xml`)}" rel="self" type="application/rss+xml"/>
${edition.settings.reuse.terms ? `<copyright>${toXml(edition.settings.reuse.terms)}</copyright>\n` : ''}${newest ? `<lastBuildDate>${newest.firstPublishedAt.toUTCString()}</lastBuildDate>\n` : ''}${cards.map((card) => cardToXml(card, settings)).join('\n')}
</channel>
</rss>
`;
  return {
    status: 200,
    contentType: 'application/rss+xml; charset=utf-8',
    body,
    keys: [`edition-${edition.prefix}`, `feed-${edition.prefix}`],
    isStored: true,
  };
}

function cardToXml(card: Card, settings: SiteSettings): string {
  const lines = [
    `<title>${toXml(card.headline)}</title>`,
    `<link>${toXml(settings.origin + toHref(card.address))}</link>`,
    `<guid isPermaLink="false">urn:uuid:${card.articleId}</guid>`,
    `<pubDate>${card.firstPublishedAt.toUTCString()}</pubDate>`,
    ...(card.standfirst ? [`<description>${toXml(card.standfirst)}</description>`] : []),
    ...(card.section ? [`<category>${toXml(card.section.name)}</category>`] : []),
    ...card.contributors.map((contributor) => `<dc:creator>${toXml(contributor.name)}</dc:creator>`),
  ];
  return `<item>\n${lines.join('\n')}\n</item>`;
}
