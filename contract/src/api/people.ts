import { z } from 'zod';
import { defineCall, nothing } from './call.ts';

/** A contributor with their names: one set of words per language. */
export const contributorSchema = z.object({
  contributorId: z.uuid(),
  slug: z.string(),
  kind: z.enum(['person', 'organisation']),
  words: z.array(z.object({ language: z.string(), name: z.string(), title: z.string(), bio: z.string() })),
});
export type ContributorLine = z.infer<typeof contributorSchema>;

/** Lists contributors by a part of their name in any language, or those named by `ids` (comma-separated). */
export const listContributorsCall = defineCall({
  name: 'listContributors',
  method: 'GET',
  path: '/api/contributors',
  input: z.strictObject({ text: z.string().max(200).optional(), ids: z.string().max(4000).optional() }),
  output: z.object({ contributors: z.array(contributorSchema) }),
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

/** Changes what is a person's own: the language of the studio. */
export const changeOwnSettingsCall = defineCall({
  name: 'changeOwnSettings',
  method: 'PUT',
  path: '/api/me',
  input: z.strictObject({ language: z.string().max(35) }),
  output: nothing,
});
