import type { IncomingMessage, ServerResponse } from 'node:http';
import { acceptedEncodings } from './encodings.ts';
import { asGzip, type Entry, heldTag, type Variant } from './entry.ts';
import type { RawHeaders } from './headers.ts';

/** Why a page goes out although its successor should stand in its place. */
export type Staleness = 'render failed' | 'render takes long' | 'database silent';

/** Sends a page in the form the reader takes, or says that the one they hold is still right. */
export function sendEntry(request: IncomingMessage, response: ServerResponse, entry: Entry, stale: Staleness | null = null): void {
  const held = entry.status === 200 ? heldBy(entry, request.headers['if-none-match']) : null;
  if (held !== null) {
    response.writeHead(304, withStaleness(['ETag', held, ...entry.unchanged], stale));
    response.end();
    return;
  }
  const variant = chooseVariant(entry, request.headers['accept-encoding']);
  response.writeHead(entry.status, withStaleness(variant.headers, stale));
  if (request.method === 'HEAD') response.end();
  else if (typeof variant.body === 'string') response.end(variant.body, 'latin1');
  else response.end(variant.body);
}

function chooseVariant(entry: Entry, header: string | string[] | undefined): Variant {
  if (typeof header !== 'string') return entry.identity;
  const accepted = acceptedEncodings(header);
  return (accepted.br && (entry.br ?? entry.quick)) || (accepted.gzip && asGzip(entry)) || entry.identity;
}

/**
 * The mark of the form that the reader already holds, whichever encoding it came in: its bytes are still the right ones.
 *
 * @source RFC 9110 section 13.1.2: a list of marks, compared weakly, or `*`
 */
function heldBy(entry: Entry, header: string | undefined): string | null {
  if (header === undefined) return null;
  return header.trim() === '*' ? entry.identity.etag : heldTag(entry, header);
}

/** @source RFC 9211 (Cache-Status); RFC 7234 section 5.5 (Warning, which older caches still read) */
function withStaleness(headers: RawHeaders, stale: Staleness | null): RawHeaders {
  if (!stale) return headers;
  return [...headers, 'Warning', '110 - "Response is Stale"', 'Cache-Status', `coranto; fwd=stale; detail="${stale}"`];
}
