import type { Newsroom, ViewCounter } from '@coranto/newsroom';
import { openUnnotedReading, readViews } from '@coranto/newsroom/published';
import type { FastifyInstance } from 'fastify';
import { openViewNumbers } from './view-numbers.ts';
import { countReader } from './visitor.ts';

/** Ids as pages write them. */
export const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Counts views and tells their number: a beacon for pages with scripts, a picture of the number for pages without. Pages stay cacheable,
 * since the number is never in them.
 */
export function serveViews(app: FastifyInstance, newsroom: Newsroom, counter: ViewCounter): void {
  const published = openUnnotedReading(newsroom.database.published);
  const numbers = openViewNumbers(counter, (articleId) => readViews(published, articleId));

  /** The number, or `null` while the database is silent: the view is counted all the same, and written when it is back. */
  const tell = async (articleId: string) => {
    try {
      return await numbers.read(articleId);
    } catch (error) {
      newsroom.log.warn({ error: String(error) }, 'The number of views could not be told');
      return null;
    }
  };

  app.post<{ Params: { articleId: string } }>('/views/:articleId', async (request, reply) => {
    const { articleId } = request.params;
    reply.header('cache-control', 'no-store');
    if (!uuid.test(articleId)) return reply.code(404).send({ views: 0, storyViews: 0, languages: 0 });
    countReader(counter, request, { kind: 'article', articleId });
    const told = await tell(articleId);
    return told ? reply.send(told) : reply.code(503).send({});
  });

  app.get<{ Params: { file: string }; Querystring: { numbers?: string | string[] } }>('/views/:file', async (request, reply) => {
    const articleId = request.params.file.replace(/\.svg$/, '');
    reply.header('cache-control', 'no-store');
    if (!uuid.test(articleId) || articleId === request.params.file) return reply.code(404).type('text/plain').send('');
    if (request.method === 'GET') countReader(counter, request, { kind: 'article', articleId });
    const told = await tell(articleId);
    if (!told) return reply.code(503).type('text/plain').send('');
    return reply
      .type('image/svg+xml')
      .header('x-content-type-options', 'nosniff')
      .send(drawNumber(told.views, String(request.query.numbers)));
  });
}

/** Draws a number as the language of the page writes it; in our own digits where that is unknown. */
function drawNumber(views: number, languageTag: string): string {
  const isTag = /^[a-z]{2,3}(-[a-z0-9]{1,8}){0,5}$/i.test(languageTag);
  const [known = 'en'] = isTag ? Intl.NumberFormat.supportedLocalesOf(languageTag) : [];
  const text = views.toLocaleString(known);
  const width = text.length * 8 + 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="16" viewBox="0 0 ${width} 16"><text x="1" y="12.5" font-family="sans-serif" font-size="13" fill="#777">${text}</text></svg>`;
}
