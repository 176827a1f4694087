import type { Newsroom } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';

const mediaTypes: Record<string, string> = { webp: 'image/webp', jpg: 'image/jpeg', png: 'image/png', avif: 'image/avif' };

/**
 * Serves the files of pictures. Their names follow from their bytes, so a browser may keep them for ever; they are shown as pictures
 * and nothing else, whatever their bytes say.
 */
export function serveMedia(app: FastifyInstance, newsroom: Newsroom): void {
  app.get<{ Params: { file: string } }>('/media/:file', async (request, reply) => {
    const { file } = request.params;
    const mediaType = mediaTypes[file.slice(file.lastIndexOf('.') + 1)];
    const bytes = mediaType ? await newsroom.media.read(file) : null;
    if (!bytes || !mediaType) return reply.code(404).header('cache-control', 'public, max-age=60').type('text/plain').send('');
    return reply
      .header('cache-control', 'public, max-age=31536000, immutable')
      .header('x-content-type-options', 'nosniff')
      .header('content-security-policy', "default-src 'none'; sandbox")
      .header('cross-origin-resource-policy', 'cross-origin')
      .type(mediaType)
      .send(Buffer.from(bytes));
  });
}
