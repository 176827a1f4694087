import type { Newsroom, ViewCounter } from '@coranto/newsroom';
import { openUnnotedReading, readViews } from '@coranto/newsroom/published';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { isbot } from 'isbot';
import { networkOf } from './network.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Counts views and tells their number: a beacon for pages with scripts, a picture of the number for pages without. Pages stay cacheable,
 * since the number is never in them.
 */
export function serveViews(app: FastifyInstance, newsroom: Newsroom, counter: ViewCounter): void {
  app.post<{ Params: { articleId: string } }>('/views/:articleId', async (request, reply) => {
    const { articleId } = request.params;
    reply.header('cache-control', 'no-store');
    if (!uuid.test(articleId)) return reply.code(404).send({ views: 0 });
    if (isSameSite(request)) countView(counter, request, articleId);
    return reply.send({ views: await numberOf(newsroom, counter, articleId) });
  });

  app.get<{ Params: { file: string } }>('/views/:file', async (request, reply) => {
    const articleId = request.params.file.replace(/\.svg$/, '');
    reply.header('cache-control', 'no-store');
    if (!uuid.test(articleId) || articleId === request.params.file) return reply.code(404).type('text/plain').send('');
    if (request.method === 'GET') countView(counter, request, articleId);
    return reply
      .type('image/svg+xml')
      .header('x-content-type-options', 'nosniff')
      .send(drawNumber(await numberOf(newsroom, counter, articleId)));
  });
}

async function numberOf(newsroom: Newsroom, counter: ViewCounter, articleId: string): Promise<number> {
  const published = openUnnotedReading(newsroom.database.published);
  for (;;) {
    const writes = counter.writes();
    const written = await readViews(published, articleId);
    if (counter.writes() === writes) return written + counter.pending(articleId);
  }
}

function countView(counter: ViewCounter, request: FastifyRequest, articleId: string): void {
  const device = request.headers['user-agent'] ?? '';
  const isPreview = /prefetch|preview|prerender/i.test(`${request.headers['sec-purpose'] ?? ''}${request.headers.purpose ?? ''}`);
  if (device === '' || isbot(device) || isPreview) return;
  counter.count({
    articleId,
    network: networkOf(request),
    device: `${device}\n${request.headers['accept-language'] ?? ''}`,
    atMs: Date.now(),
  });
}

/** Only our own pages send the beacon; a browser says from where, and a request that says nothing is no browser's of today. */
function isSameSite(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin';
}

function drawNumber(views: number): string {
  const text = views.toLocaleString('en').replaceAll(',', '\u202f');
  const width = text.length * 8 + 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="16" viewBox="0 0 ${width} 16"><text x="1" y="12.5" font-family="sans-serif" font-size="13" fill="#777">${text}</text></svg>`;
}
