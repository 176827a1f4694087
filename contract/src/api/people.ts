import { z } from 'zod';
import { defineCall, nothing } from './call.ts';

/** A contributor with their names: one set of words per language. */
export const contributorSchema = z.object({
  contributorId: z.uuid(),
  slug: z.string(),
  kind: z.enum(['person', 'organisation']),
  portraitId: z.uuid().nullable(),
  links: z.array(z.string()),
  words: z.array(z.object({ language: z.string(), name: z.string(), title: z.string(), bio: z.string() })),
});
export type ContributorLine = z.infer<typeof contributorSchema>;

/**
 * Lists contributors whose names have words that begin as those of `text`, in any language, a page at a time; or those named by `ids`
 * (comma-separated).
 */
export const listContributorsCall = defineCall({
  name: 'listContributors',
  method: 'GET',
  path: '/api/contributors',
  input: z.strictObject({
    text: z.string().max(200).optional(),
    ids: z.string().max(4000).optional(),
    cursor: z.string().max(200).optional(),
  }),
  output: z.object({ contributors: z.array(contributorSchema), nextCursor: z.string().nullable() }),
});

/** Adds a contributor with their name in one language. */
export const createContributorCall = defineCall({
  name: 'createContributor',
  method: 'POST',
  path: '/api/contributors',
  input: z.strictObject({
    contributorId: z.uuid(),
    kind: z.enum(['person', 'organisation']),
    language: z.string().max(35),
    name: z.string().trim().min(1).max(200),
    title: z.string().trim().max(300),
  }),
  output: contributorSchema,
});

/** A contributor, with the articles that name them and that the person may read. */
export const readContributorCall = defineCall({
  name: 'readContributor',
  method: 'GET',
  path: '/api/contributors/:contributorId',
  input: z.strictObject({ contributorId: z.uuid() }),
  output: z.object({
    contributor: contributorSchema,
    articles: z.array(z.object({ articleId: z.uuid(), editionId: z.uuid(), headline: z.string() })),
  }),
});

/** Changes all that is known of a contributor at once. */
export const saveContributorCall = defineCall({
  name: 'saveContributor',
  method: 'PUT',
  path: '/api/contributors/:contributorId',
  input: z.strictObject({
    contributorId: z.uuid(),
    kind: z.enum(['person', 'organisation']),
    slug: z.string().max(100),
    portraitId: z.uuid().nullable(),
    links: z.array(z.string().max(500)).max(20),
    words: z
      .array(
        z.strictObject({
          language: z.string().max(35),
          name: z.string().max(200),
          title: z.string().max(300),
          bio: z.string().max(4000),
        }),
      )
      .max(60),
  }),
  output: nothing,
});

/** Makes of a contributor that was entered twice an alias of another. */
export const mergeContributorsCall = defineCall({
  name: 'mergeContributors',
  method: 'POST',
  path: '/api/contributors/:contributorId/merge',
  input: z.strictObject({ contributorId: z.uuid(), intoId: z.uuid() }),
  output: nothing,
});
