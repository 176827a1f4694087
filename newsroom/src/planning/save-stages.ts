import type { Person } from '@coranto/contract/person';
import type { Stage } from '@coranto/contract/planning';
import { invalid } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { type Acting, carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMayEverywhere } from '../people/people.ts';
import { wasFaster } from './lock-plan.ts';

export type StagesCommand = {
  stages: Stage[];
  /** Where the stories of stages go that are left out. */
  moved: { from: string; to: string }[];
  /** The stages as they were seen, in order. */
  seen: string[];
};

/**
 * Sets the newsroom's stages: their order, their names, which of them end a story's way.
 *
 * @throws {Invalid} a stage without a name, or stories that would stand nowhere
 * @throws {Conflict} somebody changed the stages meanwhile
 */
export async function saveStages(newsroom: Newsroom, person: Person | null, command: StagesCommand): Promise<void> {
  requireMayEverywhere(person, 'change-stages');
  const { stages, moved, seen } = command;
  if (stages.length === 0) throw invalid('a newsroom has one stage at least', 'stages');
  if (stages.some(({ names }) => Object.values(names).every((name) => name.trim() === ''))) throw invalid('a stage has a name', 'stages');
  const kept = new Set(stages.map(({ stageId }) => stageId));
  if (kept.size < stages.length) throw invalid('a stage stands twice', 'stages');
  await carryOut(newsroom, person, async (acting) => {
    const { tx, note } = acting;
    await sql`lock table stage in share row exclusive mode`.execute(tx);
    const before = await tx.selectFrom('stage').select('id').orderBy('position').orderBy('id').execute();
    if (before.map(({ id }) => id).join() !== seen.join()) throw wasFaster('the stages were changed');
    await writeStages(acting, stages);
    for (const { id } of before) if (!kept.has(id)) await removeStage(acting, id, moved.find(({ from }) => from === id)?.to ?? null, kept);
    note({ act: 'change-stages', recordKind: 'stage', recordId: null, details: { stages: stages.map(({ names }) => names) } });
  });
}

async function writeStages({ tx }: Acting, stages: readonly Stage[]): Promise<void> {
  for (const [position, { stageId, names, isDone }] of stages.entries()) {
    const named = Object.fromEntries(Object.entries(names).filter(([, name]) => name.trim() !== ''));
    const row = { names: JSON.stringify(named), position, is_done: isDone };
    await tx
      .insertInto('stage')
      .values({ id: stageId, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  }
}

async function removeStage({ tx }: Acting, stageId: string, to: string | null, kept: ReadonlySet<string>): Promise<void> {
  const story = await tx.selectFrom('story').select('id').where('stage_id', '=', stageId).limit(1).executeTakeFirst();
  if (story && (to === null || !kept.has(to))) throw invalid('stories would stand nowhere', 'moved');
  if (story) await tx.updateTable('story').set({ stage_id: to }).where('stage_id', '=', stageId).execute();
  await tx.deleteFrom('stage').where('id', '=', stageId).execute();
}
