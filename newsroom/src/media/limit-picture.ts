import type { Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';

/**
 * Says until when readers may see a picture. At that instant it leaves pages, cards and feeds by itself, and nothing with it may be published;
 * with a later instant, or none (`null`), it is back.
 *
 * @throws {NotFound} no such picture
 * @throws {NotAllowed} the person may not add pictures
 */
export async function limitPicture(
  newsroom: Newsroom,
  person: Person | null,
  command: { pictureId: string; usableUntil: Date | null },
): Promise<void> {
  requireMay(person, 'add-picture', null);
  const { pictureId, usableUntil } = command;
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const { numUpdatedRows } = await tx
      .updateTable('picture')
      .set({ usable_until: usableUntil })
      .where('id', '=', pictureId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw notFound(`picture ${pictureId}`);
    changed('picture', pictureId);
    note({ act: 'limit-picture', recordKind: 'picture', recordId: pictureId, details: { until: usableUntil?.toISOString() ?? null } });
  });
}
