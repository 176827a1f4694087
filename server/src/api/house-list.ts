import {
  exportHouseListCall,
  importHouseListCall,
  listHouseTermsCall,
  removeHouseTermCall,
  saveHouseTermCall,
  suggestHouseNamesCall,
} from '@coranto/contract/api/house-list';
import { may } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { exportHouseList, importHouseList, listHouseTerms, removeHouseTerm, saveHouseTerm, suggestHouseNames } from '@coranto/newsroom';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { answerCall } from './answer-call.ts';
import type { ApiOptions } from './api.ts';

const termsOnAPage = 50;

/** Answers everything about the house list. */
export function answerHouseListCalls(api: FastifyInstance, options: ApiOptions): void {
  const { newsroom } = options;

  answerCall(api, options, listHouseTermsCall, async (person, { text, kind, lacking, cursor }) => {
    const page = await listHouseTerms(newsroom, {
      text: text ?? null,
      kind: kind ?? null,
      lacking: lacking ?? null,
      count: termsOnAPage,
      after: cursor === undefined ? null : readCursor(cursor),
    });
    return {
      terms: page.terms.map(({ changedAt, ...term }) => ({ ...term, changedAt: changedAt.toISOString() })),
      nextCursor: page.next === null ? null : JSON.stringify(page.next),
      found: page.found,
      mayChange: may(person, 'change-house-list', null),
    };
  });

  answerCall(api, options, saveHouseTermCall, async (person, { termId, term }) => {
    await saveHouseTerm(newsroom, person, { termId, ...term });
    return {};
  });

  answerCall(api, options, removeHouseTermCall, async (person, command) => {
    await removeHouseTerm(newsroom, person, command);
    return {};
  });

  answerCall(api, options, suggestHouseNamesCall, async (_person, question) => ({ names: await suggestHouseNames(newsroom, question) }));
  answerCall(api, options, exportHouseListCall, async () => ({ csv: await exportHouseList(newsroom) }));
  answerCall(api, options, importHouseListCall, (person, command) => importHouseList(newsroom, person, command));
}

const cursorSchema = z.strictObject({ sortKey: z.string(), termId: z.uuid() });

function readCursor(cursor: string): z.infer<typeof cursorSchema> {
  try {
    return cursorSchema.parse(JSON.parse(cursor));
  } catch {
    throw invalid('no such cursor', 'cursor');
  }
}
