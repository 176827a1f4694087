import type { CampaignPlace, CampaignPlan, CampaignState } from '@coranto/contract/campaign';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';

export type CampaignRecord = Omit<CampaignPlan, 'places'> & {
  campaignId: string;
  state: CampaignState;
  places: (CampaignPlace & { seen: number; clicked: number })[];
};

/** Every campaign, the newest first, with how often readers saw and clicked it in each edition. */
export async function listCampaigns(newsroom: Newsroom): Promise<CampaignRecord[]> {
  const { rows } = await sql<CampaignRecord & { from: Date | null; until: Date | null }>`
    select id as "campaignId", name, picture_id as "pictureId", weight, coalesce(lower(live_during), created_at) as "from",
      case when isempty(live_during) then created_at else upper(live_during) end as until,
      case when isempty(live_during) or upper(live_during) <= newsroom_now() then 'ended'
        when lower(live_during) > newsroom_now() then 'coming' else 'running' end as state,
      (select json_agg(json_build_object('editionId', edition_id, 'words', words, 'address', address, 'sectionIds', section_ids,
          'seen', coalesce((select sum(seen) from campaign_day as day where day.campaign_id = campaign.id and day.edition_id = place.edition_id), 0),
          'clicked', coalesce((select sum(clicked) from campaign_day as day where day.campaign_id = campaign.id and day.edition_id = place.edition_id), 0))
          order by (select position from edition where edition.id = place.edition_id))
        from campaign_place as place where place.campaign_id = campaign.id) as places
    from campaign order by created_at desc, id`.execute(newsroom.database.read);
  return rows.map(({ from, until, ...campaign }) => ({
    ...campaign,
    liveFrom: (from ?? new Date(0)).toISOString(),
    liveUntil: until?.toISOString() ?? null,
  }));
}
