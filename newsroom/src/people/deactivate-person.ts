import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { notify } from '../notification/notification.ts';
import { giveOver, type HandedOver } from './hand-over.ts';
import { findPerson, isOwnerOfAll, requireKnown, requireOwnerLeft } from './persons.ts';
import { requireMayEverywhere } from './policy.ts';

/**
 * Closes the studio to a person, at once; what they wrote stays theirs, what they were to do goes to `handOverTo`, who is told.
 *
 * @throws {Invalid} the last owner, oneself, or a successor who may not sign in
 */
export async function deactivatePerson(
  newsroom: Newsroom,
  person: Person | null,
  command: { personId: string; handOverTo?: string | null },
): Promise<HandedOver> {
  requireMayEverywhere(person, 'manage-people');
  const { personId, handOverTo = null } = command;
  if (personId === person?.id) throw invalid('nobody closes the door behind themselves', 'personId');
  return carryOut(newsroom, person, async (acting) => {
    const { tx, note } = acting;
    await requireKnown(tx, personId);
    const leaving = await findPerson(tx, personId);
    await tx.updateTable('person').set({ deactivated_at: sql<string>`newsroom_now()` }).where('id', '=', personId).execute();
    if (leaving !== null && isOwnerOfAll(leaving)) await requireOwnerLeft(tx);
    await tx.deleteFrom('session').where('person_id', '=', personId).execute();
    await tx.deleteFrom('person_link').where('person_id', '=', personId).execute();
    let held: HandedOver = { stories: 0, assignments: 0, schedules: 0 };
    if (handOverTo !== null) {
      if (handOverTo === personId || !(await findPerson(tx, handOverTo))) throw invalid('nobody who may sign in', 'handOverTo');
      held = await giveOver(tx, { from: personId, to: handOverTo });
      const details = { title: leaving?.name ?? '', ...held };
      await notify(acting, { personIds: [handOverTo], kind: 'handed-over', recordKind: 'person', recordId: personId, details });
    }
    note({ act: 'deactivate-person', recordKind: 'person', recordId: personId, details: { handOverTo, ...held } });
    return held;
  });
}

/** Opens the studio to a person again, with the roles they had. */
export async function reactivatePerson(newsroom: Newsroom, person: Person | null, { personId }: { personId: string }): Promise<void> {
  requireMayEverywhere(person, 'manage-people');
  await carryOut(newsroom, person, async ({ tx, note }) => {
    await requireKnown(tx, personId);
    await tx.updateTable('person').set({ deactivated_at: null }).where('id', '=', personId).execute();
    note({ act: 'reactivate-person', recordKind: 'person', recordId: personId });
  });
}
