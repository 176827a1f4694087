import { hash } from 'node:crypto';
import type { Dependency, Facts } from '@coranto/newsroom/published';
import type { Page } from '../page.ts';
import { type Encoding, gzipNow, type QuicklyPacked } from './encodings.ts';
import { notModifiedHeaders, pageHeaders, type RawHeaders, variantHeaders } from './headers.ts';
import type { PageAddress } from './page-address.ts';

/** One form of a page, ready to go out. A string holds one byte in each sign. */
export type Variant = { etag: string; body: Buffer | string; headers: RawHeaders };

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
  /** Brotli, packed in a hurry for the first readers; gives way to `br`. */
  quick: Variant | null;
  /** Made for the first reader who takes nothing better. */
  gzip: Variant | null;
  br: Variant | null;
  /** Has packing it well been asked for? */
  isPacking: boolean;
  common: RawHeaders;
  /** What "not modified" says besides the mark. */
  unchanged: RawHeaders;
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
  made: { dependencies: readonly Dependency[]; body: Buffer; mark: string; packed: QuicklyPacked },
): Entry {
  const { dependencies, body, mark, packed } = made;
  const common = pageHeaders(page, dependencies);
  const entry: Entry = {
    kind: 'page',
    address,
    status: page.status,
    dependencies,
    identity: variantOf(common, mark, 'identity', body),
    quick: packed.br && variantOf(common, mark, 'quick', packed.br),
    gzip: packed.gzip && variantOf(common, mark, 'gzip', packed.gzip),
    br: null,
    isPacking: false,
    common,
    unchanged: notModifiedHeaders(common),
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
  const renew = (form: Form, variant: Variant | null) => variant && variantOf(common, before.mark, form, variant.body);
  const entry: Entry = {
    ...before,
    dependencies,
    common,
    unchanged: notModifiedHeaders(common),
    identity: variantOf(common, before.mark, 'identity', before.identity.body),
    quick: renew('quick', before.quick),
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

/** Adds the form that took longer to pack, in the place of the one that was packed in a hurry. */
export function addBrotli(entry: Entry, packed: Buffer): void {
  entry.br = variantOf(entry.common, entry.mark, 'br', packed);
  entry.quick = null;
  entry.bytes = bytesOf(entry);
}

/** The page as gzip, made at once where nobody has taken it so before; `null` where it is not worth it. */
export function asGzip(entry: Entry): Variant | null {
  if (entry.gzip) return entry.gzip;
  const packed = gzipNow(variantToBytes(entry.identity));
  entry.gzip = packed && variantOf(entry.common, entry.mark, 'gzip', packed);
  return entry.gzip;
}

/** Names the bytes of a page, its kind and its status: what is equal in all of them may be answered by "not modified". */
export function markOf(page: Omit<Page, 'body'>, body: Buffer): string {
  const about = JSON.stringify([page.status, page.contentType, page.location, page.headers, hash('sha1', body, 'base64url')]);
  return hash('sha1', about, 'base64url').slice(0, 20);
}

/** The entity tag by which a reader holds this page in one of its forms, or `null`: all of them are made of the same text. */
export function heldTag(entry: Entry, header: string): string | null {
  for (const { ending } of Object.values(forms)) {
    const etag = etagOf(entry.mark, ending);
    if (header.includes(etag)) return etag;
  }
  return null;
}

type Form = 'quick' | 'br' | 'gzip' | 'identity';

const forms: Record<Form, { encoding: Encoding; ending: string }> = {
  quick: { encoding: 'br', ending: '-q' },
  br: { encoding: 'br', ending: '-b' },
  gzip: { encoding: 'gzip', ending: '-g' },
  identity: { encoding: 'identity', ending: '' },
};

function etagOf(mark: string, ending: string): string {
  return `"${mark}${ending}"`;
}

function variantOf(common: RawHeaders, mark: string, form: Form, body: Buffer | string): Variant {
  const { encoding, ending } = forms[form];
  const etag = etagOf(mark, ending);
  const sent = typeof body === 'string' || body.length > joinedUpTo ? body : body.toString('latin1');
  return { etag, body: sent, headers: variantHeaders(common, encoding, etag, body.length) };
}

/** Gzip is counted before somebody takes it: it is about as long as what was packed in a hurry. */
function bytesOf({ identity, quick, gzip, br, dependencies, address }: Entry): number {
  const bodies = [identity, quick, gzip ?? quick, br].reduce((sum, form) => sum + (form?.body.length ?? 0), 0);
  const noted = dependencies.reduce((sum, each) => sum + notesIn(each), 0);
  return bodies + entryBytes + address.key.length * 4 + noted * dependencyBytes;
}

function notesIn(dependency: Dependency): number {
  if (dependency.kind === 'window') return 1 + dependency.articleIds.length;
  return 1 + (dependency.kind === 'live-articles' ? (dependency.seen?.size ?? 0) : 0);
}
