/** The records of a WordPress export (WXR), as the file gives them. Names of the foreign format are kept where it has its own. */

/** The old site itself. `language` is a BCP 47 tag as written (`en-US`). */
export type SiteRecord = {
  kind: 'site';
  title: string;
  description: string;
  link: string;
  language: string;
  siteUrl: string;
  blogUrl: string;
  version: string;
};

/** Somebody who wrote there. The mail address is read for nothing and kept nowhere. */
export type WriterRecord = { kind: 'writer'; login: string; displayName: string };

/** A category, a tag or a term of any other taxonomy. */
export type TermRecord = {
  kind: 'term';
  element: 'category' | 'tag' | 'term';
  taxonomy: string;
  slug: string;
  name: string;
  parentSlug: string;
  description: string;
};

/** A term as an item bears it. */
export type BorneTerm = { taxonomy: string; slug: string; name: string };

/** A post, page, attachment, menu entry or anything else with a text: WordPress calls all of them posts. */
export type ItemRecord = {
  kind: 'item';
  /** Where the item begins in the file. */
  line: number;
  id: string;
  postType: string;
  status: string;
  title: string;
  link: string;
  guid: string;
  creator: string;
  content: string;
  excerpt: string;
  pubDate: string;
  date: string;
  dateGmt: string;
  modified: string;
  modifiedGmt: string;
  name: string;
  parentId: string;
  password: string;
  isSticky: boolean;
  terms: BorneTerm[];
  /** Values as text, byte for byte: what is PHP's own serialised form stays closed. */
  meta: { key: string; value: string }[];
  comments: number;
  attachmentUrl: string;
};

export type ExportRecord = SiteRecord | WriterRecord | TermRecord | ItemRecord;

/** The last value of a key of meta, or `null`. */
export function metaOf(item: ItemRecord, key: string): string | null {
  return item.meta.findLast((each) => each.key === key)?.value ?? null;
}
