/** The schedule: what is due, what went out, when readers could really see it, and what is wrong. */

export { listSchedule, type ScheduleLine, type ScheduleQuestion } from './list-schedule.ts';
export { mendSchedule } from './mend-schedule.ts';
export { noteNodePulse } from './note-node-pulse.ts';
export { noteWentOut } from './note-went-out.ts';
export { readWatch, type Watch } from './read-watch.ts';
