import { z } from 'zod';
import { articleContentSchema } from '../article.ts';
import { instantSchema } from './call.ts';

/** What is said of a revision in a list. */
export const revisionLineSchema = z.object({
  revisionId: z.uuid(),
  number: z.int(),
  headline: z.string(),
  savedAt: instantSchema,
  /** Name of who saved it; `null` when the program did. */
  savedBy: z.string().nullable(),
  reason: z.string().nullable(),
  /** Were readers ever shown this one? */
  wasPublished: z.boolean(),
});
export type RevisionLine = z.infer<typeof revisionLineSchema>;

/** One revision with everything it holds. */
export const revisionSchema = z.object({
  revisionId: z.uuid(),
  articleId: z.uuid(),
  number: z.int(),
  savedAt: instantSchema,
  savedBy: z.string().nullable(),
  content: articleContentSchema,
});
export type Revision = z.infer<typeof revisionSchema>;
