import type { Person } from '@coranto/contract/person';
import type { PlanHead, WantedEdition } from '@coranto/contract/planning';
import { invalid } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { parsePlanHead, planHeadToColumns } from './plan-head.ts';
import { findFirstStageId, findStage } from './stages.ts';
import { writeWanted } from './want-edition.ts';

export type NewPlan = PlanHead & { storyId: string; stageId: string | null; wanted: WantedEdition[] };

/**
 * Plans a story that is not written yet; without a stage it begins in the newsroom's first. Asked twice with the same id it does nothing
 * the second time.
 *
 * @throws {NotAllowed} the person may not plan, or not in an edition that is wanted
 * @throws {Invalid} what names nothing
 */
export async function planStory(newsroom: Newsroom, person: Person | null, command: NewPlan): Promise<void> {
  const head = parsePlanHead(command);
  requireMay(person, 'plan-story', null);
  for (const { editionId } of command.wanted) requireMay(person, 'plan-story', { editionId, deskId: head.deskId });
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const stageId = command.stageId ?? (await findFirstStageId(tx));
    if (stageId !== null && !(await findStage(tx, stageId))) throw invalid('no such stage', 'stageId');
    const created = await tx
      .insertInto('story')
      .values({
        id: command.storyId,
        ...(await planHeadToColumns(tx, head)),
        stage_id: stageId,
        staged_at: sql<Date>`newsroom_now()`,
        staged_by: person?.id ?? null,
        plan_changed_by: person?.id ?? null,
        created_by: person?.id ?? null,
      })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst();
    if (created.numInsertedOrUpdatedRows === 0n) return;
    for (const wanted of command.wanted) await writeWanted(tx, command.storyId, wanted, null);
    note({ act: 'plan-story', recordKind: 'story', recordId: command.storyId, details: { slugline: head.slugline } });
  });
}
