import type { Person } from '@coranto/contract/person';
import { Refusal } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMayEverywhere } from '../people/people.ts';

/**
 * Puts the editions into another order: that of the language switch. Readers whose language there is no edition in get the first.
 *
 * @param command.seen the editions in the order in which they were seen
 * @throws {Conflict} somebody ordered them, added one or retired one meanwhile
 */
export async function orderEditions(
  newsroom: Newsroom,
  person: Person | null,
  command: { editionIds: string[]; seen: string[] },
): Promise<void> {
  requireMayEverywhere(person, 'change-edition');
  const { editionIds, seen } = command;
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const rows = await tx.selectFrom('edition').select('id').orderBy('position').orderBy('prefix').forUpdate().execute();
    const isWhole = new Set(editionIds).size === rows.length && rows.every(({ id }) => editionIds.includes(id));
    if (rows.map(({ id }) => id).join() !== seen.join() || !isWhole)
      throw new Refusal({ code: 'Conflict', detail: 'the editions were changed meanwhile', newestRevisionId: null });
    for (const [position, id] of editionIds.entries()) await tx.updateTable('edition').set({ position }).where('id', '=', id).execute();
    for (const id of editionIds) changed('edition', id);
    note({ act: 'order-editions', recordKind: 'edition', recordId: null, details: {} });
  });
}
