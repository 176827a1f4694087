import { z } from 'zod';
import { publicationKinds } from '../article.ts';
import { defineCall, instantSchema } from './call.ts';
import { revisionSchema } from './revision.ts';

const articleId = z.uuid();

/** What was decided about a revision, and what came of it: without `liveFrom` it was called off before readers saw it. */
const decisionSchema = z.object({
  kind: z.enum(publicationKinds),
  note: z.string().nullable(),
  decidedBy: z.string().nullable(),
  decidedAt: instantSchema,
  liveFrom: instantSchema.nullable(),
  liveUntil: instantSchema.nullable(),
  isLive: z.boolean(),
  isComing: z.boolean(),
});

/** A revision in the life of its article. */
export const timelineLineSchema = z.object({
  revisionId: z.uuid(),
  number: z.int(),
  headline: z.string(),
  savedAt: instantSchema,
  /** Names of those who wrote it; none when the program did. */
  writers: z.array(z.string()),
  reason: z.string().nullable(),
  /** Number of the revision whose words it brings back. */
  restoredNumber: z.int().nullable(),
  /** What it was translated from. */
  source: z.object({ articleId: z.uuid(), editionId: z.uuid(), number: z.int(), headline: z.string() }).nullable(),
  decisions: z.array(decisionSchema),
});
export type TimelineLine = z.infer<typeof timelineLineSchema>;

/** Tells the life of an article, newest first; `before` is the number below which the next page begins. */
export const readTimelineCall = defineCall({
  name: 'readTimeline',
  method: 'GET',
  path: '/api/articles/:articleId/timeline',
  input: z.strictObject({ articleId, before: z.coerce.number().int().positive().optional() }),
  output: z.object({
    lines: z.array(timelineLineSchema),
    withdrawals: z.array(z.object({ note: z.string(), at: instantSchema, by: z.string().nullable() })),
    newestNumber: z.int(),
    liveNumber: z.int().nullable(),
    nextBefore: z.int().nullable(),
  }),
});
export type Timeline = z.infer<typeof readTimelineCall.output>;

/** Reads one revision whole, by its number. */
export const readNumberedRevisionCall = defineCall({
  name: 'readNumberedRevision',
  method: 'GET',
  path: '/api/articles/:articleId/numbered-revisions/:number',
  input: z.strictObject({ articleId, number: z.coerce.number().int().positive() }),
  output: revisionSchema,
});

/** Brings the words of an earlier revision back as a new one on top of all others. */
export const restoreRevisionCall = defineCall({
  name: 'restoreRevision',
  method: 'POST',
  path: '/api/articles/:articleId/restorations',
  input: z.strictObject({ articleId, revisionId: z.uuid(), restoredRevisionId: z.uuid(), reason: z.string().max(500).optional() }),
  output: z.object({ revisionId: z.uuid(), number: z.int() }),
});
