import { announceEventCall, changeEventCall, listEventsCall, markEventCall, readEventCall } from '@coranto/contract/api/planned-event';
import { announceEvent, changeEvent, listEvents, markEvent, readEvent } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';

/** Answers everything about what takes place. */
export function answerEventCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;
  answerCall(api, options, listEventsCall, async (_person, { text, from, cursor }) =>
    listEvents(newsroom, { text: text ?? '', from: from ?? null, cursor: cursor ?? null }),
  );
  answerCall(api, options, readEventCall, async (person, question) => readEvent(newsroom, person, question));
  answerCall(api, options, announceEventCall, async (person, command) => {
    await announceEvent(newsroom, person, command);
    return {};
  });
  answerCall(api, options, changeEventCall, async (person, command) => {
    await changeEvent(newsroom, person, command);
    return {};
  });
  answerCall(api, options, markEventCall, async (person, command) => {
    await markEvent(newsroom, person, command);
    return {};
  });
}
