import { z } from 'zod';
import { articleLineSchema } from './article.ts';
import { defineCall, instantSchema } from './call.ts';

/** An article of Today, with when it happened, or how often it was opened in the last hour, where its list is about that. */
export const todayLineSchema = articleLineSchema.extend({ at: instantSchema.nullable(), views: z.int().nullable() });
export type TodayLine = z.infer<typeof todayLineSchema>;

const lines = z.array(todayLineSchema);

/** What a day in the newsroom is about. */
export const todaySchema = z.object({
  live: lines,
  due: lines,
  stale: lines,
  mine: lines,
  untouched: lines,
  mostRead: z.array(z.object({ editionId: z.uuid(), lines })),
});
export type Today = z.infer<typeof todaySchema>;

/** Tells what is live now, due next, stale, untouched and read most, in all editions that the person may read or in one, of all desks or of one. */
export const readTodayCall = defineCall({
  name: 'readToday',
  method: 'GET',
  path: '/api/today',
  input: z.strictObject({ editionId: z.uuid().optional(), deskId: z.uuid().optional() }),
  output: todaySchema,
});
