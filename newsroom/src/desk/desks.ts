import { invalid } from '@coranto/contract/refusal';
import type { Writing } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';

/** A team that owns stories; with an edition it works for that one alone. */
export type Desk = { deskId: string; name: string; editionId: string | null };

/** Every desk, in the newsroom's order. */
export async function listDesks(newsroom: Newsroom): Promise<Desk[]> {
  return newsroom.database.read
    .selectFrom('desk')
    .select(['id as deskId', 'name', 'edition_id as editionId'])
    .orderBy('position')
    .orderBy('name')
    .execute();
}

/** Refuses a desk that is not there, or that works for another edition. @throws {Invalid} */
export async function requireDesk(tx: Writing, { deskId, editionId }: { deskId: string; editionId: string | null }): Promise<void> {
  const desk = await tx.selectFrom('desk').select('edition_id').where('id', '=', deskId).executeTakeFirst();
  if (!desk) throw invalid('no such desk', 'deskId');
  if (desk.edition_id !== null && editionId !== null && desk.edition_id !== editionId) {
    throw invalid('the desk works for another edition', 'deskId');
  }
}
