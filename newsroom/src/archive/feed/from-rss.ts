import type { RdfFeed, RssFeed } from 'feedsmith';
import { parseFeedDate } from './feed-date.ts';
import type { FeedAttachment, FeedEntry, FeedText, Unplaced } from './feed-entry.ts';
import { firstOf, htmlText, innerBase, lineOfMaybeMarkup, lineOfWords, personName, wholeAddress } from './feed-words.ts';
import { authorsOfAtom, categoriesOfAtom, linkOfAtom, textOfAtom } from './from-atom.ts';
import { mediaOf } from './media.ts';

type Item = RssFeed.Item<string>;
type RdfItem = RdfFeed.Item<string>;

/** A feed in RSS 0.9x or 2.0, with the modules that add to it. @source rssboard.org/rss-specification; RSS content module; Dublin Core; Media RSS */
export function fromRss(feed: RssFeed.Feed<string>): Unplaced {
  const self = feed.atom?.links?.find((link) => link.rel === 'self')?.href;
  const home = wholeAddress(firstOf(feed.link, linkOfAtom(feed.atom?.links)), innerBase(null, self)) ?? self ?? '';
  const base = innerBase(innerBase(null, home), feed.xml?.base);
  const updated = parseFeedDate(firstOf(feed.lastBuildDate, feed.pubDate, feed.atom?.updated, feed.dc?.dates?.[0]));
  const language = firstOf(feed.language, feed.dc?.languages?.[0], feed.xml?.lang) ?? null;
  const entries = (feed.items ?? []).map((item) => ({ ...entryOfRss(item, base), language: languageOf(item) ?? language }));
  return { title: lineOfMaybeMarkup(firstOf(feed.title, feed.dc?.titles?.[0])), home, updated, entries };
}

/** A feed in RSS 0.90 or 1.0, which are RDF. @source web.resource.org/rss/1.0/spec */
export function fromRdf(feed: RdfFeed.Feed<string>): Unplaced {
  const home = firstOf(feed.link, feed.rdf?.about) ?? '';
  const base = innerBase(innerBase(null, home), feed.xml?.base);
  const language = firstOf(feed.dc?.languages?.[0], feed.xml?.lang) ?? null;
  const entries = (feed.items ?? []).map((item) => ({
    ...entryOfRss(item, base),
    id: lineOfWords(item.rdf?.about) || null,
    language: languageOf(item) ?? language,
  }));
  return {
    title: lineOfMaybeMarkup(firstOf(feed.title, feed.dc?.titles?.[0])),
    home,
    updated: parseFeedDate(feed.dc?.dates?.[0]),
    entries,
  };
}

function languageOf({ xml, dc }: Item | RdfItem): string | undefined {
  return firstOf(xml?.lang, dc?.languages?.[0]);
}

function entryOfRss(item: Item & RdfItem, outer: string | null): Omit<FeedEntry, 'place' | 'language'> {
  const { atom, dc, dcterms } = item;
  const base = innerBase(outer, item.xml?.base);
  const id = lineOfWords(firstOf(item.guid?.value, atom?.id));
  const written = firstOf(item.link, linkOfAtom(atom?.links), permanentLink(item));
  return {
    id: id === '' ? null : id,
    link: wholeAddress(written, base),
    title: titleOf(item),
    summary: htmlText(firstOf(item.description, dc?.descriptions?.[0], item.itunes?.summary), base) ?? textOfAtom(atom?.summary, base),
    content: contentOf(item, base),
    published: parseFeedDate(
      firstOf(item.pubDate, atom?.published, dcterms?.issued?.[0], dcterms?.created?.[0], dc?.dates?.[0], dcterms?.dates?.[0]),
    ),
    updated: parseFeedDate(firstOf(atom?.updated, dcterms?.modified?.[0])),
    authors: authorsOf(item),
    categories: categoriesOf(item),
    attachments: [...attachmentsOf(item, base), ...mediaOf(item.media, base)],
  };
}

/** A guid is the page's address unless it says that it is not; `atom:link` and `isPermaLink` are often forgotten, so it must look like one. */
function permanentLink({ guid }: Item): string | undefined {
  return guid?.isPermaLink !== false && /^https?:\/\//i.test(guid?.value ?? '') ? guid?.value : undefined;
}

function titleOf({ title, dc, atom, itunes, media }: Item): string {
  return lineOfMaybeMarkup(firstOf(title, dc?.titles?.[0], atom?.title?.value, itunes?.title, media?.title?.value));
}

function contentOf({ content, atom }: Item, base: string | null): FeedText | null {
  return htmlText(content?.encoded, base) ?? textOfAtom(atom?.content, base);
}

/** Those of the first module that names any: they repeat one another. */
function authorsOf({ authors, dc, dcterms, atom, itunes }: Item): string[] {
  const named = [authors?.map((author) => author.name), dc?.creators, dcterms?.creators, authorsOfAtom(atom?.authors), [itunes?.author]];
  for (const names of named) {
    const found = (names ?? []).map(personName).filter((name) => name !== '');
    if (found.length > 0) return [...new Set(found)];
  }
  return [];
}

function categoriesOf({ categories, dc, atom }: Item): FeedEntry['categories'] {
  const names = [...(categories ?? []).map((category) => category.name), ...(dc?.subjects ?? [])].map(lineOfMaybeMarkup);
  return [...names.filter((name) => name !== '').map((name) => ({ name, slug: null })), ...categoriesOfAtom(atom?.categories)];
}

function attachmentsOf({ enclosures, atom }: Item, base: string | null): FeedAttachment[] {
  const linked = (atom?.links ?? []).filter((link) => link.rel === 'enclosure').map((link) => link.href);
  const addresses = [...(enclosures ?? []).map((enclosure) => enclosure.url), ...linked];
  return addresses.flatMap((written) => {
    const address = wholeAddress(written, base);
    return address === null ? [] : [{ address, title: null }];
  });
}
