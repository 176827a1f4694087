/** What a feed says, in one form whatever form it came in. */

/** Words of a feed that are markup, and what must be known to read them. */
export type FeedText = {
  /** HTML. Plain text stands here escaped. */
  markup: string;
  /** `kept` where the words are plain, so that line ends mean something. */
  lineEnds: 'collapsed' | 'kept';
  /** Where relative addresses in it begin, or `null`. */
  base: string | null;
};

/** A file that an entry brings beside its text: sound, film or a picture. */
export type FeedAttachment = { address: string; title: string | null };

/** One entry (RSS and JSON Feed say item). */
export type FeedEntry = {
  /** Where it stands in the file, for people: `entry 3, line 40`. */
  place: string;
  /** Its own name of itself (guid, id, about), which stays when all else changes; `null` where it has none. */
  id: string | null;
  /** The page of it, whole where the feed says where its addresses begin; `null` where there is none. */
  link: string | null;
  /** On one line, without markup; empty where there is none. */
  title: string;
  /** What says it in short, and the whole of it. Where a feed has only one text, it is the summary. */
  summary: FeedText | null;
  content: FeedText | null;
  published: Date | null;
  updated: Date | null;
  /** Names of people, without their mail addresses. */
  authors: string[];
  categories: { name: string; slug: string | null }[];
  /** Language tag as written, its own or its feed's; `null` where neither says one. */
  language: string | null;
  attachments: FeedAttachment[];
};

/** The forms that are read. */
export type FeedForm = 'RSS' | 'RDF' | 'Atom' | 'JSON Feed';

/** A whole feed. */
export type ReadFeed = {
  form: FeedForm;
  title: string;
  /** The page it is the feed of, else its own address; empty where it tells neither. */
  home: string;
  /** When it says it was made or changed. */
  updated: Date | null;
  entries: FeedEntry[];
  /** Entries of which nothing could be read. */
  emptyEntries: number;
  /** What is wrong with the file, though it could be read; `null` where nothing is. */
  damage: string | null;
};

/** A feed as the reader of its form gives it: it does not know where in the file its entries stand. */
export type Unplaced = Pick<ReadFeed, 'title' | 'home' | 'updated'> & { entries: Omit<FeedEntry, 'place'>[] };
