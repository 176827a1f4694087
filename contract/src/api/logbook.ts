import { z } from 'zod';
import { defineCall, instantSchema } from './call.ts';

/** A line of the logbook. */
export const logbookLineSchema = z.object({
  id: z.int(),
  at: instantSchema,
  personId: z.string().nullable(),
  personName: z.string().nullable(),
  act: z.string(),
  recordKind: z.string(),
  recordId: z.string().nullable(),
  recordName: z.string().nullable(),
  editionId: z.string().nullable(),
});
export type LogbookLine = z.infer<typeof logbookLineSchema>;

/** Which lines are wanted. Days are days in UTC. */
export const logbookFilterSchema = z.strictObject({
  person: z.uuid().optional(),
  act: z.string().max(60).optional(),
  recordKind: z.string().max(60).optional(),
  record: z.uuid().optional(),
  edition: z.uuid().optional(),
  desk: z.uuid().optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  words: z.string().max(200).optional(),
});
export type LogbookFilter = z.infer<typeof logbookFilterSchema>;

/** Lists lines of the logbook that the person may read, the newest first. `acts` are those that stand in it. */
export const listLogbookCall = defineCall({
  name: 'listLogbook',
  method: 'GET',
  path: '/api/logbook',
  input: logbookFilterSchema.extend({ cursor: z.string().max(20).optional() }),
  output: z.object({ lines: z.array(logbookLineSchema), acts: z.array(z.string()), nextCursor: z.string().nullable() }),
});
