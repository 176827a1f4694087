import type { FastifyInstance } from 'fastify';
import type { SiteSettings } from '@coranto/site';

/** Serves styles and scripts of readers' pages. Their names follow from their bytes, so a browser may keep them for ever. */
export function serveAssets(app: FastifyInstance, site: SiteSettings): void {
  app.get<{ Params: { file: string } }>('/assets/:file', async (request, reply) => {
    const asset = site.assets.files.get(request.params.file);
    if (!asset) return reply.code(404).type('text/plain').send('');
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('x-content-type-options', 'nosniff')
      .type(asset.contentType)
      .send(Buffer.from(asset.content));
  });
}
