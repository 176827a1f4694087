import {
  chooseStartCall,
  listSavedSearchesCall,
  orderSearchesCall,
  removeSearchCall,
  saveSearchCall,
} from '@coranto/contract/api/saved-search';
import { chooseStart, listSavedSearches, orderSearches, removeSearch, saveSearch } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';

/** Answers questions to the list of stories that are kept under a name. */
export function answerSavedSearchCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;
  answerCall(api, options, listSavedSearchesCall, async (person) => ({ searches: await listSavedSearches(newsroom, person) }));
  answerCall(api, options, saveSearchCall, async (person, command) => {
    await saveSearch(newsroom, person, command);
    return {};
  });
  answerCall(api, options, removeSearchCall, async (person, command) => {
    await removeSearch(newsroom, person, command);
    return {};
  });
  answerCall(api, options, orderSearchesCall, async (person, command) => {
    await orderSearches(newsroom, person, command);
    return {};
  });
  answerCall(api, options, chooseStartCall, async (person, command) => {
    await chooseStart(newsroom, person, command);
    return {};
  });
}
