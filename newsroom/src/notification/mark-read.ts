import type { Person } from '@coranto/contract/person';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';

/** Marks what a person was told as read: those named, or all up to one. What is another's stays as it is. */
export async function markNotificationsRead(
  newsroom: Newsroom,
  person: Person,
  command: { seqs: readonly number[] } | { upTo: number },
): Promise<void> {
  await newsroom.database.write(async (tx) => {
    const query = tx
      .updateTable('notification')
      .set({ read_at: sql<Date>`newsroom_now()` })
      .where('person_id', '=', person.id)
      .where('read_at', 'is', null);
    if ('upTo' in command) await query.where('seq', '<=', command.upTo).execute();
    else if (command.seqs.length > 0) await query.where('seq', 'in', [...command.seqs]).execute();
  });
}
