import type { BylineRole, StoryKind } from '@coranto/contract/article';
import type { AppStore, Network } from '@coranto/contract/edition';
import type { VoiceKind } from '@coranto/newsroom/published';
import { IntlMessageFormat } from 'intl-messageformat';
import { ar } from './ar.ts';
import { az } from './az.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { formattingTag } from './formatting.ts';
import { fr } from './fr.ts';
import { hy } from './hy.ts';
import { ka } from './ka.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';

/** A sentence in ICU MessageFormat; `Places` names what is put into it. */
export type Sentence<Places extends Record<string, string | number>> = string & { readonly places?: Places };

/**
 * The words of reader pages that no newsroom writes: one catalogue per language, and a word that is missing is a type error. The line
 * above each is the note for its translator.
 */
export type Words = {
  /** First link of every page, for the keyboard: jumps over the head to the article or list. */
  skipToContent: string;
  /** Name of the list of sections (Harbour, City, …), read out by screen readers. */
  sections: string;
  /** Name of the line of languages in the head. */
  languages: string;
  /** Footnote to languages marked † on an article. The link leads to the section of the same name in that language. */
  absentToSection: string;
  /** The same where that language has no such section: the link leads to its front page. */
  absentToFront: string;
  /** The first page of the newspaper; also a link to it. */
  frontPage: string;
  /** Button and page title: search. */
  search: string;
  /** Asked of the reader in the search field. */
  searchQuestion: string;
  /** Closes the search field that lies over the page. */
  close: string;
  /** Heading over results. */
  resultsFor: Sentence<{ question: string }>;
  /** When nothing was found. */
  nothingFound: Sentence<{ question: string }>;
  searching: {
    /** In the place of "nothing found", where a word was misspelt and `meant` is the question without the slip. */
    meant: Sentence<{ question: string; meant: string }>;
    /** How many stories a search has found; read out while somebody types. */
    count: Sentence<{ count: number }>;
    /** The same where there are more than are shown. */
    more: Sentence<{ count: number }>;
    /** Opens the fields by which results are narrowed down. */
    narrow: string;
    section: string;
    anySection: string;
    /** Kind of article: news, interview, … */
    kind: string;
    anyKind: string;
    /** News as one of the kinds. */
    news: string;
    /** Whoever wrote the article or is interviewed in it. */
    person: string;
    anyPerson: string;
    /** First and last day of publication. */
    from: string;
    until: string;
    /** What the reader looked for before, in this browser. */
    recent: string;
    forget: string;
    /** Name of the list of people and topics whose names begin as what was typed. */
    suggested: string;
    /** Link from the results while typing to the page of all of them. */
    all: string;
    /** Links to the pages of results before this one and after it. */
    before: string;
    after: string;
  };
  /** Choice between light and dark. */
  theme: string;
  /** Light: dark letters on paper. */
  themeDay: string;
  /** Dark: light letters on a dark ground. */
  themeNight: string;
  /** As the reader's device is set. */
  themeSystem: string;
  /** Name of the two buttons that change the size of letters. */
  textSize: string;
  smallerText: string;
  largerText: string;
  /** The letter A (or the alphabet's own first) on those buttons. */
  letter: string;
  /** Before the time at which an article first came out. */
  published: string;
  /** Before the time at which it was last changed. */
  updated: string;
  /** An instant: the parts are given in the language already, `zone` is such as “GMT+4”. */
  instant: Sentence<{ date: string; time: string; zone: string }>;
  /** Before the names of those who did it; nouns for the work, so that number and gender do not matter where that can be. */
  roles: Record<BylineRole, Sentence<{ count: number }>>;
  /** One such noun with the names, where they stand in one line of running text. */
  credited: Sentence<{ work: string; people: string }>;
  /** Before the name of the language (given in this language) that an article was translated from. */
  original: Sentence<{ language: string }>;
  /** How long reading takes. */
  minutesToRead: Sentence<{ minutes: number }>;
  /** Before a number that a script fills in. */
  views: string;
  /** What is counted as a view. */
  viewsDefinition: string;
  /** Before a number that a script fills in: how often the story was read, all its translations together. */
  viewsOfStory: string;
  /** Stands for the picture of that number where there are no scripts. */
  viewsPicture: string;
  /** Heading of the bar for sharing. */
  share: string;
  /** Name of a link that shares on a network; `network` is one of the names below. */
  shareOn: Sentence<{ network: string }>;
  /** Opens the device's own list of ways to share. */
  shareWith: string;
  /** Sends the address by electronic mail. */
  shareByMail: string;
  print: string;
  copyLink: string;
  /** Shown for a moment after copying. */
  linkCopied: string;
  /** Shown when the browser refuses to copy. */
  linkNotCopied: string;
  republish: {
    /** Link below an article, and title of the page it leads to. */
    title: string;
    /** Last line of the article where others publish it; it is a link. */
    credit: Sentence<{ paper: string }>;
    /** What others have to keep to, after the newspaper's own terms. */
    rules: string;
    leftOut: Sentence<{ count: number }>;
    /** Names of the three forms in which the article is given. */
    html: string;
    markdown: string;
    text: string;
    copy: string;
    /** Said for a moment after copying. */
    copied: string;
    /** Put after words that a reader copies out of an article. */
    source: Sentence<{ paper: string; address: string }>;
  };
  offline: {
    /** Title of the page of what lies on the device, and link to it. */
    title: string;
    /** Above that list when there is no network. */
    alone: string;
    needsScript: string;
    nothing: string;
    /** Headings of the two lists. */
    saved: string;
    read: string;
    /** Button under an article; pressed while it is saved. */
    save: string;
    /** Said for a moment when it is done, or could not be. */
    isSaved: string;
    notSaved: string;
    /** Said for a moment over a page that was opened without a network. */
    copy: string;
  };
  /** Label over paid notices. */
  advertisement: string;
  /** Heading of links to the newspaper on networks. */
  followUs: string;
  /** Name of such a link for screen readers. */
  paperOn: Sentence<{ paper: string; network: string }>;
  /** Heading of links to the newspaper's programs for telephones. */
  apps: string;
  networks: Record<Network, string>;
  stores: Record<AppStore, string>;
  /** Heading of other articles with the same topics and people. */
  related: string;
  /** Heading of more articles of one section. */
  moreFrom: Sentence<{ section: string }>;
  /** Link to all articles of a section. */
  allOf: Sentence<{ section: string }>;
  /** Over the link to the article that follows. */
  nextStory: string;
  /** Heading of corrections under an article, and label of each. */
  correction: string;
  corrections: string;
  /** Headings of opinions and interviews, where a front sets them apart. */
  voices: Record<VoiceKind, string>;
  /** Heading of the newest articles. */
  latest: string;
  /** Heading of the articles that were read most within a day. */
  mostRead: string;
  /** Says under that heading what the list is. */
  mostReadIn: string;
  /** In its place where hardly anybody has read anything within a day. */
  nothingRead: string;
  /** Link to the next page of a list, with older articles. */
  olderStories: string;
  /** Link back to the first page of a list. */
  newestStories: string;
  /** Name of these two links together. */
  pages: string;
  /** In a list that has nothing yet. */
  nothingYet: string;
  /** Heading of a list of articles by, or with, one contributor. */
  storiesBy: Sentence<{ name: string }>;
  /** Labels for kinds of articles; empty for news, which needs none. */
  kinds: Record<StoryKind, string>;
  /** Name of a table or gallery without a caption, for screen readers. */
  table: string;
  gallery: string;
  /** Heading of the footnotes after a text. */
  footnotes: string;
  /** Name of one of them, where its number stands in the text. */
  footnote: Sentence<{ number: number }>;
  /** Name of the arrow that leads from a footnote back to its number. */
  backToText: string;
  embeds: {
    /** Button that brings something from another site here: a film, a map, a message. */
    show: string;
    /** Beside that button. */
    notice: Sentence<{ site: string }>;
  };
  /** Link to something on another site. */
  onSite: Sentence<{ site: string }>;
  /** Before a question or an answer whose speaker is not named. */
  question: string;
  answer: string;
  /** Heading of the terms of reuse. */
  reuse: string;
  /** Link to the licence. */
  licence: string;
  /** Heading of who publishes the newspaper. */
  colophon: string;
  /** Link to the newsfeed. */
  feed: string;
  /** Before the topics of an article. */
  topics: string;
  /** Over the name of one topic, on the page of its articles. */
  topic: string;
  /** Says to search engines what that page has. */
  storiesOn: Sentence<{ topic: string }>;
  /** Over the date, on the page of everything that came out on a day; also the name of its links to other days. */
  dayByDay: string;
  /** Link to the page of a day; the date is given in the language already. */
  storiesOfDay: Sentence<{ date: string }>;
  /** Links from there to the nearest days that have anything. */
  dayBefore: Sentence<{ date: string }>;
  dayAfter: Sentence<{ date: string }>;
  notFound: string;
  notFoundText: string;
  /** An article was taken back. */
  withdrawn: string;
  withdrawnText: string;
  /** Something failed on our side. */
  failed: string;
  failedText: string;
};

const catalogues: ReadonlyMap<string, Words> = new Map(Object.entries({ en, ru, hy, az, ar, tr, ka, de, fr, es }));

/** The words for a language; those of its base language where it has none of its own (`az-Latn`), English for a language unknown here. */
export function wordsFor(languageTag: string): Words {
  const exact = catalogues.get(languageTag);
  return exact ?? catalogues.get(new Intl.Locale(languageTag).language) ?? en;
}

/** Tags of the languages that have a catalogue. */
export function listWordLanguages(): string[] {
  return [...catalogues.keys()];
}

const sentences = new Map<string, IntlMessageFormat>();
/** Sentences with nothing but one small number in them, by that number: the same few on every page. */
const counted = new Map<string, string>();
const mostCounted = 5_000;

/** Fills a sentence of a language's catalogue. */
export function fill<Places extends Record<string, string | number>>(language: string, sentence: Sentence<Places>, places: Places): string {
  const key = `${language}\n${sentence}`;
  const [only, ...others] = Object.values(places);
  const isCounted = typeof only === 'number' && others.length === 0;
  const before = isCounted ? counted.get(`${only} ${key}`) : undefined;
  if (before !== undefined) return before;
  let message = sentences.get(key);
  if (!message) {
    message = new IntlMessageFormat(sentence, formattingTag(language), undefined, { ignoreTag: true });
    sentences.set(key, message);
  }
  const filled = String(message.format(places));
  if (isCounted && counted.size < mostCounted) counted.set(`${only} ${key}`, filled);
  return filled;
}
