import { z } from 'zod';
import { defineCall, nothing } from './call.ts';

const front = { editionId: z.uuid(), sectionId: z.uuid().nullable() };
const placement = z.strictObject({ slot: z.int().min(0).max(99), articleId: z.uuid(), headline: z.string().max(500).nullable() });

/** Reads what is placed on the front of an edition, or of one of its sections. Slots without a placement fill themselves. */
export const readPlacementsCall = defineCall({
  name: 'readPlacements',
  method: 'GET',
  path: '/api/editions/:editionId/placements',
  input: z.strictObject({ editionId: z.uuid(), sectionId: z.uuid().optional() }),
  output: z.object({ placements: z.array(placement) }),
});

/** Arranges a front: what is named here is placed, everything else is taken from it. */
export const arrangeFrontCall = defineCall({
  name: 'arrangeFront',
  method: 'PUT',
  path: '/api/editions/:editionId/placements',
  input: z.strictObject({ ...front, placements: z.array(placement).max(100) }),
  output: nothing,
});
