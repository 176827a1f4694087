import type { Newsroom } from '@coranto/newsroom/testing';
import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { openPage } from '../newsroom-testing.ts';
import { type FeedForm, feedForms } from './feed.ts';

/** What a feed reader finds in a feed, whatever its form. */
export type ReadFeed = {
  title: string | undefined;
  language: string | undefined;
  self: string | undefined;
  next: string | undefined;
  terms: string | undefined;
  items: ReadItem[];
};

export type ReadItem = {
  id: string | undefined;
  title: string | undefined;
  link: string | undefined;
  summary: string | undefined;
  content: string | undefined;
  published: string;
  updated: string;
  creators: (string | undefined)[];
  categories: (string | undefined)[];
  media: { url: string | undefined; type: string | undefined; credit: unknown }[];
};

export const everyForm = Object.keys(feedForms) as FeedForm[]; // the keys of the table

/** Opens the feed at an address and reads it with a program that knows nothing of ours. @throws where it is none */
export async function readFeedAt(newsroom: Newsroom, list: string, form: FeedForm, query = ''): Promise<ReadFeed> {
  const page = await openPage(newsroom, `${list}/${form}`, query);
  if (page?.status !== 200) throw new Error(`${list}/${form} answers ${page?.status}`);
  if (form === 'feed.xml') return fromRss(page.body);
  return form === 'feed.atom' ? fromAtom(page.body) : fromJson(page.body);
}

const instant = (text: unknown) => new Date(String(text)).toISOString();

function fromRss(body: string): ReadFeed {
  const feed = parseRssFeed(body);
  const link = (rel: string) => feed.atom?.links?.find((each) => each.rel === rel)?.href;
  return {
    title: feed.title,
    language: feed.language,
    self: link('self'),
    next: link('next'),
    terms: feed.copyright,
    items: (feed.items ?? []).map((item) => ({
      id: item.guid?.value,
      title: item.title,
      link: item.link,
      summary: item.description,
      content: item.content?.encoded,
      published: instant(item.pubDate),
      updated: instant(item.atom?.updated),
      creators: item.dc?.creators ?? [],
      categories: (item.categories ?? []).map((category) => category.name),
      media: (item.media?.contents ?? []).map(({ url, type, credits }) => ({ url, type, credit: credits?.[0]?.value })),
    })),
  };
}

function fromAtom(body: string): ReadFeed {
  const feed = parseAtomFeed(body);
  const link = (rel: string) => feed.links?.find((each) => each.rel === rel)?.href;
  return {
    title: text(feed.title),
    language: feed.xml?.lang,
    self: link('self'),
    next: link('next'),
    terms: text(feed.rights),
    items: (feed.entries ?? []).map((entry) => ({
      id: entry.id,
      title: text(entry.title),
      link: entry.links?.find((each) => each.rel === 'alternate')?.href,
      summary: text(entry.summary),
      content: text(entry.content),
      published: instant(entry.published),
      updated: instant(entry.updated),
      creators: (entry.authors ?? []).map((author) => author.name),
      categories: (entry.categories ?? []).map((category) => category.label),
      media: (entry.media?.contents ?? []).map(({ url, type, credits }) => ({ url, type, credit: credits?.[0]?.value })),
    })),
  };
}

function fromJson(body: string): ReadFeed {
  const feed = parseJsonFeed(body);
  // The program keeps what the format names; extensions are read as they came.
  const own: { _reuse?: { terms?: string }; items: { attachments?: { _media: { credit: unknown } }[] }[] } = JSON.parse(body);
  return {
    title: feed.title,
    language: feed.language,
    self: feed.feed_url,
    next: feed.next_url,
    terms: own._reuse?.terms,
    items: (feed.items ?? []).map((item, at) => ({
      id: item.id,
      title: item.title,
      link: item.url,
      summary: item.summary,
      content: item.content_html,
      published: instant(item.date_published),
      updated: instant(item.date_modified),
      creators: (item.authors ?? []).map((author) => author.name),
      categories: item.tags ?? [],
      media: (item.attachments ?? []).map(({ url, mime_type }, number) => ({
        url,
        type: mime_type,
        credit: own.items[at]?.attachments?.[number]?._media.credit,
      })),
    })),
  };
}

/** Words of Atom come plain or with a type beside them. */
function text(value: unknown): string | undefined {
  if (typeof value === 'string' || value === undefined) return value;
  return value !== null && typeof value === 'object' && 'value' in value ? String(value.value) : undefined;
}
