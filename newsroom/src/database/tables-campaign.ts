import type { ColumnType } from 'kysely';

type CampaignRow = { id: string; name: string; picture_id: string | null; weight: number };
type CampaignPlaceRow = { edition_id: string; words: string; address: string; section_ids: string[] };

/** Campaigns, where they are shown, and how often they were seen. */
export interface CampaignTables {
  campaign: CampaignRow & {
    live_during: ColumnType<string, string, string>;
    created_at: ColumnType<Date, Date | string | undefined, Date | string>;
    created_by: string | null;
  };
  campaign_place: CampaignPlaceRow & { campaign_id: string };
  campaign_day: { campaign_id: string; edition_id: string; day: string; seen: number; clicked: number };
}

/** What readers' pages may know of them. */
export interface PublishedCampaignTables {
  published_campaign: Omit<CampaignRow, 'name'> & CampaignPlaceRow;
  published_campaign_boundary: { edition_id: string; at: Date };
}
