import type { Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMayEverywhere } from '../people/people.ts';

/**
 * Takes a desk away. Its stories go to another desk, or to none; roles held for it end.
 *
 * @throws {NotFound} @throws {Invalid} the desk that is to have its stories is not there
 */
export async function removeDesk(
  newsroom: Newsroom,
  person: Person | null,
  command: { deskId: string; storiesTo: string | null },
): Promise<void> {
  requireMayEverywhere(person, 'manage-desks');
  const { deskId, storiesTo } = command;
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const desk = await tx.selectFrom('desk').select('name').where('id', '=', deskId).forUpdate().executeTakeFirst();
    if (!desk) throw notFound(`desk ${deskId}`);
    if (storiesTo !== null) {
      const next = await tx.selectFrom('desk').select('id').where('id', '=', storiesTo).executeTakeFirst();
      if (!next || storiesTo === deskId) throw invalid('no such desk', 'storiesTo');
    }
    await tx.updateTable('story').set({ desk_id: storiesTo }).where('desk_id', '=', deskId).execute();
    await tx.deleteFrom('person_role').where('desk_id', '=', deskId).execute();
    await tx.deleteFrom('desk').where('id', '=', deskId).execute();
    note({ act: 'remove-desk', recordKind: 'desk', recordId: deskId, details: { name: desk.name } });
  });
}
