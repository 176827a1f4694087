import { previewQuestion } from '@coranto/contract/api/story';
import type { FastifyInstance } from 'fastify';
import { parseInput, requirePersonOf } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { readRevisionForAnswer } from './revision.ts';

/** Nothing in a preview may run, and only the studio may frame it. */
const policy = "sandbox allow-same-origin; script-src 'none'; object-src 'none'; base-uri 'none'; frame-ancestors 'self'";

/** Serves the page of a revision exactly as readers would see it, to people who may read drafts. */
export function servePreview(api: FastifyInstance, options: ApiOptions): void {
  api.get('/articles/:articleId/revisions/:revisionId/preview', async (request, reply) => {
    const { articleId, revisionId } = parseInput(previewQuestion, request.params);
    const person = await requirePersonOf(options, request);
    await readRevisionForAnswer(options.newsroom, person, { articleId, revisionId });
    const page = await options.renderPreview({ articleId, revisionId });
    return reply.header('content-security-policy', policy).header('x-robots-tag', 'noindex').type('text/html; charset=utf-8').send(page);
  });
}
