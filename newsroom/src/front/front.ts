/** The curated first page of an edition. */
export { clearSlot, listPlacements, type Placement, placeOnFront } from './placements.ts';
