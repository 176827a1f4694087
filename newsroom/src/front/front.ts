/** The curated first page of an edition. */
export { moveOnFront } from './move-on-front.ts';
export { clearSlot, listPlacements, type Placement, placeOnFront } from './placements.ts';
