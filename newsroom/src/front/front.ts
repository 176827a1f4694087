/** The curated first page of an edition. */
export { clearSlot, listPlacements, placeOnFront, type Placement } from './placements.ts';
