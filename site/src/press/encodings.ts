import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, gzipSync } from 'node:zlib';

/** Forms in which the bytes of one page are kept. */
export type Encoding = 'identity' | 'gzip' | 'br';

/** Which encodings a reader takes beside the plain bytes. */
export type Accepted = { gzip: boolean; br: boolean };

/** Below this a packed page is no smaller in packets. */
const smallestPacked = 400;

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** Handing a page of usual length (28 kB) to a thread costs twice as much as packing it here, which takes 0.2 ms (measured). */
const packedHereUpTo = 128 * 1024;

/** Packs fast, for the reader who waits. `null` where it is not worth it. */
export async function packQuickly(body: Buffer): Promise<Buffer | null> {
  if (body.length < smallestPacked) return null;
  if (body.length > packedHereUpTo) return gzipAsync(body, { level: 4 });
  // Pages pack to about a quarter; a larger piece of memory each time costs more than the packing.
  return gzipSync(body, { level: 4, chunkSize: Math.max(1024, body.length >> 2) });
}

/** Packs well, for the readers to come. `null` where it is not worth it. */
export async function packWell(body: Buffer): Promise<Buffer | null> {
  if (body.length < smallestPacked) return null;
  return brotliAsync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
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
