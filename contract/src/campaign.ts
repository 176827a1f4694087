import { z } from 'zod';
import { isSafeAddress } from './prose/address.ts';

/** Longest words of a campaign. They stand beside articles, so the shorter the better. */
export const longestCampaignWords = 500;

/** Where a campaign leads: a page of the web or of this site, or an address for mail. */
const campaignAddress = z
  .string()
  .trim()
  .min(1)
  .max(2000)
  .refine((address) => isSafeAddress(address) && !address.startsWith('#'), 'address is not allowed');

/** What a campaign says in one edition. Without sections it stands on the front and in all of them. */
export const campaignPlaceSchema = z.strictObject({
  editionId: z.uuid(),
  words: z.string().trim().min(1).max(longestCampaignWords),
  address: campaignAddress,
  sectionIds: z.array(z.uuid()).max(100),
});
export type CampaignPlace = z.infer<typeof campaignPlaceSchema>;

/** What people decide about a campaign. */
export const campaignPlanSchema = z.strictObject({
  /** As colleagues know it; readers never see it. */
  name: z.string().trim().min(1).max(200),
  pictureId: z.uuid().nullable(),
  /** How often it is shown beside others: twice the weight, twice as often. */
  weight: z.number().int().min(1).max(100),
  liveFrom: z.iso.datetime({ offset: true }),
  /** `null` until somebody ends it. */
  liveUntil: z.iso.datetime({ offset: true }).nullable(),
  places: z.array(campaignPlaceSchema).min(1).max(50),
});
export type CampaignPlan = z.infer<typeof campaignPlanSchema>;

export const campaignStates = ['coming', 'running', 'ended'] as const;
export type CampaignState = (typeof campaignStates)[number];
