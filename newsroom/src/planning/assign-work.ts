import { randomUUID } from 'node:crypto';
import { may, type Person, type Place } from '@coranto/contract/person';
import { invalid, notAllowed } from '@coranto/contract/refusal';
import type { Writing } from '../database/database.ts';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { notify } from '../notification/notification.ts';
import { type AssignedWork, endAssignment } from './end-assignment.ts';
import { type HeldPlan, lockPlan, wasFaster } from './lock-plan.ts';

export type AssignCommand = AssignedWork & { personId: string | null; seenPersonId: string | null };

/**
 * Assigns a coverage or the article of a wanted edition to somebody, or takes it back (`null`). Taking work oneself, and giving one's own
 * back, is open to all who plan; what one takes is accepted.
 *
 * @throws {NotAllowed} only editors assign others
 * @throws {Conflict} somebody assigned it to another person meanwhile
 */
export async function assignWork(newsroom: Newsroom, person: Person | null, command: AssignCommand): Promise<void> {
  const { storyId, coverageId, editionId, personId, seenPersonId } = command;
  if ((coverageId === null) === (editionId === null)) throw invalid('either a coverage or an edition is assigned', 'coverageId');
  await carryOut(newsroom, person, async (acting) => {
    const { tx, note } = acting;
    const plan = await lockPlan(tx, person, storyId);
    await requireWork(tx, command);
    const isOwn = person !== null && (personId === person.id || (personId === null && seenPersonId === person.id));
    if (!isOwn) requireMayAssign(person, plan, editionId);
    const before = await endAssignment(acting, command);
    if (before !== seenPersonId) throw wasFaster(`assigned to ${before}`);
    if (personId !== null) {
      await requireActive(tx, personId);
      const isTaken = personId === person?.id;
      await tx
        .insertInto('assignment')
        .values({
          id: randomUUID(),
          story_id: storyId,
          coverage_id: coverageId,
          edition_id: editionId,
          person_id: personId,
          assigned_by: person?.id ?? null,
          ...(isTaken ? { answer: 'accepted' as const } : {}),
        })
        .execute();
    }
    if (personId !== null)
      await notify(acting, {
        personIds: [personId],
        kind: 'assignment',
        recordKind: 'story',
        recordId: storyId,
        details: { title: plan.slugline, coverageId },
      });
    if (coverageId !== null) await followAssignment(tx, coverageId, personId !== null);
    note({ act: 'assign-work', recordKind: 'story', recordId: storyId, editionId, details: { coverageId, personId, before } });
  });
}

/** The article of an edition is assigned by its editors; a coverage, by those of any edition of the story. @throws {NotAllowed} */
function requireMayAssign(person: Person | null, { editionIds, deskId }: HeldPlan, editionId: string | null): void {
  if (person === null) return;
  const where: Place[] =
    editionId !== null
      ? [{ editionId, deskId }]
      : editionIds.length === 0
        ? [null]
        : editionIds.map((each) => ({ editionId: each, deskId }));
  if (!where.some((place) => may(person, 'assign-work', place))) throw notAllowed('assign-work');
}

async function requireWork(tx: Writing, { storyId, coverageId, editionId }: AssignedWork): Promise<void> {
  const found =
    coverageId === null
      ? await tx
          .selectFrom('wanted_edition')
          .select('story_id')
          .where('story_id', '=', storyId)
          .where('edition_id', '=', editionId ?? '')
          .executeTakeFirst()
      : await tx.selectFrom('coverage').select('id').where('id', '=', coverageId).where('story_id', '=', storyId).executeTakeFirst();
  if (!found) throw invalid('there is no such work in the plan', coverageId === null ? 'editionId' : 'coverageId');
}

async function requireActive(tx: Writing, personId: string): Promise<void> {
  const found = await tx
    .selectFrom('person')
    .select('id')
    .where('id', '=', personId)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
  if (!found) throw invalid('no such person', 'personId');
}

/** An idea that is given to somebody is assigned; what nobody has is an idea again, unless work began. */
async function followAssignment(tx: Writing, coverageId: string, isAssigned: boolean): Promise<void> {
  const [from, to] = isAssigned ? (['idea', 'assigned'] as const) : (['assigned', 'idea'] as const);
  await tx
    .updateTable('coverage')
    .set((each) => ({ state: to, version: each('version', '+', 1) }))
    .where('id', '=', coverageId)
    .where('state', '=', from)
    .execute();
}
