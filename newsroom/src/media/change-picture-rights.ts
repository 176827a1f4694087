import type { Person } from '@coranto/contract/person';
import type { PictureRights } from '@coranto/contract/picture';
import { notFound } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';

/**
 * Says whose a picture is, on what terms, and whether others may take it over with an article. Its files say so too, a little later: they
 * are all made anew (`renderNextPicture`), under other names.
 *
 * @throws {NotFound} no such picture
 * @throws {NotAllowed} the person may not add pictures
 */
export async function changePictureRights(
  newsroom: Newsroom,
  person: Person | null,
  command: { pictureId: string; rights: PictureRights; mayBeReused: boolean },
): Promise<void> {
  requireMay(person, 'add-picture', null);
  const { pictureId, rights, mayBeReused } = command;
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    const { numUpdatedRows } = await tx
      .updateTable('picture')
      .set({ rights: JSON.stringify(rights), may_be_reused: mayBeReused, rendering: 'stale' })
      .where('id', '=', pictureId)
      .executeTakeFirst();
    if (numUpdatedRows === 0n) throw notFound(`picture ${pictureId}`);
    changed('picture', pictureId);
    note({ act: 'change-picture-rights', recordKind: 'picture', recordId: pictureId, details: { mayBeReused } });
  });
}
