import { z } from 'zod';
import {
  assignmentAnswers,
  coverageHeadSchema,
  coverageMedia,
  coverageStates,
  planHeadSchema,
  wantedEditionSchema,
  wantedStates,
} from '../planning.ts';
import { defineCall, instantSchema, nothing } from './call.ts';
import { eventMark, eventSchema } from './planned-event.ts';
import { colleagueSchema } from './planning.ts';

const storyId = z.uuid();

const assignmentSchema = colleagueSchema.extend({
  assignmentId: z.uuid(),
  answer: z.enum(assignmentAnswers),
  answerNote: z.string(),
  assignedBy: z.string().nullable(),
});

/** A planned story with everything that is decided about it. */
export const planSchema = planHeadSchema.extend({
  storyId,
  version: z.int(),
  stageId: z.uuid().nullable(),
  stagedAt: instantSchema.nullable(),
  stagedBy: z.string().nullable(),
  changedBy: z.string().nullable(),
  event: eventSchema.nullable(),
  wanted: z.array(
    wantedEditionSchema.extend({
      version: z.int(),
      state: z.enum(wantedStates),
      isLate: z.boolean(),
      liveSince: instantSchema.nullable(),
      assignment: assignmentSchema.nullable(),
    }),
  ),
  articles: z.array(
    z.object({
      articleId: z.uuid(),
      editionId: z.uuid(),
      headline: z.string(),
      newestRevisionId: z.uuid(),
      sourceArticleId: z.uuid().nullable(),
    }),
  ),
  coverages: z.array(
    coverageHeadSchema.extend({
      coverageId: z.uuid(),
      version: z.int(),
      contributorName: z.string().nullable(),
      isLate: z.boolean(),
      assignment: assignmentSchema.nullable(),
    }),
  ),
});
export type Plan = z.infer<typeof planSchema>;

export const readPlanCall = defineCall({
  name: 'readPlan',
  method: 'GET',
  path: '/api/planning/stories/:storyId',
  input: z.strictObject({ storyId }),
  output: planSchema,
});

/** Plans a story; without a stage it begins in the first. The ids are the caller's, so asking twice makes one. */
export const planStoryCall = defineCall({
  name: 'planStory',
  method: 'POST',
  path: '/api/planning/stories',
  input: planHeadSchema.extend({ storyId, stageId: z.uuid().nullable(), wanted: z.array(wantedEditionSchema).max(100) }),
  output: nothing,
});

/** Changes what is decided about a story. `version` is the one that was seen; refused with `Conflict` when somebody was faster. */
export const changePlanCall = defineCall({
  name: 'changePlan',
  method: 'PUT',
  path: '/api/planning/stories/:storyId',
  input: planHeadSchema.extend({ storyId, version: z.int() }),
  output: nothing,
});

/** Moves a story to a stage (`null`: off the board). Refused with `Conflict` when it is no longer where it was seen. */
export const moveStoryCall = defineCall({
  name: 'moveStory',
  method: 'POST',
  path: '/api/planning/stories/:storyId/stage',
  input: z.strictObject({ storyId, seenStageId: z.uuid().nullable(), stageId: z.uuid().nullable() }),
  output: nothing,
});

/** Wants a story in an edition, or changes when it is due there. `version` is `null` for one not wanted before. */
export const wantEditionCall = defineCall({
  name: 'wantEdition',
  method: 'PUT',
  path: '/api/planning/stories/:storyId/editions/:editionId',
  input: wantedEditionSchema.extend({ storyId, version: z.int().nullable() }),
  output: nothing,
});

export const dropWantedEditionCall = defineCall({
  name: 'dropWantedEdition',
  method: 'DELETE',
  path: '/api/planning/stories/:storyId/editions/:editionId',
  input: z.strictObject({ storyId, editionId: z.uuid() }),
  output: nothing,
});

/** Adds a coverage (`version` `null`), or changes one. */
export const saveCoverageCall = defineCall({
  name: 'saveCoverage',
  method: 'PUT',
  path: '/api/planning/stories/:storyId/coverages/:coverageId',
  input: coverageHeadSchema.extend({ storyId, coverageId: z.uuid(), version: z.int().nullable() }),
  output: nothing,
});

/** Assigns a coverage, or the article of a wanted edition, to somebody; `personId` `null` takes it back. */
export const assignWorkCall = defineCall({
  name: 'assignWork',
  method: 'POST',
  path: '/api/planning/stories/:storyId/assignments',
  input: z.strictObject({
    storyId,
    coverageId: z.uuid().nullable(),
    editionId: z.uuid().nullable(),
    personId: z.uuid().nullable(),
    /** Who had it when it was assigned anew. */
    seenPersonId: z.uuid().nullable(),
  }),
  output: nothing,
});

/** Accepts or declines one's own assignment. */
export const answerAssignmentCall = defineCall({
  name: 'answerAssignment',
  method: 'POST',
  path: '/api/planning/assignments/:assignmentId/answer',
  input: z.strictObject({ assignmentId: z.uuid(), answer: z.enum(['accepted', 'declined']), note: z.string().max(1000) }),
  output: nothing,
});

const ownAssignmentSchema = z.object({
  assignmentId: z.uuid(),
  storyId,
  slugline: z.string(),
  answer: z.enum(assignmentAnswers),
  answerNote: z.string(),
  assignedBy: z.string().nullable(),
  dueAt: instantSchema.nullable(),
  isLate: z.boolean(),
  isDone: z.boolean(),
  coverage: z.object({ coverageId: z.uuid(), medium: z.enum(coverageMedia), what: z.string(), state: z.enum(coverageStates) }).nullable(),
  editionId: z.uuid().nullable(),
  articleId: z.uuid().nullable(),
  event: eventMark.nullable(),
});
export type OwnAssignment = z.infer<typeof ownAssignmentSchema>;

/** Lists the assignments of the person who asks: what is to do, the one due first before; or what is done. */
export const listOwnAssignmentsCall = defineCall({
  name: 'listOwnAssignments',
  method: 'GET',
  path: '/api/planning/assignments',
  input: z.strictObject({ isDone: z.stringbool().optional(), cursor: z.string().max(200).optional() }),
  output: z.object({ assignments: z.array(ownAssignmentSchema), nextCursor: z.string().nullable() }),
});

/** Begins the first article of a planned story, in an edition. */
export const beginWritingCall = defineCall({
  name: 'beginWriting',
  method: 'POST',
  path: '/api/planning/stories/:storyId/articles',
  input: z.strictObject({ storyId, editionId: z.uuid(), articleId: z.uuid(), revisionId: z.uuid() }),
  output: z.object({ articleId: z.uuid() }),
});
