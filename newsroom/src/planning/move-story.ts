import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { lockPlan, wasFaster } from './lock-plan.ts';
import { findStage } from './stages.ts';

/**
 * Moves a story to another stage, puts one on the board that was begun without a plan, or takes it off (`null`).
 *
 * @param command.seenStageId where the person saw it
 * @throws {Conflict} somebody moved it elsewhere meanwhile; where it is already is no conflict
 */
export async function moveStory(
  newsroom: Newsroom,
  person: Person | null,
  command: { storyId: string; seenStageId: string | null; stageId: string | null },
): Promise<void> {
  const { storyId, seenStageId, stageId } = command;
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const plan = await lockPlan(tx, person, storyId);
    if (plan.stageId === stageId) return;
    if (plan.stageId !== seenStageId) throw wasFaster(`story ${storyId} is in stage ${plan.stageId}`);
    const stage = stageId === null ? null : await findStage(tx, stageId);
    if (stageId !== null && stage === null) throw invalid('no such stage', 'stageId');
    await tx
      .updateTable('story')
      .set({ stage_id: stageId, staged_at: sql<Date>`newsroom_now()`, staged_by: person?.id ?? null })
      .where('id', '=', storyId)
      .execute();
    note({
      act: 'move-story',
      recordKind: 'story',
      recordId: storyId,
      details: { slugline: plan.slugline, from: plan.stageId, to: stageId, names: stage?.names ?? null },
    });
  });
}
