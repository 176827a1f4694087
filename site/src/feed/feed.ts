import { type Frame, listForFeed, listMostReadForFeed, type Position, type Published } from '@coranto/newsroom/published';
import { placeToParameter } from '../card/place.ts';
import { toHref, toHrefWithQuery } from '../frame/addresses.ts';
import { mostReadLength } from '../most-read/most-read-length.ts';
import type { SiteSettings } from '../page.ts';
import { entryToItem, type FeedItem } from './feed-item.ts';
import type { FeedList } from './feed-list.ts';

/** The forms in which a feed is given, by the last part of its address. */
export const feedForms = {
  'feed.xml': { mediaType: 'application/rss+xml', name: 'RSS' },
  'feed.atom': { mediaType: 'application/atom+xml', name: 'Atom' },
  'feed.json': { mediaType: 'application/feed+json', name: 'JSON Feed' },
} as const;
export type FeedForm = keyof typeof feedForms;

/** A feed in no form yet: what all of them tell. Addresses are absolute and percent-encoded. */
export type Feed = {
  id: string;
  title: string;
  description: string;
  /** BCP 47 tag. */
  language: string;
  /** The page with the same list. */
  home: string;
  /** This feed, in its form. */
  self: string;
  /** Its first page, and the one after this one. */
  first: string;
  next: string | null;
  /** Who publishes all of it. */
  publisher: { name: string; home: string };
  terms: string | null;
  licence: string | null;
  icon: string | null;
  /** When something in it changed last. A feed that has nothing yet is as old as can be, so that no clock is needed. */
  updatedAt: Date;
  items: FeedItem[];
};

const feedLength = 30;

/** Reads a page of a feed, in the edition's choice of full texts or excerpts. */
export async function readFeed(
  published: Published,
  settings: SiteSettings,
  where: { frame: Frame; list: FeedList; form: FeedForm; after: Position | null },
): Promise<Feed> {
  const { frame, list, form, after } = where;
  const { edition } = frame;
  const { entries, next } =
    list.of.order === 'most-read'
      ? await listMostReadForFeed(published, frame, { count: mostReadLength })
      : await listForFeed(published, frame, { ...list.of.scope, count: feedLength, after });
  const address = `${list.address}/${form}`;
  const pageFrom = (place: Position | null) => settings.origin + toHrefWithQuery(address, { after: place && placeToParameter(place) });
  const icon = settings.assets.addresses['icon-512.png'];
  return {
    id: list.id,
    title: list.title,
    description: list.description,
    language: edition.language,
    home: settings.origin + toHref(list.address),
    self: pageFrom(after),
    first: pageFrom(null),
    next: next && pageFrom(next),
    publisher: { name: edition.name, home: `${settings.origin}/${edition.prefix}` },
    terms: edition.settings.reuse.terms || null,
    licence: edition.settings.reuse.licenceAddress,
    icon: icon === undefined ? null : settings.origin + icon,
    updatedAt: new Date(Math.max(0, ...entries.map((entry) => entry.lastUpdatedAt.getTime()))),
    items: entries.map((entry) => entryToItem(entry, frame, settings)),
  };
}
