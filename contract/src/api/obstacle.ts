import { z } from 'zod';
import type { Obstacle, ObstacleCode } from '../refusal.ts';

/** Every reason why a revision may not be published yet: a new one is a line here and a sentence in the studio's words. */
const obstacleCodes: Record<ObstacleCode, true> = {
  'no-headline': true,
  'no-section': true,
  'no-body': true,
  'picture-missing': true,
  'picture-ended': true,
  'picture-without-credit': true,
  'picture-without-alt-text': true,
  embargo: true,
  'section-missing': true,
  'contributor-missing': true,
  'advice-open': true,
};

const code = z.custom<ObstacleCode>((value) => typeof value === 'string' && Object.hasOwn(obstacleCodes, value));
const field = z.enum(['headline', 'kicker', 'standfirst', 'dateline', 'section', 'prose', 'lead-picture', 'bylines', 'embargo']);

/** A named reason why a revision may not be published yet, and where to mend it. */
export const obstacleSchema: z.ZodType<Obstacle> = z.object({
  code,
  place: z.union([z.object({ field }), z.object({ segmentId: z.string() })]),
  articleId: z.uuid().optional(),
});
