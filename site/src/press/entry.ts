import { createHash } from 'node:crypto';
import type { Dependency, Facts } from '@coranto/newsroom/published';
import type { Page } from '../page.ts';
import type { Encoding } from './encodings.ts';
import { notModifiedHeaders, pageHeaders, type RawHeaders, variantHeaders } from './headers.ts';
import type { PageAddress } from './page-address.ts';

/** One form of a page, ready to go out. A string holds one byte in each sign. */
export type Variant = { etag: string; body: Buffer | string; headers: RawHeaders; notModified: RawHeaders };

/**
 * Up to here a body is kept as a string of bytes: Node joins it with the headers and writes both in one call, which serves a fifth more
 * readers than a buffer behind the headers does (measured; larger ones gain nothing).
 */
const joinedUpTo = 14_000;

/**
 * A page in the store. It is `fresh` until a change touches what it was made from; after that it is kept only for the case that its
 * successor cannot be made.
 */
export type Entry = {
  kind: 'page';
  address: PageAddress;
  status: number;
  dependencies: readonly Dependency[];
  identity: Variant;
  gzip: Variant | null;
  br: Variant | null;
  /** Has packing it well been asked for? */
  isPacking: boolean;
  common: RawHeaders;
  /** Without the ending that tells encodings apart. */
  mark: string;
  bytes: number;
  isFresh: boolean;
  /** Made again at once after a drop, even if nobody reads it now. */
  isHot: boolean;
  /** Asked for since the store last looked for something to let go. */
  wasAsked: boolean;
  asked: number;
  askedInRound: number;
  forReader: Page['forReader'] | null;
};

/** What keeping a dependency costs in memory, by measure; and a page without any. */
const dependencyBytes = 250;
const entryBytes = 3000;

/** Makes a page ready to go out. */
export function pageToEntry(
  address: PageAddress,
  page: Page,
  dependencies: readonly Dependency[],
  body: Buffer,
  packed: Buffer | null,
): Entry {
  const common = pageHeaders(page, dependencies);
  const mark = markOf(page, body);
  const entry: Entry = {
    kind: 'page',
    address,
    status: page.status,
    dependencies,
    identity: variantOf(common, mark, 'identity', body),
    gzip: packed && variantOf(common, mark, 'gzip', packed),
    br: null,
    isPacking: false,
    common,
    mark,
    bytes: 0,
    isFresh: true,
    isHot: page.isHot ?? false,
    wasAsked: false,
    asked: 0,
    askedInRound: -1,
    forReader: page.forReader ?? null,
  };
  entry.bytes = bytesOf(entry);
  return entry;
}

/** The same bytes, made anew from other records: everything that readers hold stays valid. */
export function renewEntry(before: Entry, dependencies: readonly Dependency[], page: Page): Entry {
  const common = pageHeaders(page, dependencies);
  const renew = (encoding: Encoding, variant: Variant | null) => variant && variantOf(common, before.mark, encoding, variant.body);
  const entry: Entry = {
    ...before,
    dependencies,
    common,
    identity: variantOf(common, before.mark, 'identity', before.identity.body),
    gzip: renew('gzip', before.gzip),
    br: renew('br', before.br),
    isFresh: true,
    isPacking: before.br !== null,
    isHot: page.isHot ?? false,
  };
  entry.bytes = bytesOf(entry);
  return entry;
}

/** Does the page show the text of an article that is no longer before readers? */
export function isAboutGone(entry: Entry, facts: Facts): boolean {
  return entry.dependencies.some(
    (dependency) =>
      dependency.kind === 'record' &&
      dependency.key.startsWith('article:') &&
      facts.articles.get(dependency.key.slice('article:'.length)) === null,
  );
}

/** The bytes of a form. */
export function variantToBytes({ body }: Variant): Buffer {
  return typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
}

/** Adds the form that took longer to pack. */
export function addBrotli(entry: Entry, packed: Buffer): void {
  entry.br = variantOf(entry.common, entry.mark, 'br', packed);
  entry.bytes = bytesOf(entry);
}

/** Names the bytes of a page, its kind and its status: what is equal in all of them may be answered by "not modified". */
export function markOf(page: Omit<Page, 'body'>, body: Buffer): string {
  const hash = createHash('sha1').update(JSON.stringify([page.status, page.contentType, page.location, page.headers]));
  return hash.update(body).digest('base64url').slice(0, 20);
}

const endings: Record<Encoding, string> = { identity: '', gzip: '-g', br: '-b' };

function variantOf(common: RawHeaders, mark: string, encoding: Encoding, body: Buffer | string): Variant {
  const etag = `"${mark}${endings[encoding]}"`;
  const sent = typeof body === 'string' || body.length > joinedUpTo ? body : body.toString('latin1');
  return { etag, body: sent, headers: variantHeaders(common, encoding, etag, body.length), notModified: notModifiedHeaders(common, etag) };
}

function bytesOf(entry: Entry): number {
  const bodies = entry.identity.body.length + (entry.gzip?.body.length ?? 0) + (entry.br?.body.length ?? 0);
  const noted = entry.dependencies.reduce((sum, each) => sum + notesIn(each), 0);
  return bodies + entryBytes + entry.address.key.length * 4 + noted * dependencyBytes;
}

function notesIn(dependency: Dependency): number {
  if (dependency.kind === 'window') return 1 + dependency.articleIds.length;
  return 1 + (dependency.kind === 'live-articles' ? (dependency.seen?.size ?? 0) : 0);
}
