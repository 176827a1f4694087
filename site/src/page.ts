import type { Assets } from './frame/assets.ts';

/** What a reader gets at one address. */
export type Page = {
  status: 200 | 301 | 302 | 404 | 410 | 501 | 503;
  contentType: string;
  body: string;
  headers?: Record<string, string>;
  /** Where a redirect leads; percent-encoded. */
  location?: string;
  /** Surrogate keys, for dropping pages from caches further out. */
  keys: string[];
  /** Asked for so often (fronts, sections) that it is rendered again at once after a drop. */
  isHot?: boolean;
  /** May the press keep it? Not what depends on one reader's words (search results), nor what was never published. */
  isStored: boolean;
  /** Where each reader gets a page of their own by the languages they ask for; such a page is not stored. */
  forReader?: (reader: AskedBy) => Page;
};

/** What a reader's browser says of the languages wanted: two headers as they came, empty where there were none. */
export type AskedBy = { acceptLanguage: string; cookie: string };

/** What pages need to know besides the records. */
export type SiteSettings = {
  /** Public address of the site without a slash at its end: `https://news.example`. */
  origin: string;
  assets: Assets;
};

/** A request for a page, as far as pages may differ by it. */
export type PageRequest = {
  /** Decoded, NFC: `/hy/նավահանգիստ`. */
  path: string;
  query: URLSearchParams;
};

/** Content type of every page of markup. */
const htmlType = 'text/html; charset=utf-8';

/** A page of markup that the press may keep. */
export function htmlPage(body: string, keys: string[], more: Partial<Page> = {}): Page {
  return { status: 200, contentType: htmlType, body, keys, isStored: true, ...more };
}

/** A page of plain text that the press may keep. */
export function plainTextPage(lines: readonly string[]): Page {
  const body = lines.map((line) => `${line}\n`).join('');
  return { status: 200, contentType: 'text/plain; charset=utf-8', body, keys: ['domain'], isStored: true };
}

/** Leads to where something stands now, for good. */
export function movedTo(location: string, keys: string[]): Page {
  return { status: 301, contentType: htmlType, body: '', location, keys, isStored: true };
}

/** Leads elsewhere for the time being. */
export function movedForNow(location: string, keys: string[]): Page {
  return { ...movedTo(location, keys), status: 302 };
}
