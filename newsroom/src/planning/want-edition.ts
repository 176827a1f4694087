import type { Person } from '@coranto/contract/person';
import type { WantedEdition } from '@coranto/contract/planning';
import { invalid, notFound } from '@coranto/contract/refusal';
import type { Writing } from '../database/database.ts';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { endAssignment } from './end-assignment.ts';
import { lockPlan, wasFaster } from './lock-plan.ts';

/**
 * Wants a story in an edition, by a time; or changes that.
 *
 * @param command.version the one that was seen, `null` for an edition not wanted before
 * @throws {Conflict} somebody wanted or changed it meanwhile
 */
export async function wantEdition(
  newsroom: Newsroom,
  person: Person | null,
  command: WantedEdition & { storyId: string; version: number | null },
): Promise<void> {
  const { storyId, editionId, dueAt, version } = command;
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const { deskId } = await lockPlan(tx, person, storyId);
    requireMay(person, 'plan-story', { editionId, deskId });
    const there = await tx
      .selectFrom('wanted_edition')
      .select('version')
      .where('story_id', '=', storyId)
      .where('edition_id', '=', editionId)
      .executeTakeFirst();
    if ((there?.version ?? null) !== version) throw wasFaster(`edition ${editionId} of story ${storyId}`);
    await writeWanted(tx, storyId, command, version);
    note({ act: 'want-edition', recordKind: 'story', recordId: storyId, editionId, details: { dueAt } });
  });
}

/** A story is no longer wanted in an edition; what is written there stays. */
export async function dropWantedEdition(
  newsroom: Newsroom,
  person: Person | null,
  command: { storyId: string; editionId: string },
): Promise<void> {
  const { storyId, editionId } = command;
  await carryOut(newsroom, person, async (acting) => {
    const { tx, note } = acting;
    const { deskId } = await lockPlan(tx, person, storyId);
    requireMay(person, 'plan-story', { editionId, deskId });
    const { numDeletedRows } = await tx
      .deleteFrom('wanted_edition')
      .where('story_id', '=', storyId)
      .where('edition_id', '=', editionId)
      .executeTakeFirst();
    if (numDeletedRows === 0n) throw notFound(`story ${storyId} is not wanted in ${editionId}`);
    await endAssignment(acting, { storyId, coverageId: null, editionId });
    note({ act: 'drop-wanted-edition', recordKind: 'story', recordId: storyId, editionId });
  });
}

/** Writes one wanted edition. @throws {Invalid} an edition or section that is not there */
export async function writeWanted(tx: Writing, storyId: string, wanted: WantedEdition, version: number | null): Promise<void> {
  const { editionId, sectionId, dueAt } = wanted;
  const edition = await tx.selectFrom('edition').select('id').where('id', '=', editionId).executeTakeFirst();
  if (!edition) throw invalid('no such edition', 'editionId');
  if (sectionId !== null) {
    const section = await tx
      .selectFrom('section')
      .select('id')
      .where('id', '=', sectionId)
      .where('edition_id', '=', editionId)
      .executeTakeFirst();
    if (!section) throw invalid('no such section in the edition', 'sectionId');
  }
  const row = { due_at: dueAt, section_id: sectionId, version: (version ?? 0) + 1 };
  await tx
    .insertInto('wanted_edition')
    .values({ story_id: storyId, edition_id: editionId, ...row })
    .onConflict((conflict) => conflict.columns(['story_id', 'edition_id']).doUpdateSet(row))
    .execute();
}
