import type { Published } from '@coranto/newsroom/published';

/** What a page is asked for by: nothing of the reader's own, so that one answer fits all. */
export type PageRequest = {
  /** Decoded, NFC, beginning with `/`. */
  path: string;
  /** Only parameters that mean something at this path (`page-address.ts`), in alphabetical order. */
  query: Readonly<Record<string, string>>;
};

/** A finished page, feed, redirect or error, before it is packed for the wire. */
export type Page = {
  status: number;
  /** `text/html; charset=utf-8` */
  contentType: string;
  /** Language tag of the text, `null` where it has none (a sitemap). */
  language: string | null;
  /** Where a redirect leads: an address already percent-encoded. */
  location: string | null;
  body: string;
  /** For pages that need more than `readerPolicy` allows; `null` for all others. */
  contentSecurityPolicy: string | null;
};

/** Makes the page at an address out of published records alone. It throws where it cannot; "not found" is a page. */
export type RenderPage = (published: Published, request: PageRequest) => Promise<Page>;
