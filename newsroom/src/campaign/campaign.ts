/** The newspaper's own campaigns beside its articles. */
export { endCampaign } from './end-campaign.ts';
export { type CampaignRecord, listCampaigns } from './list-campaigns.ts';
export { saveCampaign } from './save-campaign.ts';
