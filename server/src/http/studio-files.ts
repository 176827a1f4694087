import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

/** What the studio's pages may load and where they may be shown. Styles of the editor are set by script, so `unsafe-inline` for styles alone. */
const studioPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; frame-src 'self'; manifest-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/** Serves the studio's files; every address below `/studio/` that is no file is the application itself, which knows its own addresses. */
export async function serveStudio(app: FastifyInstance, folder: URL): Promise<void> {
  const root = fileURLToPath(folder);
  if (!existsSync(root)) throw new Error(`The studio is not built: ${root} is missing`);
  await app.register(fastifyStatic, {
    root,
    prefix: '/studio/',
    wildcard: false,
    index: false,
    cacheControl: false,
    preCompressed: true,
    setHeaders(reply, path) {
      const isHashed = path.includes('/assets/');
      reply.header('cache-control', isHashed ? 'public, max-age=31536000, immutable' : 'no-cache');
      reply.header('x-content-type-options', 'nosniff');
    },
  });
  app.get('/studio', async (_request, reply) => reply.redirect('/studio/', 302));
  app.get('/studio/*', async (_request, reply) =>
    reply
      .header('content-security-policy', studioPolicy)
      .header('referrer-policy', 'same-origin')
      .header('x-frame-options', 'DENY')
      .sendFile('index.html', { cacheControl: false }),
  );
}
