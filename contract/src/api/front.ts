import { z } from 'zod';
import { defineCall, nothing } from './call.ts';

const editionId = z.uuid();
const slot = z.coerce.number().int().min(0).max(99);

/** Reads what is placed on the front of an edition, by slot. Slots without a placement fill themselves. */
export const readPlacementsCall = defineCall({
  name: 'readPlacements',
  method: 'GET',
  path: '/api/editions/:editionId/placements',
  input: z.strictObject({ editionId }),
  output: z.object({ placements: z.array(z.object({ slot: z.int(), articleId: z.uuid(), headline: z.string().nullable() })) }),
});

/** Puts an article in a slot of an edition's front, with a headline of its own if wished. */
export const placeOnFrontCall = defineCall({
  name: 'placeOnFront',
  method: 'PUT',
  path: '/api/editions/:editionId/placements/:slot',
  input: z.strictObject({ editionId, slot, articleId: z.uuid(), headline: z.string().max(500).nullable() }),
  output: nothing,
});

/** Leaves a slot to be filled by itself. */
export const clearSlotCall = defineCall({
  name: 'clearSlot',
  method: 'DELETE',
  path: '/api/editions/:editionId/placements/:slot',
  input: z.strictObject({ editionId, slot }),
  output: nothing,
});
