import { z } from 'zod';
import { longestComment, passageSchema } from '../comment.ts';
import { defineCall, instantSchema, nothing } from './call.ts';

const saidSchema = z.object({
  commentId: z.uuid(),
  personId: z.uuid(),
  by: z.string(),
  words: z.string(),
  at: instantSchema,
  changedAt: instantSchema.nullable(),
  isRemoved: z.boolean(),
});
export type SaidComment = z.infer<typeof saidSchema>;

const talkSchema = saidSchema.extend({
  passage: passageSchema,
  resolved: z.object({ by: z.string(), at: instantSchema }).nullable(),
  answers: z.array(saidSchema),
});
export type Talk = z.infer<typeof talkSchema>;

/** Lists what colleagues say about passages of an article, the oldest first. */
export const listCommentsCall = defineCall({
  name: 'listComments',
  method: 'GET',
  path: '/api/articles/:articleId/comments',
  input: z.strictObject({ articleId: z.uuid(), state: z.enum(['open', 'resolved']), cursor: z.string().max(100).optional() }),
  output: z.object({ talks: z.array(talkSchema), mayComment: z.boolean(), nextCursor: z.string().nullable() }),
});

const newWords = {
  commentId: z.uuid(),
  words: z.string().trim().min(1).max(longestComment),
  mentioned: z.array(z.uuid()).max(50),
};

/** Begins to talk about a passage. The id is the caller's, so sending twice says it once. */
export const commentOnPassageCall = defineCall({
  name: 'commentOnPassage',
  method: 'POST',
  path: '/api/articles/:articleId/comments',
  input: z.strictObject({ articleId: z.uuid(), ...newWords, passage: passageSchema }),
  output: nothing,
});

/** Answers a comment. */
export const answerCommentCall = defineCall({
  name: 'answerComment',
  method: 'POST',
  path: '/api/comments/:answers/answers',
  input: z.strictObject({ answers: z.uuid(), ...newWords }),
  output: nothing,
});

/** Says one's own comment in other words. */
export const changeCommentCall = defineCall({
  name: 'changeComment',
  method: 'PUT',
  path: '/api/comments/:commentId',
  input: z.strictObject(newWords),
  output: nothing,
});

const named = z.strictObject({ commentId: z.uuid() });

/** Takes one's own comment away. */
export const removeCommentCall = defineCall({
  name: 'removeComment',
  method: 'DELETE',
  path: '/api/comments/:commentId',
  input: named,
  output: nothing,
});

/** Says that a talk has come to its end. */
export const resolveCommentCall = defineCall({
  name: 'resolveComment',
  method: 'POST',
  path: '/api/comments/:commentId/resolve',
  input: named,
  output: nothing,
});

/** Takes a talk up again. */
export const reopenCommentCall = defineCall({
  name: 'reopenComment',
  method: 'POST',
  path: '/api/comments/:commentId/reopen',
  input: named,
  output: nothing,
});
