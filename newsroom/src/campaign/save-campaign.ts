import { type CampaignPlan, campaignPlanSchema } from '@coranto/contract/campaign';
import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { type Acting, carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { lockCampaign } from './lock-campaign.ts';

/**
 * Makes a campaign, or changes one: all that is decided about it at once. What was seen and clicked stays.
 *
 * @throws {NotAllowed} in an edition where it stands, or where it is to stand
 * @throws {Invalid} what names nothing, and dates the wrong way round
 */
export async function saveCampaign(
  newsroom: Newsroom,
  person: Person | null,
  command: CampaignPlan & { campaignId: string },
): Promise<void> {
  const { campaignId, ...plan } = command;
  checkPlan(plan);
  for (const { editionId } of plan.places) requireMay(person, 'run-campaigns', editionId);
  await carryOut(newsroom, person, async (acting) => {
    const { tx, note, changed } = acting;
    const before = await lockCampaign(tx, campaignId);
    for (const editionId of before?.editionIds ?? []) requireMay(person, 'run-campaigns', editionId);
    await checkRecords(acting, plan);
    const { name, pictureId, weight } = plan;
    const row = {
      name,
      picture_id: pictureId,
      weight,
      live_during: `["${plan.liveFrom}",${plan.liveUntil === null ? '' : `"${plan.liveUntil}"`})`,
    };
    await tx
      .insertInto('campaign')
      .values({ id: campaignId, ...row, created_by: person?.id ?? null })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
    await tx.deleteFrom('campaign_place').where('campaign_id', '=', campaignId).execute();
    await tx
      .insertInto('campaign_place')
      .values(
        plan.places.map((place) => ({
          campaign_id: campaignId,
          edition_id: place.editionId,
          words: place.words,
          address: place.address,
          section_ids: place.sectionIds,
        })),
      )
      .execute();
    const editionIds = new Set([...(before?.editionIds ?? []), ...plan.places.map((place) => place.editionId)]);
    for (const editionId of editionIds) changed('campaign', editionId);
    note({ act: before ? 'change-campaign' : 'make-campaign', recordKind: 'campaign', recordId: campaignId, details: { name } });
  });
}

function checkPlan(plan: CampaignPlan): void {
  const parsed = campaignPlanSchema.safeParse(plan);
  if (!parsed.success) throw invalid(parsed.error.issues[0]?.message ?? 'out of shape', parsed.error.issues[0]?.path.join('.') ?? null);
  if (plan.liveUntil !== null && new Date(plan.liveUntil) <= new Date(plan.liveFrom))
    throw invalid('it ends before it begins', 'liveUntil');
  if (new Set(plan.places.map((place) => place.editionId)).size < plan.places.length) throw invalid('an edition stands twice', 'places');
}

/** Everything that the plan names is there, and sections are those of their edition. */
async function checkRecords({ tx }: Acting, plan: CampaignPlan): Promise<void> {
  if (plan.pictureId !== null) {
    const picture = await tx.selectFrom('picture').select('id').where('id', '=', plan.pictureId).executeTakeFirst();
    if (!picture) throw invalid('no such picture', 'pictureId');
  }
  for (const { editionId, sectionIds } of plan.places) {
    const edition = await tx.selectFrom('edition').select('id').where('id', '=', editionId).executeTakeFirst();
    if (!edition) throw invalid('no such edition', 'places');
    if (sectionIds.length === 0) continue;
    const sections = await tx
      .selectFrom('section')
      .select('id')
      .where('id', 'in', sectionIds)
      .where('edition_id', '=', editionId)
      .execute();
    if (sections.length < new Set(sectionIds).size) throw invalid('no such section in the edition', 'places');
  }
}
