import { z } from 'zod';
import { defineCall, nothing } from './call.ts';

const editionId = z.uuid();
const slot = z.coerce.number().int().min(0).max(99);
const ownHeadline = z.string().trim().min(1).max(500).nullable();

/** A slot of a front: what readers see in it, and what is placed there, which readers see only while it is live. */
export const frontSlotSchema = z.object({
  /** 0 is the lead. */
  slot: z.int(),
  /** `null` while the edition has too few live articles to fill it. */
  shown: z.object({ articleId: z.uuid(), headline: z.string(), sectionId: z.uuid().nullable() }).nullable(),
  placement: z.object({ articleId: z.uuid(), headline: z.string().nullable(), articleHeadline: z.string() }).nullable(),
});
export type FrontSlot = z.infer<typeof frontSlotSchema>;

/** Reads every slot of an edition's front as readers see it now, with what is placed in it. */
export const readFrontCall = defineCall({
  name: 'readFront',
  method: 'GET',
  path: '/api/editions/:editionId/front',
  input: z.strictObject({ editionId }),
  output: z.object({ slots: z.array(frontSlotSchema) }),
});

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
  input: z.strictObject({ editionId, slot, articleId: z.uuid(), headline: ownHeadline }),
  output: nothing,
});

/** Moves a placed article to another slot, with its headline; what is placed there takes the slot that it leaves. */
export const moveOnFrontCall = defineCall({
  name: 'moveOnFront',
  method: 'POST',
  path: '/api/editions/:editionId/placements/moves',
  input: z.strictObject({ editionId, articleId: z.uuid(), slot }),
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
