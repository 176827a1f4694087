import { z } from 'zod';
import { instantSchema } from './api/call.ts';
import { storyKinds } from './article.ts';
import { recurrenceSchema } from './recurrence.ts';

/** How exactly it is known when a story is to come: at a time, on a day, in a week (named by its first day), in a month. */
export const exactnesses = ['time', 'day', 'week', 'month'] as const;
export type Exactness = (typeof exactnesses)[number];

/** When a story is planned for: the instant (of anything but a time: the first midnight of it) and the zone whose calendar is meant. */
export const plannedForSchema = z.strictObject({ at: instantSchema, exactness: z.enum(exactnesses), timeZone: z.string().min(1).max(100) });
export type PlannedFor = z.infer<typeof plannedForSchema>;

/** In what form a coverage comes. */
export const coverageMedia = ['text', 'picture', 'video', 'audio'] as const;
export type CoverageMedium = (typeof coverageMedia)[number];

/** How far a coverage is. */
export const coverageStates = ['idea', 'assigned', 'working', 'delivered', 'called-off'] as const;
export type CoverageState = (typeof coverageStates)[number];

/** What somebody said to an assignment. */
export const assignmentAnswers = ['waiting', 'accepted', 'declined'] as const;
export type AssignmentAnswer = (typeof assignmentAnswers)[number];

/** Whether something takes place as it was announced. */
export const eventStates = ['planned', 'postponed', 'called-off'] as const;
export type EventState = (typeof eventStates)[number];

/** How far a wanted edition is: nobody began, an article is written, readers see it. */
export const wantedStates = ['open', 'begun', 'live'] as const;
export type WantedState = (typeof wantedStates)[number];

/** Longest idea or note for colleagues. */
export const longestPlanNote = 5000;

/** What is decided about a story before it is written. */
export const planHeadSchema = z.strictObject({
  slugline: z.string().trim().min(1).max(200),
  kind: z.enum(storyKinds),
  /** What it is about, for colleagues. */
  idea: z.string().max(longestPlanNote),
  /** 1 is the highest. @source IPTC ninjs 3.1 `urgency` */
  urgency: z.int().min(1).max(9).nullable(),
  plannedFor: plannedForSchema.nullable(),
  eventId: z.uuid().nullable(),
  /** The team that owns the story. */
  deskId: z.uuid().nullable(),
});
export type PlanHead = z.infer<typeof planHeadSchema>;

/** An edition for which the story is wanted; it is there when its article is live. */
export const wantedEditionSchema = z.strictObject({
  editionId: z.uuid(),
  dueAt: instantSchema.nullable(),
  sectionId: z.uuid().nullable(),
});
export type WantedEdition = z.infer<typeof wantedEditionSchema>;

/** What is to be brought for a story: words, pictures, sound. */
export const coverageHeadSchema = z.strictObject({
  medium: z.enum(coverageMedia),
  what: z.string().trim().max(500),
  state: z.enum(coverageStates),
  dueAt: instantSchema.nullable(),
  note: z.string().max(longestPlanNote),
  /** Somebody who does not sign in to the studio; colleagues have an assignment. */
  contributorId: z.uuid().nullable(),
  pictureId: z.uuid().nullable(),
  articleId: z.uuid().nullable(),
});
export type CoverageHead = z.infer<typeof coverageHeadSchema>;

/** Something that takes place. */
export const eventHeadSchema = z.strictObject({
  name: z.string().trim().min(1).max(300),
  place: z.string().trim().max(300),
  note: z.string().max(longestPlanNote),
  beginsAt: instantSchema,
  endsAt: instantSchema,
  timeZone: z.string().min(1).max(100),
  isAllDay: z.boolean(),
});
export type EventHead = z.infer<typeof eventHeadSchema>;

/** An event as it is first announced: once, or again and again until a day. */
export const newEventSchema = eventHeadSchema.extend({ recurrence: recurrenceSchema.nullable() });
export type NewEvent = z.infer<typeof newEventSchema>;

/** Names of a stage by language tag. */
export const stageNamesSchema = z.record(z.string().min(2).max(35), z.string().trim().max(60));

/** A step on a story's way. A stage that is done ends the way. */
export const stageSchema = z.strictObject({ stageId: z.uuid(), names: stageNamesSchema, isDone: z.boolean() });
export type Stage = z.infer<typeof stageSchema>;

/** The name of a stage for somebody who reads this language: theirs, else English, else any. */
export function nameOfStage(stage: Pick<Stage, 'names'>, language: string): string {
  const given = [stage.names[language], stage.names.en, ...Object.values(stage.names)];
  return given.find((name) => name !== undefined && name !== '') ?? '';
}
