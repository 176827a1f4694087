import { z } from 'zod';
import { eventHeadSchema, eventStates, newEventSchema } from '../planning.ts';
import { defineCall, instantSchema, nothing } from './call.ts';

const storyId = z.uuid();

/** An event as a card or a list names it. */
export const eventMark = z.object({ eventId: z.uuid(), name: z.string(), state: z.enum(eventStates) });

/** An event as it stands. */
export const eventSchema = eventHeadSchema.extend({
  eventId: z.uuid(),
  version: z.int(),
  state: z.enum(eventStates),
  stateNote: z.string(),
  /** How it comes again, as RFC 5545 writes it. */
  rule: z.string().nullable(),
});
export type EventLine = z.infer<typeof eventSchema>;

/** Lists events by a part of their name or place, from a day on, the next first. */
export const listEventsCall = defineCall({
  name: 'listEvents',
  method: 'GET',
  path: '/api/planning/events',
  input: z.strictObject({ text: z.string().max(200).optional(), from: instantSchema.optional(), cursor: z.string().max(200).optional() }),
  output: z.object({ events: z.array(eventSchema), nextCursor: z.string().nullable() }),
});

/** Opens an event with the stories about it. */
export const readEventCall = defineCall({
  name: 'readEvent',
  method: 'GET',
  path: '/api/planning/events/:eventId',
  input: z.strictObject({ eventId: z.uuid() }),
  output: eventSchema.extend({ stories: z.array(z.object({ storyId, slugline: z.string(), stageId: z.uuid().nullable() })) }),
});

/** Announces an event, once or again and again. */
export const announceEventCall = defineCall({
  name: 'announceEvent',
  method: 'POST',
  path: '/api/planning/events',
  input: newEventSchema.extend({ eventId: z.uuid() }),
  output: nothing,
});

/** To which times of a recurring event a change goes: this one, or it and all after it. */
export const eventScopes = ['one', 'following'] as const;

const scope = z.enum(eventScopes);

export const changeEventCall = defineCall({
  name: 'changeEvent',
  method: 'PUT',
  path: '/api/planning/events/:eventId',
  input: eventHeadSchema.extend({ eventId: z.uuid(), version: z.int(), scope }),
  output: nothing,
});

/** Says that an event is postponed, called off, or takes place after all; its stories bear the mark. */
export const markEventCall = defineCall({
  name: 'markEvent',
  method: 'POST',
  path: '/api/planning/events/:eventId/state',
  input: z.strictObject({ eventId: z.uuid(), state: z.enum(eventStates), note: z.string().max(1000), scope }),
  output: nothing,
});
