import { z } from 'zod';
import { storyKinds } from '../article.ts';
import { instantSchema } from './call.ts';
import { obstacleSchema } from './obstacle.ts';
import { revisionSchema } from './revision.ts';

/** Where an article stands between its writers and its readers; `changed` is live with a newer draft, `spiked` is set aside. */
export const articleStates = ['draft', 'scheduled', 'live', 'changed', 'withdrawn', 'spiked'] as const;
export type ArticleState = (typeof articleStates)[number];

/** One line of the list of articles. */
export const articleLineSchema = z.object({
  articleId: z.uuid(),
  storyId: z.uuid(),
  editionId: z.uuid(),
  sectionId: z.uuid().nullable(),
  kind: z.enum(storyKinds),
  headline: z.string(),
  slugline: z.string(),
  state: z.enum(articleStates),
  savedAt: instantSchema,
  savedBy: z.string().nullable(),
  /** When a scheduled publication falls due; `null` when none is waiting. */
  scheduledFor: instantSchema.nullable(),
  /** When readers first saw it, where they see it now. */
  firstPublishedAt: instantSchema.nullable(),
  deskId: z.uuid().nullable(),
  stageId: z.uuid().nullable(),
  /** Is it a translation whose source has a newer published revision than the one it was made from? */
  isStale: z.boolean(),
});
export type ArticleLine = z.infer<typeof articleLineSchema>;

/** The same story in another edition. */
const siblingSchema = z.object({
  articleId: z.uuid(),
  editionId: z.uuid(),
  headline: z.string(),
});

/** An article as its editor opens it. */
export const openArticleSchema = z.object({
  articleId: z.uuid(),
  storyId: z.uuid(),
  editionId: z.uuid(),
  kind: z.enum(storyKinds),
  slugline: z.string(),
  slug: z.string().nullable(),
  embargoedUntil: instantSchema.nullable(),
  state: z.enum(articleStates),
  newest: revisionSchema,
  live: z
    .object({
      revisionId: z.uuid(),
      address: z.string(),
      firstPublishedAt: instantSchema,
      lastUpdatedAt: instantSchema,
    })
    .nullable(),
  scheduled: z.object({ revisionId: z.uuid().nullable(), liveFrom: instantSchema }).nullable(),
  withdrawn: z.object({ note: z.string(), at: instantSchema }).nullable(),
  obstacles: z.array(obstacleSchema),
  sourceArticleId: z.uuid().nullable(),
  siblings: z.array(siblingSchema),
  /** What the person who asks may do here. */
  may: z.object({ write: z.boolean(), publish: z.boolean() }),
});
export type OpenArticle = z.infer<typeof openArticleSchema>;
