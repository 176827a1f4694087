/** How often articles are read, by a published definition. */
export { mostOfNetwork, thisMachine } from './flood-gate.ts';
export { type LeftOutReason, listFlooded, listViewsByDay, type ViewsOfDay } from './left-out.ts';
export { rankMostRead } from './rank-most-read.ts';
export { openViewCounter, type ViewCounter } from './view-counter.ts';
export type { Subject } from './write-views.ts';
