import type { Writing } from '../database/database.ts';

/** Locks a campaign and tells in which editions it stands, or `null`. */
export async function lockCampaign(tx: Writing, campaignId: string): Promise<{ name: string; editionIds: string[] } | null> {
  const row = await tx.selectFrom('campaign').select('name').where('id', '=', campaignId).forUpdate().executeTakeFirst();
  if (!row) return null;
  const places = await tx.selectFrom('campaign_place').select('edition_id').where('campaign_id', '=', campaignId).execute();
  return { name: row.name, editionIds: places.map((place) => place.edition_id) };
}
