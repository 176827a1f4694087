import { actOnArticlesCall, listBulkActsCall, undoBulkActCall } from '@coranto/contract/api/bulk-act';
import { actOnArticles, listBulkActs, undoBulkAct } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';

const shown = 20;

/** Answers acts on several articles at once, and their undoing. */
export function answerBulkActCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;
  answerCall(api, options, actOnArticlesCall, async (person, command) => ({ items: await actOnArticles(newsroom, person, command) }));
  answerCall(api, options, undoBulkActCall, async (person, command) => ({ items: await undoBulkAct(newsroom, person, command) }));
  answerCall(api, options, listBulkActsCall, async (person) => {
    const bulkActs = await listBulkActs(newsroom, person, { count: shown });
    return { bulkActs: bulkActs.map(({ at, ...line }) => ({ ...line, at: at.toISOString() })) };
  });
}
