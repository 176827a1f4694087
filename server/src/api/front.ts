import { clearSlotCall, moveOnFrontCall, placeOnFrontCall, readFrontCall, readPlacementsCall } from '@coranto/contract/api/front';
import { mayForSome } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { clearSlot, listPlacements, moveOnFront, placeOnFront } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';
import { readFrontForAnswer } from './open-front.ts';

/** Answers what stands on the fronts. */
export function answerFrontCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, readFrontCall, async (person, { editionId }) => {
    if (!mayForSome(person, 'read-drafts', editionId)) throw notFound(`edition ${editionId}`);
    return { slots: await readFrontForAnswer(newsroom, { editionId }) };
  });

  answerCall(api, options, readPlacementsCall, async (person, { editionId }) => {
    if (!mayForSome(person, 'read-drafts', editionId)) throw notFound(`edition ${editionId}`);
    return { placements: await listPlacements(newsroom, { editionId }) };
  });

  answerCall(api, options, placeOnFrontCall, async (person, command) => {
    await placeOnFront(newsroom, person, command);
    return {};
  });

  answerCall(api, options, moveOnFrontCall, async (person, command) => {
    await moveOnFront(newsroom, person, command);
    return {};
  });

  answerCall(api, options, clearSlotCall, async (person, command) => {
    await clearSlot(newsroom, person, command);
    return {};
  });
}
