import { z } from 'zod';
import { articleContentSchema, storyKinds } from '../article.ts';
import { articleLineSchema, articleStates, openArticleSchema } from './article.ts';
import { defineCall, instantSchema, nothing } from './call.ts';
import { revisionLineSchema, revisionSchema } from './revision.ts';

const articleId = z.uuid();
const oneArticle = z.strictObject({ articleId });
const note = z.string().trim().min(1).max(2000);

/** By which of its instants a list is ordered and narrowed down. */
export const lineOrders = ['saved', 'saved-earliest', 'published', 'scheduled'] as const;
export type LineOrder = (typeof lineOrders)[number];

/** What a list of the studio is asked for. */
const listQuestion = z.strictObject({
  state: z.enum(articleStates).optional(),
  editionId: z.uuid().optional(),
  sectionId: z.uuid().optional(),
  deskId: z.uuid().optional(),
  stageId: z.uuid().optional(),
  kind: z.enum(storyKinds).optional(),
  /** Somebody who had a hand in it. */
  personId: z.uuid().optional(),
  /** Only what readers can open now, whatever else is decided or drafted. */
  isLive: z.stringbool().optional(),
  isStale: z.stringbool().optional(),
  /** At or after, and before, of the instant that the list is ordered by. */
  from: instantSchema.optional(),
  until: instantSchema.optional(),
  /** Words, or beginnings of words, of headline, slugline or text. */
  text: z.string().max(200).optional(),
  order: z.enum(lineOrders).optional(),
  /** Where the page before ended. */
  cursor: z.string().max(200).optional(),
});

/** Lists articles: by default the one saved last first, and none that are set aside. */
export const listArticlesCall = defineCall({
  name: 'listArticles',
  method: 'GET',
  path: '/api/articles',
  input: listQuestion,
  output: z.object({ articles: z.array(articleLineSchema), nextCursor: z.string().nullable() }),
});

/** Lists stories of which at least one article is as asked for, each with its articles in the editions that the person may read. */
export const listStoriesCall = defineCall({
  name: 'listStories',
  method: 'GET',
  path: '/api/stories',
  input: listQuestion,
  output: z.object({
    stories: z.array(z.object({ storyId: z.uuid(), found: articleLineSchema, others: z.array(articleLineSchema) })),
    nextCursor: z.string().nullable(),
  }),
});

/** Opens an article for work. */
export const openArticleCall = defineCall({
  name: 'openArticle',
  method: 'GET',
  path: '/api/articles/:articleId',
  input: oneArticle,
  output: openArticleSchema,
});

/** Makes a story with its first article. The ids are the caller's, so asking twice makes one. */
export const createStoryCall = defineCall({
  name: 'createStory',
  method: 'POST',
  path: '/api/stories',
  input: z.strictObject({
    storyId: z.uuid(),
    articleId,
    editionId: z.uuid(),
    kind: z.enum(storyKinds),
    slugline: z.string().max(200),
    revisionId: z.uuid(),
    content: articleContentSchema,
  }),
  output: z.object({ articleId }),
});

/**
 * Saves what an article holds as its next revision. `basedOn` is the revision the writer saw; refused with `Conflict` when a newer one
 * exists. Saving the same `revisionId` again, or the words that stand already, answers with the revision that is there.
 */
export const saveRevisionCall = defineCall({
  name: 'saveRevision',
  method: 'POST',
  path: '/api/articles/:articleId/revisions',
  input: z.strictObject({
    articleId,
    revisionId: z.uuid(),
    basedOn: z.uuid(),
    content: articleContentSchema,
    reason: z.string().max(500).optional(),
  }),
  output: z.object({ revisionId: z.uuid(), number: z.int() }),
});

/**
 * Puts a revision before readers, now or at `liveFrom`. `mending` says that nothing but spelling or form is mended; a `correction` carries
 * its own note.
 */
export const publishArticleCall = defineCall({
  name: 'publishArticle',
  method: 'POST',
  path: '/api/articles/:articleId/publications',
  input: z.strictObject({
    articleId,
    revisionId: z.uuid(),
    liveFrom: instantSchema.optional(),
    /** The zone on whose clocks the instant was chosen, kept beside it. */
    timeZone: z.string().min(1).max(60).optional(),
    kind: z.enum(['update', 'mending']).optional(),
  }),
  output: z.object({ address: z.string(), liveFrom: instantSchema }),
});

/** Moves what is scheduled to another instant; the revision stays the one that was scheduled. */
export const moveScheduleCall = defineCall({
  name: 'moveSchedule',
  method: 'PUT',
  path: '/api/articles/:articleId/schedule',
  input: z.strictObject({ articleId, liveFrom: instantSchema, timeZone: z.string().min(1).max(60).optional() }),
  output: z.object({ address: z.string(), liveFrom: instantSchema }),
});

/** Puts a revision that mends an error of fact before readers, with the note they see. */
export const correctArticleCall = defineCall({
  name: 'correctArticle',
  method: 'POST',
  path: '/api/articles/:articleId/corrections',
  input: z.strictObject({ articleId, revisionId: z.uuid(), note }),
  output: z.object({ address: z.string(), liveFrom: instantSchema }),
});

/** Takes an article away from readers, who see the note instead, or are led to another address of this site. */
export const withdrawArticleCall = defineCall({
  name: 'withdrawArticle',
  method: 'POST',
  path: '/api/articles/:articleId/withdrawal',
  input: z.strictObject({ articleId, note, leadsTo: z.string().min(1).max(1000).optional() }),
  output: nothing,
});

/** Puts a withdrawn article before readers again, in the words they saw last. */
export const restoreArticleCall = defineCall({
  name: 'restoreArticle',
  method: 'DELETE',
  path: '/api/articles/:articleId/withdrawal',
  input: z.strictObject({ articleId, note }),
  output: z.object({ address: z.string() }),
});

/** Calls off what is scheduled; what readers see now stays. */
export const cancelScheduleCall = defineCall({
  name: 'cancelSchedule',
  method: 'DELETE',
  path: '/api/articles/:articleId/schedule',
  input: oneArticle,
  output: nothing,
});

/** Sets what stands beside the text: embargo, slug, and the slugline of its story. What is left out stays. */
export const changeArticleCall = defineCall({
  name: 'changeArticle',
  method: 'PUT',
  path: '/api/articles/:articleId/settings',
  input: z.strictObject({
    articleId,
    embargoedUntil: instantSchema.nullable().optional(),
    slug: z.string().min(1).max(200).optional(),
    slugline: z.string().max(200).optional(),
  }),
  output: nothing,
});

/** Makes the article of this story in another edition, beginning with the words of the source. */
export const translateArticleCall = defineCall({
  name: 'translateArticle',
  method: 'POST',
  path: '/api/articles/:articleId/translations',
  input: z.strictObject({
    articleId,
    sourceRevisionId: z.uuid(),
    editionId: z.uuid(),
    translationId: z.uuid(),
    revisionId: z.uuid(),
  }),
  output: z.object({ articleId }),
});

/** Lists the revisions of an article, newest first. */
export const listRevisionsCall = defineCall({
  name: 'listRevisions',
  method: 'GET',
  path: '/api/articles/:articleId/revisions',
  input: oneArticle,
  output: z.object({ revisions: z.array(revisionLineSchema) }),
});

/** Reads one revision whole. */
export const readRevisionCall = defineCall({
  name: 'readRevision',
  method: 'GET',
  path: '/api/articles/:articleId/revisions/:revisionId',
  input: z.strictObject({ articleId, revisionId: z.uuid() }),
  output: revisionSchema,
});

/** What a preview is asked for. */
export const previewQuestion = z.object({ articleId, revisionId: z.uuid() });

/** Where the page of a revision stands, exactly as readers would see it. */
export function previewAddress(articleId: string, revisionId: string): string {
  return `/api/articles/${articleId}/revisions/${revisionId}/preview`;
}
