import { z } from 'zod';

/** A place in the letters, as Yjs writes it: it stays with its letter whatever is written before it. */
const relativePosition = z.record(z.string().max(20), z.unknown());

/** Where somebody stands in an article: with a caret in the body, in a field of the head, or only there. */
export const placeSchema = z.union([
  z.strictObject({ anchor: relativePosition, head: relativePosition }),
  z.strictObject({ field: z.string().max(40) }),
  z.null(),
]);
export type Place = z.infer<typeof placeSchema>;

/** Somebody who has an article open, in one window. Who they are is said by the server, where they are by their browser. */
export const presentSchema = z.object({
  seat: z.string(),
  personId: z.uuid(),
  name: z.string(),
  mayWrite: z.boolean(),
  place: placeSchema,
});
export type Present = z.infer<typeof presentSchema>;
