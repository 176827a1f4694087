import type { Newsroom } from '@coranto/newsroom';
import { openUnnotedReading } from '@coranto/newsroom/published';
import { editionCookie, rootPage } from '@coranto/site';
import cookies from '@fastify/cookie';
import type { FastifyInstance } from 'fastify';

/** Answers `/`: leads a reader to the edition of their choice or language, and everyone to the studio while there is none. */
export function serveRoot(app: FastifyInstance, newsroom: Newsroom): void {
  app.register(async (scope) => {
    await scope.register(cookies);
    scope.get('/', async (request, reply) => {
      const published = openUnnotedReading(newsroom.database.published);
      const reader = { acceptLanguage: request.headers['accept-language'] ?? '', remembered: request.cookies[editionCookie] ?? null };
      const page = await rootPage(published, reader);
      if (!page) return reply.header('cache-control', 'no-store').redirect('/studio/', 302);
      return reply.headers(page.headers ?? {}).redirect(page.location ?? '/studio/', 302);
    });
  });
}
