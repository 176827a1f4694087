import { z } from 'zod';

/** Longest that a comment may be, in characters. */
export const longestComment = 4000;

/**
 * What a comment stands on. The ends are relative positions of Yjs in the body of the working copy, so they move with the words; the
 * quotation says what stood there when the comment was made, also after the words are gone.
 */
export const passageSchema = z.strictObject({
  start: z.record(z.string().max(20), z.unknown()),
  end: z.record(z.string().max(20), z.unknown()),
  segmentId: z.string().max(100).nullable(),
  quoted: z.string().max(500),
});
export type Passage = z.infer<typeof passageSchema>;
