import type { Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { lockCampaign } from './lock-campaign.ts';

/**
 * Ends a campaign now; one that has not begun never does. Ended ones stay ended.
 *
 * @throws {NotFound} @throws {NotAllowed} in an edition where it stands
 */
export async function endCampaign(newsroom: Newsroom, person: Person | null, command: { campaignId: string }): Promise<void> {
  const { campaignId } = command;
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const campaign = await lockCampaign(tx, campaignId);
    if (!campaign) throw notFound(`campaign ${campaignId}`);
    for (const editionId of campaign.editionIds) requireMay(person, 'run-campaigns', editionId);
    await sql`
      update campaign set live_during = live_during * tstzrange(null, newsroom_now()) where id = ${campaignId}`.execute(tx);
    for (const editionId of campaign.editionIds) changed('campaign', editionId);
    note({ act: 'end-campaign', recordKind: 'campaign', recordId: campaignId, details: { name: campaign.name } });
  });
}
