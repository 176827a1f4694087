import { existsSync, globSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { UnreadableExport } from '../unreadable-export.ts';
import type { FeedEntry, ReadFeed } from './feed-entry.ts';
import { feedsFolder, readFeedFile, readJsonFile } from './feeds-testing.ts';

/** What two other readers find in a feed, so far as both they and we have a word for it. */
type Expected = {
  title?: string;
  link?: string;
  home_page_url?: string;
  items?: ExpectedItem[];
};
type ExpectedItem = {
  id?: string;
  guid?: string;
  title?: string;
  link?: string;
  url?: string;
  author?: string | { name?: string };
  creator?: string;
  itunes?: { author?: string };
  authors?: { name?: string }[];
  publishedParsed?: string;
  updatedParsed?: string;
  isoDate?: string;
  date_published?: string;
  date_modified?: string;
};

/** Where we read otherwise than they do, and why. */
const differences: Record<string, string> = {
  // feedsmith gives no entry of which it knows nothing; the import counts and reports it.
  'gofeed/translator/rss/feed_item_category_-_rss_channel_item_custom.xml': 'an item of two unknown elements',
  // feedsmith does not know dc:author, which Dublin Core has not; dc:date is a date of publishing alone to us.
  'gofeed/translator/rss/feed_item_fallbacks_-_rss_channel_item_extensions.xml': 'dc:author',
  // Of several links in one place gofeed takes the last, we the first.
  'gofeed/translator/rss/feed_item_links_-_rss_channel_item_links.xml': 'several links',
  'gofeed/translator/rss/feed_links_-_rdf_channel_links.xml': 'several links',
  'gofeed/translator/rss/feed_links_-_rss_channel_links.xml': 'several links',
  // rss-parser leaves addresses relative; ours lead to a page.
  'rss-parser/input/gulp-atom.atom': 'relative links',
};

const tables = [
  ...globSync('gofeed/translator/rss/*.xml', { cwd: feedsFolder }).map((feed) => [feed, feed.replace(/xml$/, 'json')] as const),
  ...globSync('gofeed/parser/json/*[01].json', { cwd: feedsFolder }).map(
    (feed) => [feed, feed.replace(/\.json$/, '_expected.json')] as const,
  ),
  ...globSync('rss-parser/output/*.json', { cwd: feedsFolder }).map((output) => {
    const name = output.replace(/^.*\/|\.json$/g, '');
    return [globSync(`rss-parser/input/${name}.*`, { cwd: feedsFolder })[0] ?? '', output] as const;
  }),
];

function expectedOf(file: string): Expected {
  const json = readJsonFile(file) as Expected & { feed?: Expected }; // the shape of rss-parser's files
  return json.feed ?? json;
}

function same(feed: ReadFeed, expected: Expected): void {
  expect(feed.title).toBe(expected.title ?? '');
  const home = expected.link ?? expected.home_page_url;
  if (home !== undefined) expect(feed.home).toBe(home);
  const items = (expected.items ?? []).filter((item) => Object.keys(item).length > 0);
  expect(feed.entries.length).toBe(items.length);
  for (const [at, item] of items.entries()) sameEntry(feed.entries[at], item);
}

function sameEntry(entry: FeedEntry | undefined, item: ExpectedItem): void {
  const { authors, author, creator, itunes } = item;
  // Modules repeat one another: the first that names anybody counts.
  const named = [authors?.map((each) => each.name), [typeof author === 'string' ? author : author?.name], [creator], [itunes?.author]];
  const names = named.map((each) => each?.filter((name) => name !== undefined && !name.includes('@'))).find((each) => each?.length);
  const instant = (written?: string): string | undefined => (written === undefined ? undefined : new Date(written).toISOString());
  const published = instant(item.publishedParsed ?? item.date_published ?? item.isoDate);
  const updated = instant(item.updatedParsed ?? item.date_modified);
  const found = {
    title: entry?.title,
    id: entry?.id,
    link: entry?.link,
    published: entry?.published?.toISOString(),
    updated: entry?.updated?.toISOString(),
    authors: entry?.authors,
  };
  const wanted = {
    title: item.title ?? '',
    ...((item.guid ?? item.id) ? { id: item.guid ?? item.id } : {}),
    ...((item.link ?? item.url) ? { link: item.link ?? item.url } : {}),
    ...(published === undefined ? {} : { published }),
    ...(updated === undefined ? {} : { updated }),
    authors: names ?? [],
  };
  expect(found).toMatchObject(wanted);
}

describe.skipIf(!existsSync(feedsFolder))('feeds that others have read', () => {
  it('are many', () => expect(tables.length).toBeGreaterThan(60));

  it.each(tables)('%s is read as they read it', async (file, output) => {
    const feed = await readFeedFile(file);
    const agreed = async (): Promise<void> => {
      if (feed instanceof UnreadableExport) throw feed;
      same(feed, expectedOf(output));
    };
    // A difference that is no more is to be taken off the list.
    if (file in differences) await expect(agreed()).rejects.toThrow();
    else await agreed();
  });
});
