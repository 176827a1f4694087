import { z } from 'zod';
import { obstacleSchema } from './obstacle.ts';
import { revisionSchema } from './revision.ts';

/**
 * Why a call was not done. `code` is stable, for programs; the studio says it in the person's language; `message` is English, for developers.
 *
 * `Conflict` carries the newest revision where the text is in dispute, so that both texts are kept.
 */
export const failureSchema = z.discriminatedUnion('code', [
  z.object({ code: z.literal('NotSignedIn'), message: z.string() }),
  z.object({ code: z.literal('WrongCredentials'), message: z.string() }),
  z.object({ code: z.literal('NotAllowed'), message: z.string() }),
  z.object({ code: z.literal('NotFound'), message: z.string() }),
  z.object({ code: z.literal('NotReady'), message: z.string(), obstacles: z.array(obstacleSchema) }),
  z.object({ code: z.literal('Conflict'), message: z.string(), newest: revisionSchema.nullable() }),
  z.object({ code: z.literal('Invalid'), message: z.string(), place: z.string().nullable(), rule: z.string().optional() }),
  z.object({ code: z.literal('TooLarge'), message: z.string() }),
  z.object({ code: z.literal('TooManyAttempts'), message: z.string(), retryAfterSeconds: z.number() }),
  z.object({ code: z.literal('Broken'), message: z.string() }),
]);
export type Failure = z.infer<typeof failureSchema>;
export type FailureCode = Failure['code'];

/** The HTTP status that goes with each code. */
export const statusOfFailure: Record<FailureCode, number> = {
  NotSignedIn: 401,
  WrongCredentials: 401,
  NotAllowed: 403,
  NotFound: 404,
  NotReady: 422,
  Conflict: 409,
  Invalid: 400,
  TooLarge: 413,
  TooManyAttempts: 429,
  Broken: 500,
};
