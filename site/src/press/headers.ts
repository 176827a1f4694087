import type { Dependency } from '@coranto/newsroom/published';
import { readerPolicy } from '../frame/first-paint.ts';
import type { Page } from '../page.ts';
import type { Encoding } from './encodings.ts';

/** Flat pairs, as `writeHead` takes them without copying. */
export type RawHeaders = string[];

/**
 * How long others may keep a page.
 *
 * A browser asks each time (a 304 costs little, and a withdrawn article must not come up again); a cache in between may answer for five
 * seconds, so that it is right within five without being told, and a spike reaches us once in five seconds per cache. While we are down it
 * may go on for a day. That it may answer for five more seconds while it asks is said to caches alone: browsers would heed it too, and
 * show an editor the text before the one just published.
 *
 * @source RFC 9111, RFC 5861, RFC 9213 (targeted cache control)
 */
const freshness = 'public, max-age=0, s-maxage=5, stale-if-error=86400';
const freshnessInCaches = 'max-age=5, stale-while-revalidate=5, stale-if-error=86400';

/** Headers that are the same whatever the encoding. A page's own come first and are not overruled. */
export function pageHeaders(page: Page, dependencies: readonly Dependency[]): RawHeaders {
  const headers = new Map<string, string>([['Content-Type', page.contentType]]);
  const own = new Set<string>();
  for (const [name, value] of Object.entries(page.headers ?? {})) {
    own.add(name.toLowerCase());
    headers.set(name, value);
  }
  const add = (name: string, value: string | null | undefined) => {
    if (value && !own.has(name.toLowerCase())) headers.set(name, value);
  };
  // Who says how long by themselves say it to all.
  if (page.isStored && !own.has('cache-control')) add('CDN-Cache-Control', freshnessInCaches);
  add('Cache-Control', page.isStored ? freshness : 'no-store');
  add('Vary', 'Accept-Encoding');
  add('Content-Language', languageOfMarkup(page));
  add('Location', page.location);
  add('Surrogate-Key', surrogateKeys(page, dependencies));
  if (page.contentType.startsWith('text/html')) {
    add('Content-Security-Policy', readerPolicy);
    add('Cross-Origin-Opener-Policy', 'same-origin');
    add('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()');
  }
  add('X-Content-Type-Options', 'nosniff');
  add('Referrer-Policy', 'strict-origin-when-cross-origin');
  return [...headers].flat();
}

/** The headers of one form of a page. */
export function variantHeaders(common: RawHeaders, encoding: Encoding, etag: string, length: number): RawHeaders {
  const headers = [...common, 'ETag', etag, 'Content-Length', String(length)];
  if (encoding !== 'identity') headers.push('Content-Encoding', encoding);
  return headers;
}

const namesForCaches = new Set(['cache-control', 'cdn-cache-control', 'vary', 'surrogate-key']);

/**
 * The headers of "not modified", except the mark.
 *
 * @source RFC 9110 section 15.4.5: those that steer caches, nothing that describes bytes
 */
export function notModifiedHeaders(common: RawHeaders): RawHeaders {
  const headers: RawHeaders = [];
  for (let at = 0; at < common.length; at += 2) {
    const name = common[at] ?? '';
    if (namesForCaches.has(name.toLowerCase())) headers.push(name, common[at + 1] ?? '');
  }
  return headers;
}

/** The document says its own language in its first tag. */
function languageOfMarkup(page: Page): string | null {
  if (!page.contentType.startsWith('text/html')) return null;
  return /^<!doctype html><html[^>]*? lang="([^"]+)"/i.exec(page.body.slice(0, 300))?.[1] ?? null;
}

/**
 * Names by which a cache in front of us can be told to drop pages: those the page gives itself, and what it was made from: `a-` an article or
 * its card, `l-` a list, `e-` all of an edition, `c-` a contributor, `p-` a picture, `t-` a topic. Eight signs of an id are enough: two that
 * coincide only drop one page too many.
 */
function surrogateKeys(page: Page, dependencies: readonly Dependency[]): string {
  const keys = new Set<string>(page.keys);
  for (const dependency of dependencies) {
    if (dependency.kind === 'window') {
      const { editionId, sectionId, subjectId } = dependency.scope;
      keys.add(`l-${(subjectId ?? sectionId ?? editionId).slice(0, 8)}`);
    }
    if (dependency.kind === 'live-articles') keys.add('l-all');
    if (dependency.kind !== 'record') continue;
    const end = dependency.key.indexOf(':');
    const letter = keyLetters[dependency.key.slice(0, end)];
    if (letter && !dependency.key.endsWith(':all')) keys.add(`${letter}-${dependency.key.slice(end + 1, end + 9)}`);
  }
  return [...keys].join(' ');
}

const keyLetters: Record<string, string | undefined> = {
  article: 'a',
  card: 'a',
  brief: 'a',
  frame: 'e',
  contributor: 'c',
  'contributor-name': 'c',
  'contributor-face': 'c',
  bylines: 'a',
  'contributor-editions': 'c',
  picture: 'p',
  'card-picture': 'p',
  topic: 't',
};
