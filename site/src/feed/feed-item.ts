import type { FeedEntry, Frame } from '@coranto/newsroom/published';
import { toHref } from '../frame/addresses.ts';
import type { SiteSettings } from '../page.ts';
import { type PlainFile, plainFile } from '../prose/plain-file.ts';
import { articleToFeedMarkup } from './feed-prose.tsx';

/** A picture as feeds name it. */
export type FeedMedia = PlainFile & {
  caption: string;
  altText: string;
  credit: string;
};

/** One article of a feed, in no form yet. */
export type FeedItem = {
  id: string;
  address: string;
  headline: string;
  /** A sentence or two; may be empty. */
  excerpt: string;
  /** The whole text as markup, or `null` where the edition gives excerpts. */
  markup: string | null;
  firstPublishedAt: Date;
  lastUpdatedAt: Date;
  creators: { name: string; address: string }[];
  /** Section and topics. */
  categories: { slug: string; name: string }[];
  media: FeedMedia | null;
};

/** Makes an item of what the newsroom tells of an article. */
export function entryToItem({ card, picture, article, lastUpdatedAt }: FeedEntry, frame: Frame, settings: SiteSettings): FeedItem {
  const { prefix } = frame.edition;
  return {
    id: `urn:uuid:${card.articleId}`,
    address: settings.origin + toHref(card.address),
    headline: card.headline,
    excerpt: card.standfirst,
    markup: article && articleToFeedMarkup(article, frame, settings),
    firstPublishedAt: card.firstPublishedAt,
    lastUpdatedAt,
    creators: card.contributors.map(({ name, slug }) => ({ name, address: settings.origin + toHref(`/${prefix}/people/${slug}`) })),
    categories: [...(card.section ? [card.section] : []), ...(article?.topics ?? [])].map(({ slug, name }) => ({ slug, name })),
    media: picture && {
      ...plainFile(picture, settings.origin),
      caption: picture.caption,
      altText: picture.altText,
      credit: picture.credit,
    },
  };
}
