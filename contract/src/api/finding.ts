import { z } from 'zod';
import { articleLineSchema } from './article.ts';
import { defineCall } from './call.ts';

/** Somebody by name: a contributor, as printed, or a person of the newsroom. */
const foundNameSchema = z.object({ kind: z.enum(['contributor', 'person']), id: z.uuid(), name: z.string(), title: z.string() });
export type FoundName = z.infer<typeof foundNameSchema>;

/** A picture by its words. */
const foundPictureSchema = z.object({ pictureId: z.uuid(), caption: z.string(), thumbnail: z.string() });
export type FoundPicture = z.infer<typeof foundPictureSchema>;

/** Finds stories, names and pictures by what is being typed; what the person last worked on where nothing is. */
export const findAnythingCall = defineCall({
  name: 'findAnything',
  method: 'GET',
  path: '/api/find',
  input: z.strictObject({ text: z.string().max(200).optional() }),
  output: z.object({
    articles: z.array(articleLineSchema),
    /** What was looked for where that is not what was typed: a slip of the finger was mended. */
    meant: z.string().nullable(),
    names: z.array(foundNameSchema),
    pictures: z.array(foundPictureSchema),
  }),
});
export type Found = z.infer<typeof findAnythingCall.output>;
