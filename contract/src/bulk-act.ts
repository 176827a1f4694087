import { z } from 'zod';

/** What can be done with several articles at once. Publishing is not among it, but as a bundle. */
export const bulkActSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('spike') }),
  z.strictObject({ kind: z.literal('bring-back') }),
  z.strictObject({ kind: z.literal('call-off') }),
  z.strictObject({ kind: z.literal('set-section'), sectionId: z.uuid() }),
  z.strictObject({ kind: z.literal('move-to-desk'), deskId: z.uuid().nullable() }),
]);
export type BulkAct = z.infer<typeof bulkActSchema>;

/** What came of an act for one article: it was done, there was nothing to do, or why it could not be done. */
export const bulkOutcomes = [
  'done',
  'as-it-was',
  'not-allowed',
  'not-found',
  'readers-see-it',
  'is-scheduled',
  'no-such-section',
  'no-such-desk',
  'not-ready',
  'time-passed',
  'changed-since',
] as const;
export type BulkOutcome = (typeof bulkOutcomes)[number];

/** So many articles at a time, at most. */
export const mostInBulk = 200;
