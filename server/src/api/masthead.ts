import { changeMastheadCall, readMastheadCall } from '@coranto/contract/api/masthead';
import { mayEverywhere } from '@coranto/contract/person';
import { notAllowed } from '@coranto/contract/refusal';
import { changeMasthead, readMasthead } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';

/** Answers what machines are told of the newspaper as a whole. */
export function answerMastheadCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, readMastheadCall, async (person) => {
    if (!mayEverywhere(person, 'change-edition')) throw notAllowed('change-edition everywhere');
    const { name, settings, savedAt } = await readMasthead(newsroom);
    return { name, settings, savedAt: savedAt?.toISOString() ?? null };
  });

  answerCall(api, options, changeMastheadCall, async (person, command) => {
    await changeMasthead(newsroom, person, command);
    return {};
  });
}
