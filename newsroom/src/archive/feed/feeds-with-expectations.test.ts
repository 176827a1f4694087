import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { textOfMarkup } from '../markup/text-of-markup.ts';
import { UnreadableExport } from '../unreadable-export.ts';
import type { ReadFeed } from './feed-entry.ts';
import { feedFiles, feedsFolder, readFeedFile } from './feeds-testing.ts';

/** Where we read otherwise than the first comment of a file expects, and why. */
const differences: Record<string, string> = {
  // Of several dates feedparser takes the last, we the first.
  'feedparser/wellformed/atom/entry_updated_multiple_values.xml': 'several dates',
  // The Channel Definition Format is no list of articles with texts; it is refused by name.
  'feedparser/wellformed/cdf/channel_href_map_link.xml': 'CDF',
  'feedparser/wellformed/cdf/item_lastmod_parsed.xml': 'CDF',
  'feedparser/wellformed/cdf/item_title.xml': 'CDF',
  // feedsmith does not know a draft of RSS 2.0 with a namespace of its own, nor dc:author, which Dublin Core has not.
  'feedparser/wellformed/namespace/rss2.0NSwithModulesNoDefNS.xml': 'RSS in a namespace',
  'feedparser/wellformed/namespace/rss2.0NSwithModulesNoDefNSLocalNameClash.xml': 'RSS in a namespace',
  'feedparser/wellformed/rss/item_dc_author.xml': 'dc:author',
  'feedparser/wellformed/rss/item_dc_author_map_author_detail_name.xml': 'dc:author',
};

/** What we read for a word of feedparser's, in the form in which it is compared; `undefined` where we have no such thing. */
const ours: Record<string, (feed: ReadFeed) => string | null | undefined> = {
  "feed['title']": (feed) => feed.title,
  "feed['link']": (feed) => feed.home,
  "entries[0]['title']": (feed) => feed.entries[0]?.title,
  "entries[0]['link']": (feed) => feed.entries[0]?.link,
  "entries[0]['id']": (feed) => feed.entries[0]?.id,
  "entries[0]['author']": (feed) => feed.entries[0]?.authors[0] ?? '',
  "entries[0]['author_detail']['name']": (feed) => feed.entries[0]?.authors[0] ?? '',
  "entries[0]['description']": ({ entries: [entry] }) => textOfMarkup((entry?.summary ?? entry?.content)?.markup ?? ''),
  "entries[0]['summary']": ({ entries: [entry] }) => textOfMarkup((entry?.summary ?? entry?.content)?.markup ?? ''),
  "entries[0]['content'][0]['value']": ({ entries: [entry] }) => textOfMarkup((entry?.content ?? entry?.summary)?.markup ?? ''),
  "entries[0]['content'][0]['base']": (feed) => feed.entries[0]?.content?.base,
  "entries[0]['tags'][0]['term']": (feed) => feed.entries[0]?.categories[0]?.slug ?? feed.entries[0]?.categories[0]?.name,
  "entries[0]['published_parsed']": (feed) => feed.entries[0]?.published?.toISOString(),
  "entries[0]['updated_parsed']": ({ entries: [entry] }) => (entry?.updated ?? entry?.published)?.toISOString(),
};

const isMarkup = (asked: string): boolean => /title|description|summary|value/.test(asked);

type Expectation = { file: string; asked: string; answers: string[] };

function expectationIn(file: string): Expectation[] {
  const text = readFileSync(`${feedsFolder}/${file}`, 'latin1');
  const [, asked, answer] = /Expect:\s+not bozo and ((?:feed|entries\[0\])(?:\[[^\]]+\])+) == (.+)/.exec(text) ?? [];
  if (asked === undefined || answer === undefined || !(asked in ours)) return [];
  const value = fromPython(answer.trim());
  if (value === null) return [];
  // feedparser gives markup for everything; plain text is the words themselves here.
  const answers = isMarkup(asked) ? [textOfMarkup(value), value] : [asked.includes('author') ? nameAlone(value) : value];
  return [{ file, asked, answers }];
}

/** A string or a time of Python. */
function fromPython(written: string): string | null {
  const time = /^\((\d+), (\d+), (\d+), (\d+), (\d+), (\d+)/.exec(written)?.slice(1).map(Number);
  if (time) return new Date(Date.UTC(time[0] ?? 0, (time[1] ?? 0) - 1, time[2], time[3], time[4], time[5])).toISOString();
  const string = /^u?(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")$/.exec(written);
  if (!string) return null;
  return (string[1] ?? string[2] ?? '').replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gi, (_, four, two, one) =>
    one === undefined ? String.fromCharCode(Number.parseInt(four ?? two, 16)) : one === 'n' ? '\n' : one,
  );
}

/** Mail addresses are kept nowhere. */
function nameAlone(author: string): string {
  return author.replace(/\s*\(?[^\s()]+@[^\s()]+\)?\s*/, '');
}

describe.skipIf(!existsSync(feedsFolder))('feeds that say what is right', () => {
  // Their server would tell what `http_…` are about, and of hostile ones we keep less than they do.
  const expectations = feedFiles.filter((file) => !/\/sanitize\/|\/http_/.test(file)).flatMap(expectationIn);

  it('are many', () => expect(expectations.length).toBeGreaterThan(120));

  it.each(expectations.map((each) => [each.file, each] as const))('%s is read so', async (file, { asked, answers }) => {
    const feed = await readFeedFile(file);
    const found = feed instanceof UnreadableExport ? feed.message : ours[asked]?.(feed);
    // A difference that is no more is to be taken off the list.
    if (file in differences) expect(answers).not.toContain(found);
    else expect(answers).toContain(found);
  });
});
