import { z } from 'zod';
import { defineCall, instantSchema, nothing } from './call.ts';
import { obstacleSchema } from './obstacle.ts';

/** Where a bundle stands: nothing is decided, it waits for its instant, or readers see it. */
export const bundleStates = ['open', 'scheduled', 'out'] as const;
export type BundleState = (typeof bundleStates)[number];

/**
 * How a member stands to its bundle: `waiting` for a decision, `with` it, `out`; `unchanged`, since readers saw its newest words already;
 * `apart`, since somebody decided otherwise about the article later.
 */
export const memberStandings = ['waiting', 'with', 'out', 'unchanged', 'apart'] as const;
export type MemberStanding = (typeof memberStandings)[number];

const bundleId = z.uuid();
const timeZone = z.string().min(1).max(60);

const bundleLineSchema = z.object({
  bundleId,
  name: z.string(),
  state: z.enum(bundleStates),
  liveFrom: instantSchema.nullable(),
  createdAt: instantSchema,
  createdBy: z.string().nullable(),
  members: z.array(z.object({ articleId: z.uuid(), editionId: z.uuid(), headline: z.string() })),
});
export type BundleLine = z.infer<typeof bundleLineSchema>;

const openBundleSchema = z.object({
  bundleId,
  name: z.string(),
  state: z.enum(bundleStates),
  liveFrom: instantSchema.nullable(),
  /** The zone in which the instant was chosen. */
  timeZone: z.string().nullable(),
  createdBy: z.string().nullable(),
  decidedBy: z.string().nullable(),
  hidden: z.int(),
  mayDecide: z.boolean(),
  members: z.array(
    z.object({
      articleId: z.uuid(),
      storyId: z.uuid(),
      editionId: z.uuid(),
      headline: z.string(),
      standing: z.enum(memberStandings),
      scheduledNumber: z.int().nullable(),
      newestNumber: z.int(),
      apartFrom: instantSchema.nullable(),
      obstacles: z.array(obstacleSchema),
    }),
  ),
});
export type OpenBundle = z.infer<typeof openBundleSchema>;

/** Lists bundles, the newest first. */
export const listBundlesCall = defineCall({
  name: 'listBundles',
  method: 'GET',
  path: '/api/bundles',
  input: z.strictObject({
    state: z.enum(bundleStates).optional(),
    /** Only those with this article in them. */
    articleId: z.uuid().optional(),
    cursor: z.string().max(200).optional(),
  }),
  output: z.object({ bundles: z.array(bundleLineSchema), nextCursor: z.string().nullable() }),
});

/** Opens one bundle, checked as a whole. */
export const openBundleCall = defineCall({
  name: 'openBundle',
  method: 'GET',
  path: '/api/bundles/:bundleId',
  input: z.strictObject({ bundleId }),
  output: openBundleSchema,
});

/** Makes a bundle, or names it and says its members anew. The id is the caller's, so sending twice makes one. */
export const saveBundleCall = defineCall({
  name: 'saveBundle',
  method: 'PUT',
  path: '/api/bundles/:bundleId',
  input: z.strictObject({ bundleId, name: z.string().trim().min(1).max(200), articleIds: z.array(z.uuid()).max(60) }),
  output: nothing,
});

/**
 * Puts all members before readers at one instant, or moves the instant. Without `liveFrom` that is now. `newest` takes what each member
 * holds now, `scheduled` what it held when the bundle was scheduled, except of `takeNewestOf`.
 */
export const scheduleBundleCall = defineCall({
  name: 'scheduleBundle',
  method: 'POST',
  path: '/api/bundles/:bundleId/schedule',
  input: z.strictObject({
    bundleId,
    liveFrom: instantSchema.optional(),
    timeZone: timeZone.optional(),
    taking: z.enum(['newest', 'scheduled']),
    takeNewestOf: z.array(z.uuid()).max(60).optional(),
  }),
  output: z.object({ liveFrom: instantSchema }),
});

/** Calls off a scheduled bundle: no member goes out with it. */
export const callOffBundleCall = defineCall({
  name: 'callOffBundle',
  method: 'DELETE',
  path: '/api/bundles/:bundleId/schedule',
  input: z.strictObject({ bundleId }),
  output: nothing,
});

/** Takes a bundle about which nothing is decided off the list. */
export const dropBundleCall = defineCall({
  name: 'dropBundle',
  method: 'DELETE',
  path: '/api/bundles/:bundleId',
  input: z.strictObject({ bundleId }),
  output: nothing,
});
