import { z } from 'zod';
import { articleContentSchema } from '../article.ts';
import { adviceCodes, advicePlaceSchema, adviceSchema } from '../checks/advice.ts';
import { defineCall, instantSchema, noInput, nothing } from './call.ts';
import { obstacleSchema } from './obstacle.ts';

const articleId = z.uuid();

/** Advice with the answer to it, if there is one. */
const answeredAdviceSchema = z.intersection(
  adviceSchema,
  z.object({ overruled: z.object({ reason: z.string(), by: z.string().nullable(), at: instantSchema }).nullable() }),
);
export type AnsweredAdvice = z.infer<typeof answeredAdviceSchema>;

/** Looks at what an article holds now, saved or not: what stands in the way, what is advised, and links that nobody has tried within a day. */
export const checkArticleCall = defineCall({
  name: 'checkArticle',
  method: 'POST',
  path: '/api/articles/:articleId/check',
  input: z.strictObject({ articleId, content: articleContentSchema }),
  output: z.object({
    obstacles: z.array(obstacleSchema),
    advice: z.array(answeredAdviceSchema),
    untriedLinks: z.array(z.string()),
    adviceStops: z.boolean(),
  }),
});
export type CheckedArticle = z.infer<typeof checkArticleCall.output>;

/** Tries links of an article that nobody has tried within a day; answers when all were tried. */
export const checkLinksCall = defineCall({
  name: 'checkLinks',
  method: 'POST',
  path: '/api/articles/:articleId/links',
  input: z.strictObject({ articleId, addresses: z.array(z.string().max(4000)).max(60) }),
  output: z.object({ findings: z.record(z.string(), z.string()) }),
});

const adviceNamed = { articleId, code: z.enum(adviceCodes), place: advicePlaceSchema, passage: z.string().max(200_000) };

/** Answers advice with the reason why it does not hold here. */
export const overruleAdviceCall = defineCall({
  name: 'overruleAdvice',
  method: 'POST',
  path: '/api/articles/:articleId/overruled-advice',
  input: z.strictObject({ ...adviceNamed, reason: z.string().trim().min(1).max(500) }),
  output: nothing,
});

/** Takes an answer to advice back. */
export const heedAdviceCall = defineCall({
  name: 'heedAdvice',
  method: 'DELETE',
  path: '/api/articles/:articleId/overruled-advice',
  input: z.strictObject(adviceNamed),
  output: nothing,
});

const checkSettingsSchema = z.strictObject({ adviceStops: z.boolean() });

/** What the newsroom decided about its checks. */
export const readCheckSettingsCall = defineCall({
  name: 'readCheckSettings',
  method: 'GET',
  path: '/api/check-settings',
  input: noInput,
  output: checkSettingsSchema,
});

/** Decides whether advice stops publishing. */
export const setChecksCall = defineCall({
  name: 'setChecks',
  method: 'PUT',
  path: '/api/check-settings',
  input: checkSettingsSchema,
  output: nothing,
});
