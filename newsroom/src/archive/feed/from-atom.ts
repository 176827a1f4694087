import type { AtomFeed, AtomNs } from 'feedsmith';
import { parseFeedDate } from './feed-date.ts';
import type { FeedAttachment, FeedEntry, FeedText, Unplaced } from './feed-entry.ts';
import {
  firstOf,
  htmlText,
  innerBase,
  lineOfMarkup,
  lineOfMaybeMarkup,
  lineOfWords,
  personName,
  plainText,
  wholeAddress,
  wordsInBase64,
} from './feed-words.ts';
import { mediaOf } from './media.ts';

type Links = AtomFeed.Entry<string>['links'];
type Text = Pick<AtomFeed.Content, 'value' | 'type' | 'xml'>;

/** A feed in Atom 0.3 or 1.0. @source RFC 4287; its drafts for 0.3 */
export function fromAtom(feed: AtomFeed.Feed<string>): Unplaced {
  const self = feed.links?.find((link) => link.rel === 'self')?.href;
  const base = innerBase(innerBase(null, self), feed.xml?.base);
  const home = wholeAddress(firstOf(linkOfAtom(feed.links), self, feed.xml?.base), base) ?? '';
  const title = titleOfAtom(feed.title);
  // The feed's author stands for entries without one; where that is the newspaper itself, it is nobody's byline.
  const author = authorsOfAtom(feed.authors).filter((name) => !title.split(/\s[·|–—-]\s/).includes(name));
  const entries = (feed.entries ?? []).map((entry) => entryOfAtom(entry, { base: innerBase(base, entry.xml?.base ?? ''), author }));
  const language = firstOf(feed.xml?.lang, feed.dc?.languages?.[0]) ?? null;
  return {
    title,
    home,
    updated: parseFeedDate(firstOf(feed.updated, feed.dc?.dates?.[0])),
    entries: entries.map((entry) => ({ ...entry, language: entry.language ?? language })),
  };
}

function entryOfAtom(entry: AtomFeed.Entry<string>, feed: { base: string | null; author: string[] }): Omit<FeedEntry, 'place'> {
  const { base } = feed;
  const id = lineOfWords(entry.id);
  const authors = [...authorsOfAtom(entry.authors ?? entry.source?.authors), ...(entry.dc?.creators ?? []).map(personName)];
  return {
    id: id === '' ? null : id,
    link: wholeAddress(linkOfAtom(entry.links), base),
    title: titleOfAtom(entry.title) || lineOfMaybeMarkup(entry.dc?.titles?.[0]),
    summary: textOfAtom(entry.summary, base),
    content: textOfAtom(entry.content, base),
    published: parseFeedDate(firstOf(entry.published, entry.dcterms?.issued?.[0], entry.dcterms?.created?.[0], entry.dc?.dates?.[0])),
    updated: parseFeedDate(firstOf(entry.updated, entry.dcterms?.modified?.[0])),
    authors: authors.length > 0 ? [...new Set(authors)].filter((name) => name !== '') : feed.author,
    categories: [
      ...categoriesOfAtom(entry.categories),
      ...(entry.dc?.subjects ?? []).map((subject) => ({ name: lineOfMaybeMarkup(subject), slug: null })),
    ],
    language: firstOf(entry.xml?.lang, entry.content?.xml?.lang, entry.dc?.languages?.[0]) ?? null,
    attachments: [...attachmentsOf(entry, base), ...mediaOf(entry.media, base)],
  };
}

/** A text of Atom, by what it says of itself. @source RFC 4287 sections 3.1 and 4.1.3 */
export function textOfAtom(text: Text | undefined, outer: string | null): FeedText | null {
  const base = innerBase(outer, text?.xml?.base);
  const type = (text?.type ?? 'text').toLowerCase();
  if (type === 'html' || type === 'xhtml' || /^(text\/(x-)?html|application\/xhtml\+xml)\b/.test(type)) return htmlText(text?.value, base);
  if (isPlain(type)) return plainText(text?.value, base);
  return htmlText(wordsInBase64(text?.value), base);
}

/** The page that these links lead to: the alternate one, which is also meant where no relation is named. */
export function linkOfAtom(links: Links): string | undefined {
  const pages = (links ?? []).filter((link) => link.rel === undefined || link.rel === 'alternate');
  return (pages.find((link) => link.type === undefined || /html/.test(link.type)) ?? pages[0])?.href;
}

/** Names of people. */
export function authorsOfAtom(people: AtomFeed.Person[] | undefined): string[] {
  return (people ?? []).map((each) => personName(each.name)).filter((name) => name !== '');
}

/** Categories, called by their labels. */
export function categoriesOfAtom(categories: AtomNs.Entry<string>['categories']): FeedEntry['categories'] {
  return (categories ?? []).flatMap(({ term, label }) => {
    const name = lineOfMaybeMarkup(firstOf(label, term));
    return name === '' ? [] : [{ name, slug: label === undefined ? null : (term ?? null) }];
  });
}

function titleOfAtom(title: AtomFeed.Text | undefined): string {
  const type = (title?.type ?? 'text').toLowerCase();
  if (/html/.test(type)) return lineOfMarkup(title?.value);
  return isPlain(type) ? lineOfWords(title?.value) : lineOfMarkup(wordsInBase64(title?.value));
}

function isPlain(type: string): boolean {
  return type === 'text' || type.startsWith('text/') || /[/+]xml$/.test(type);
}

/** Files beside the entry, and its whole text where that lies elsewhere. */
function attachmentsOf({ links, content }: AtomFeed.Entry<string>, base: string | null): FeedAttachment[] {
  const linked = (links ?? []).filter((link) => link.rel === 'enclosure');
  return [...linked.map(({ href, title }) => ({ href, title })), { href: content?.src, title: undefined }].flatMap(({ href, title }) => {
    const address = wholeAddress(href, base);
    return address === null ? [] : [{ address, title: lineOfWords(title) || null }];
  });
}
