import { z } from 'zod';
import { bulkActSchema, bulkOutcomes, mostInBulk } from '../bulk-act.ts';
import { defineCall, instantSchema, noInput } from './call.ts';

const bulkActId = z.uuid();
const items = z.array(z.object({ articleId: z.uuid(), outcome: z.enum(bulkOutcomes) }));

/** Does one thing to several articles at once, and tells what came of each. The id is the caller's, so asking twice does it once. */
export const actOnArticlesCall = defineCall({
  name: 'actOnArticles',
  method: 'POST',
  path: '/api/bulk-acts',
  input: z.strictObject({ bulkActId, articleIds: z.array(z.uuid()).min(1).max(mostInBulk), act: bulkActSchema }),
  output: z.object({ items }),
});

/** Puts back what a bulk act changed, where nobody has changed it since. */
export const undoBulkActCall = defineCall({
  name: 'undoBulkAct',
  method: 'POST',
  path: '/api/bulk-acts/:bulkActId/undoing',
  input: z.strictObject({ bulkActId }),
  output: z.object({ items }),
});

/** Lists what the person did to several articles at once, the last first. */
export const listBulkActsCall = defineCall({
  name: 'listBulkActs',
  method: 'GET',
  path: '/api/bulk-acts',
  input: noInput,
  output: z.object({
    bulkActs: z.array(
      z.object({
        bulkActId,
        kind: z.enum(['spike', 'bring-back', 'call-off', 'set-section', 'move-to-desk']),
        at: instantSchema,
        done: z.int(),
        isUndone: z.boolean(),
      }),
    ),
  }),
});
