import { promisify } from 'node:util';
import { brotliCompress, brotliCompressSync, constants, gzip, gzipSync } from 'node:zlib';

/** Forms in which the bytes of one page are kept. */
export type Encoding = 'identity' | 'gzip' | 'br';

/** Which encodings a reader takes beside the plain bytes. */
export type Accepted = { gzip: boolean; br: boolean };

/** Below this a packed page is no smaller in packets. */
const smallestPacked = 400;

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** Handing a page of usual length (20 kB) to a thread costs more than packing it here, which takes 0.1 ms in a hurry (measured). */
const packedHereUpTo = 128 * 1024;

/** Brotli in a hurry packs in a third of the time of gzip, to 11 % more. Gzip is there where making it later would hold up others. */
export type QuicklyPacked = { br: Buffer | null; gzip: Buffer | null };

/** Packs fast, for the reader who waits. `null` where it is not worth it. */
export async function packQuickly(body: Buffer): Promise<QuicklyPacked> {
  if (body.length < smallestPacked) return { br: null, gzip: null };
  const hurry = { params: brotliOf(1, body), chunkSize: chunkFor(body) };
  if (body.length <= packedHereUpTo) return { br: brotliCompressSync(body, hurry), gzip: null };
  const [br, gzipped] = await Promise.all([brotliAsync(body, hurry), gzipAsync(body, gzipOf(body))]);
  return { br, gzip: gzipped };
}

/** Packs as gzip at once; `null` where it is not worth it. */
export function gzipNow(body: Buffer): Buffer | null {
  return body.length < smallestPacked ? null : gzipSync(body, gzipOf(body));
}

/** Packs well, for the readers to come. `null` where it is not worth it. */
export async function packWell(body: Buffer): Promise<Buffer | null> {
  return body.length < smallestPacked ? null : brotliAsync(body, { params: brotliOf(5, body) });
}

function gzipOf(body: Buffer) {
  return { level: 4, chunkSize: chunkFor(body) };
}

function brotliOf(quality: number, body: Buffer) {
  return { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: body.length };
}

/** Pages pack to about a quarter; a larger piece of memory each time costs more than the packing. */
function chunkFor(body: Buffer): number {
  return Math.max(1024, body.length >> 2);
}

const known = new Map<string, Accepted>();
/** Browsers send a handful of forms; a robot that invents more is read each time anew. */
const mostKnown = 200;

/**
 * What an `Accept-Encoding` header takes.
 *
 * @source RFC 9110 section 12.5.3: a weight of 0 refuses, `*` stands for all that are not named
 */
export function acceptedEncodings(header: string | undefined): Accepted {
  if (header === undefined) return { gzip: false, br: false };
  const before = known.get(header);
  if (before) return before;
  const weights = new Map<string, number>();
  for (const part of header.toLowerCase().split(',')) {
    const [name = '', ...parameters] = part.split(';').map((each) => each.trim());
    const weight = parameters.find((parameter) => parameter.startsWith('q='));
    weights.set(name, weight === undefined ? 1 : Number(weight.slice(2)));
  }
  const takes = (name: string) => (weights.get(name) ?? weights.get('*') ?? 0) > 0;
  const accepted = { gzip: takes('gzip') || takes('x-gzip'), br: takes('br') };
  if (known.size < mostKnown) known.set(header, accepted);
  return accepted;
}
