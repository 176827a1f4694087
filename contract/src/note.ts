import { z } from 'zod';
import { type SegmentId, segmentIdSchema } from './prose/inline.ts';

/**
 * Words for colleagues that stand in the text while it is written. Readers never get them: they are kept beside the prose, and the view of what
 * is published leaves them out.
 */
export type Note = {
  id: SegmentId;
  /** The segment it stands after; `null` at the head of the text. */
  after: SegmentId | null;
  text: string;
  /** Who wrote it, by the name of that day; `null` where that is not known. */
  writer: { personId: string; name: string } | null;
  /** Instant in UTC. */
  writtenAt: string | null;
};

/** Longest note in characters (UTF-16 units), and how many an article may carry. */
const longestNote = 5000;
const mostNotes = 1000;

export const noteSchema: z.ZodType<Note> = z.strictObject({
  id: segmentIdSchema,
  after: segmentIdSchema.nullable(),
  text: z.string().max(longestNote),
  writer: z.strictObject({ personId: z.uuid(), name: z.string().max(200) }).nullable(),
  writtenAt: z.iso.datetime().nullable(),
});

export const notesSchema: z.ZodType<Note[]> = z.array(noteSchema).max(mostNotes);
