import type { Person } from '@coranto/contract/person';
import type { PlanHead } from '@coranto/contract/planning';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { type HeldPlan, lockPlan, wasFaster } from './lock-plan.ts';
import { parsePlanHead, planHeadToColumns } from './plan-head.ts';

/**
 * Changes what is decided about a story.
 *
 * @param command.version the one that the person saw
 * @throws {Conflict} somebody changed it meanwhile
 */
export async function changePlan(
  newsroom: Newsroom,
  person: Person | null,
  command: PlanHead & { storyId: string; version: number },
): Promise<void> {
  const { storyId, version } = command;
  const head = parsePlanHead(command);
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const plan = await lockPlan(tx, person, storyId);
    if (plan.version !== version) throw wasFaster(`plan of story ${storyId} is at ${plan.version}`);
    if (head.deskId !== plan.deskId) requireMayMove(person, plan);
    await tx
      .updateTable('story')
      .set({ ...(await planHeadToColumns(tx, head)), plan_version: version + 1, plan_changed_by: person?.id ?? null })
      .where('id', '=', storyId)
      .execute();
    const articles = await tx.selectFrom('article').select('id').where('story_id', '=', storyId).execute();
    for (const { id } of articles) changed('article', id);
    note({ act: 'change-plan', recordKind: 'story', recordId: storyId, details: { slugline: head.slugline } });
  });
}

/** @throws {NotAllowed} the person may not give the story to another desk */
function requireMayMove(person: Person | null, { editionIds, deskId }: HeldPlan): void {
  if (editionIds.length === 0) requireMay(person, 'move-to-desk', null);
  for (const editionId of editionIds) requireMay(person, 'move-to-desk', { editionId, deskId });
}
