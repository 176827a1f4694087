/** How often articles are read, by a published definition. */
export { openViewCounter, type ViewCounter } from './view-counter.ts';
