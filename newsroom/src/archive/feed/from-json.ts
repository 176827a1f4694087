import type { JsonFeed } from 'feedsmith';
import { parseFeedDate } from './feed-date.ts';
import type { FeedEntry, Unplaced } from './feed-entry.ts';
import { firstOf, htmlText, innerBase, lineOfWords, personName, plainText, wholeAddress } from './feed-words.ts';

/** A JSON Feed 1.0 or 1.1. @source jsonfeed.org/version/1.1 */
export function fromJson(feed: JsonFeed.Feed<string>): Unplaced {
  const home = firstOf(feed.home_page_url, feed.feed_url) ?? '';
  const title = lineOfWords(feed.title);
  const author = namesOf(feed.authors).filter((name) => !title.split(/\s[·|–—-]\s/).includes(name));
  const base = innerBase(null, home);
  const entries = (feed.items ?? []).map((item) => entryOfJson(item, { base, author, language: feed.language ?? null }));
  return { title, home, updated: null, entries };
}

type Surroundings = { base: string | null; author: string[]; language: string | null };

function entryOfJson(item: JsonFeed.Item<string>, { base, author, language }: Surroundings): Omit<FeedEntry, 'place'> {
  const authors = namesOf(item.authors);
  const id = lineOfWords(item.id);
  const picture = firstOf(item.image, item.banner_image);
  const attachments = [...(item.attachments ?? []), ...(picture === undefined ? [] : [{ url: picture, title: undefined }])];
  return {
    id: id === '' ? null : id,
    link: wholeAddress(firstOf(item.url, item.external_url), base),
    title: lineOfWords(item.title),
    summary: plainText(item.summary, base),
    content: htmlText(item.content_html, base) ?? plainText(item.content_text, base),
    published: parseFeedDate(item.date_published),
    updated: parseFeedDate(item.date_modified),
    authors: authors.length > 0 ? authors : author,
    categories: (item.tags ?? []).map((tag) => ({ name: lineOfWords(tag), slug: null })).filter(({ name }) => name !== ''),
    language: firstOf(item.language, language ?? undefined) ?? null,
    attachments: attachments.flatMap(({ url, title }) => {
      const address = wholeAddress(url, base);
      return address === null ? [] : [{ address, title: lineOfWords(title) || null }];
    }),
  };
}

function namesOf(authors: JsonFeed.Author[] | undefined): string[] {
  return (authors ?? []).map((each) => personName(each.name)).filter((name) => name !== '');
}
