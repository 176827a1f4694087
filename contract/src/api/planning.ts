import { z } from 'zod';
import { storyKinds } from '../article.ts';
import { assignmentAnswers, coverageMedia, coverageStates, plannedForSchema, stageSchema, wantedStates } from '../planning.ts';
import { dateSchema } from '../recurrence.ts';
import { defineCall, instantSchema, noInput, nothing } from './call.ts';
import { eventMark } from './planned-event.ts';

const storyId = z.uuid();

/** Somebody who may be assigned. */
export const colleagueSchema = z.object({ personId: z.uuid(), name: z.string() });

/** What a board or calendar is narrowed to. */
export const planFiltersSchema = z.strictObject({
  editionId: z.uuid().optional(),
  deskId: z.uuid().optional(),
  personId: z.uuid().optional(),
  kind: z.enum(storyKinds).optional(),
  /** Planned on this day of the calendar it was planned in, or later. */
  from: dateSchema.optional(),
  until: dateSchema.optional(),
  /** Words that the slugline or the idea holds. */
  text: z.string().max(200).optional(),
});
export type PlanFilters = z.infer<typeof planFiltersSchema>;

const wantedLineSchema = z.object({
  editionId: z.uuid(),
  dueAt: instantSchema.nullable(),
  state: z.enum(wantedStates),
  /** It is not live though it is due, or went live after that. */
  isLate: z.boolean(),
});

/** A story as the board shows it. */
export const planCardSchema = z.object({
  storyId,
  stageId: z.uuid(),
  slugline: z.string(),
  kind: z.enum(storyKinds),
  urgency: z.int().nullable(),
  plannedFor: plannedForSchema.nullable(),
  event: eventMark.nullable(),
  stagedAt: instantSchema.nullable(),
  stagedBy: z.string().nullable(),
  wanted: z.array(wantedLineSchema),
  coverages: z.array(z.object({ medium: z.enum(coverageMedia), state: z.enum(coverageStates) })),
  people: z.array(colleagueSchema.extend({ answer: z.enum(assignmentAnswers) })),
});
export type PlanCard = z.infer<typeof planCardSchema>;

const cards = { cards: z.array(planCardSchema), nextCursor: z.string().nullable() };

export const listStagesCall = defineCall({
  name: 'listStages',
  method: 'GET',
  path: '/api/planning/stages',
  input: noInput,
  output: z.object({ stages: z.array(stageSchema.extend({ count: z.int() })) }),
});

/** Sets the newsroom's stages, in order. Stories of a stage that is left out go where `moved` says. */
export const saveStagesCall = defineCall({
  name: 'saveStages',
  method: 'PUT',
  path: '/api/planning/stages',
  input: z.strictObject({
    stages: z.array(stageSchema).min(1).max(20),
    moved: z.array(z.strictObject({ from: z.uuid(), to: z.uuid() })).max(20),
    /** The stages as they were seen, in order. */
    seen: z.array(z.uuid()).max(50),
  }),
  output: nothing,
});

/** The board: every stage with how many stories it has and the first of them. */
export const readBoardCall = defineCall({
  name: 'readBoard',
  method: 'GET',
  path: '/api/planning/board',
  input: planFiltersSchema,
  output: z.object({ stages: z.array(stageSchema.extend({ count: z.int(), ...cards })) }),
});
export type BoardStage = z.infer<typeof readBoardCall.output>['stages'][number];

/** Goes on in one stage of the board. */
export const listStageStoriesCall = defineCall({
  name: 'listStageStories',
  method: 'GET',
  path: '/api/planning/stages/:stageId/stories',
  input: planFiltersSchema.extend({ stageId: z.uuid(), cursor: z.string().max(200).optional() }),
  output: z.object(cards),
});

/** One thing on a day of the calendar. */
export const calendarEntrySchema = z.object({
  kind: z.enum(['story', 'due', 'coverage', 'event']),
  /** The story's or the event's. */
  recordId: z.uuid(),
  editionId: z.uuid().nullable(),
  title: z.string(),
  at: instantSchema,
  /** It belongs to the day, not to a time of it. */
  isWhole: z.boolean(),
  exactness: plannedForSchema.shape.exactness.nullable(),
  medium: z.enum(coverageMedia).nullable(),
  mark: z.enum(['late', 'postponed', 'called-off', 'done']).nullable(),
});
export type CalendarEntry = z.infer<typeof calendarEntrySchema>;

const calendarInput = planFiltersSchema.omit({ from: true, until: true }).extend({ timeZone: z.string().min(1).max(100) });

/** The days of a calendar from one date to another, both included, with the first entries of each. */
export const readCalendarCall = defineCall({
  name: 'readCalendar',
  method: 'GET',
  path: '/api/planning/calendar',
  input: calendarInput.extend({ from: dateSchema, until: dateSchema, perDay: z.coerce.number().int().min(1).max(50) }),
  output: z.object({ days: z.array(z.object({ date: dateSchema, count: z.int(), entries: z.array(calendarEntrySchema) })) }),
});
export type CalendarDay = z.infer<typeof readCalendarCall.output>['days'][number];

/** One day of a calendar whole, page by page. */
export const listDayCall = defineCall({
  name: 'listDay',
  method: 'GET',
  path: '/api/planning/days/:date',
  input: calendarInput.extend({ date: dateSchema, cursor: z.string().max(20).optional() }),
  output: z.object({ entries: z.array(calendarEntrySchema), nextCursor: z.string().nullable() }),
});
