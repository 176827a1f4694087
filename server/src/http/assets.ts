import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Asset, SiteSettings } from '@coranto/site';
import type { FastifyInstance } from 'fastify';

/**
 * Serves styles and scripts of readers' pages. Their names follow from their bytes, so a browser may keep them for ever; they are few
 * and small, so they are packed as well as can be, once.
 */
export function serveAssets(app: FastifyInstance, site: SiteSettings): void {
  const packed = new Map(
    [...site.assets.files]
      .filter(isText)
      .map(([file, { content }]) => [file, { br: brotliCompressSync(content), gzip: gzipSync(content, { level: 9 }) }]),
  );
  app.get<{ Params: { file: string } }>('/assets/:file', async (request, reply) => {
    const asset = site.assets.files.get(request.params.file);
    if (!asset) return reply.code(404).type('text/plain').send('');
    const forms = packed.get(request.params.file);
    const encoding = forms && (['br', 'gzip'] as const).find((name) => takes(request.headers['accept-encoding'], name));
    if (encoding) reply.header('content-encoding', encoding);
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('vary', 'accept-encoding')
      .header('x-content-type-options', 'nosniff')
      .type(asset.contentType)
      .send(forms && encoding ? forms[encoding] : Buffer.from(asset.content));
  });
}

/** Pictures and types are packed by their own formats. */
function isText([_file, { contentType }]: [string, Asset]): boolean {
  return !/^(image\/png|font\/)/.test(contentType);
}

/** @source RFC 9110 section 12.5.3 */
function takes(header: string | string[] | undefined, encoding: string): boolean {
  const range = String(header ?? '')
    .split(',')
    .map((each) => each.trim())
    .find((each) => each.split(';')[0] === encoding);
  return range !== undefined && !/;\s*q=0(\.0*)?$/.test(range);
}
