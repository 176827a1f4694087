import { z } from 'zod';
import { campaignPlaceSchema, campaignPlanSchema, campaignStates } from '../campaign.ts';
import { defineCall, noInput, nothing } from './call.ts';

/** A campaign with how often readers saw and clicked it in each edition. */
export const campaignSchema = campaignPlanSchema.extend({
  campaignId: z.uuid(),
  state: z.enum(campaignStates),
  places: z.array(campaignPlaceSchema.extend({ seen: z.int(), clicked: z.int() })),
});
export type CampaignLine = z.infer<typeof campaignSchema>;

/** Lists the campaigns of the editions in which the person may run some, the newest first. */
export const listCampaignsCall = defineCall({
  name: 'listCampaigns',
  method: 'GET',
  path: '/api/campaigns',
  input: noInput,
  output: z.object({ campaigns: z.array(campaignSchema) }),
});

/** Makes a campaign, or changes one. The id is the caller's, so sending twice makes one. */
export const saveCampaignCall = defineCall({
  name: 'saveCampaign',
  method: 'PUT',
  path: '/api/campaigns/:campaignId',
  input: campaignPlanSchema.extend({ campaignId: z.uuid() }),
  output: nothing,
});

/** Ends a campaign now. */
export const endCampaignCall = defineCall({
  name: 'endCampaign',
  method: 'POST',
  path: '/api/campaigns/:campaignId/end',
  input: z.strictObject({ campaignId: z.uuid() }),
  output: nothing,
});
