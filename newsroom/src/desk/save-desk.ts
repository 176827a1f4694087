import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMayEverywhere } from '../people/people.ts';

/**
 * Makes a desk, or names it anew and moves it in the list. The id is the caller's, so sending twice makes one.
 *
 * @throws {NotAllowed} only an owner of all editions may
 * @throws {Invalid} no name, a name that another desk bears, or no such edition
 */
export async function saveDesk(
  newsroom: Newsroom,
  person: Person | null,
  command: { deskId: string; name: string; editionId: string | null; position: number },
): Promise<void> {
  requireMayEverywhere(person, 'manage-desks');
  const name = command.name.trim().slice(0, 100);
  if (name === '') throw invalid('a desk needs a name', 'name');
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const desks = await tx.selectFrom('desk').select(['id', 'name']).forUpdate().execute();
    if (desks.some((desk) => desk.id !== command.deskId && desk.name.toLowerCase() === name.toLowerCase())) {
      throw invalid('another desk bears this name', 'name');
    }
    if (command.editionId !== null) {
      const edition = await tx.selectFrom('edition').select('id').where('id', '=', command.editionId).executeTakeFirst();
      if (!edition) throw invalid('no such edition', 'editionId');
    }
    const row = { name, edition_id: command.editionId, position: command.position };
    await tx
      .insertInto('desk')
      .values({ id: command.deskId, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
    const act = desks.some(({ id }) => id === command.deskId) ? 'change-desk' : 'make-desk';
    note({ act, recordKind: 'desk', recordId: command.deskId, editionId: command.editionId, details: { name } });
  });
}
