import type { Subject, ViewCounter } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { uuid } from './views.ts';
import { countReader } from './visitor.ts';

type Asked = { Params: { campaignId: string; editionId: string } };

/** An empty picture of one pixel, for pages without scripts. */
const pixel = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

/**
 * Counts how often the newspaper's own campaigns are seen and clicked, by the rules of views. A click is told by the browser itself
 * (`ping`), and by a script where that is switched off: the same reader's counts once.
 *
 * @source HTML, 4.6.6 Hyperlink auditing
 */
export function serveCampaigns(app: FastifyInstance, counter: ViewCounter): void {
  app.register(async (scope) => {
    scope.addContentTypeParser('text/ping', { parseAs: 'string', bodyLimit: 1000 }, (_request, _body, done) => done(null, null));
    for (const act of ['seen', 'clicked'] as const) {
      scope.post<Asked>(`/campaigns/:campaignId/:editionId/${act}`, async (request, reply) => {
        reply.header('cache-control', 'no-store');
        const subject = subjectOf(request.params, act);
        if (!subject) return reply.code(404).type('text/plain').send('');
        countReader(counter, request, subject);
        return reply.code(204).send();
      });
    }
    scope.get<Asked>('/campaigns/:campaignId/:editionId/seen.svg', async (request, reply) => {
      reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff');
      const subject = subjectOf(request.params, 'seen');
      if (!subject) return reply.code(404).type('text/plain').send('');
      if (request.method === 'GET') countReader(counter, request, subject);
      return reply.type('image/svg+xml').send(pixel);
    });
  });
}

function subjectOf({ campaignId, editionId }: Asked['Params'], act: 'seen' | 'clicked'): Subject | null {
  return uuid.test(campaignId) && uuid.test(editionId) ? { kind: 'campaign', campaignId, editionId, act } : null;
}
