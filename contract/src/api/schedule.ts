import { z } from 'zod';
import { defineCall, instantSchema, noInput } from './call.ts';

/** What happens at an instant. */
export const scheduledKinds = ['first', 'update', 'correction', 'mending', 'withdrawal', 'restoration'] as const;
export type ScheduledKind = (typeof scheduledKinds)[number];

/** What of the schedule is shown. */
export const scheduleSides = ['due', 'out'] as const;

const lineSchema = z.object({
  publicationId: z.uuid(),
  articleId: z.uuid(),
  editionId: z.uuid(),
  headline: z.string(),
  kind: z.enum(scheduledKinds),
  at: instantSchema,
  bundle: z.object({ bundleId: z.uuid(), name: z.string() }).nullable(),
  /** Set when the rules of time zones have changed: what was meant, and what the clocks will show instead. */
  clocksChanged: z.object({ meant: z.string(), timeZone: z.string(), shows: z.string() }).nullable(),
  noticed: z.array(z.object({ node: z.string(), afterMs: z.number() })),
  mayDecide: z.boolean(),
});
export type ScheduleEntry = z.infer<typeof lineSchema>;

/** Lists what is due, the next first, or what went out, the last first. */
export const listScheduleCall = defineCall({
  name: 'listSchedule',
  method: 'GET',
  path: '/api/schedule',
  input: z.strictObject({ shown: z.enum(scheduleSides), editionId: z.uuid().optional(), cursor: z.string().max(200).optional() }),
  output: z.object({ lines: z.array(lineSchema), nextCursor: z.string().nullable() }),
});

/** What the watchdog sees: what is overdue, whose clock is off, and how late things were. */
export const readWatchCall = defineCall({
  name: 'readWatch',
  method: 'GET',
  path: '/api/schedule/watch',
  input: noInput,
  output: z.object({
    overdue: z.array(z.object({ publicationId: z.uuid(), articleId: z.uuid(), headline: z.string(), at: instantSchema })),
    nodes: z.array(
      z.object({ node: z.string(), seenAt: instantSchema, clockAheadMs: z.int(), isSilent: z.boolean(), isClockOff: z.boolean() }),
    ),
    figures: z.object({ count: z.int(), medianMs: z.number(), p99Ms: z.number(), worstMs: z.number() }).nullable(),
  }),
});

/** Moves what is scheduled, with its bundle, to the time that was meant, by today's rules of time zones. */
export const mendScheduleCall = defineCall({
  name: 'mendSchedule',
  method: 'POST',
  path: '/api/schedule/:publicationId/mend',
  input: z.strictObject({ publicationId: z.uuid() }),
  output: z.object({ liveFrom: instantSchema }),
});
