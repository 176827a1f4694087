import type { Person } from '@coranto/contract/person';
import type { FocalPoint } from '@coranto/contract/picture';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { keepFiles, readSource } from './files-of-picture.ts';
import { focalColumns, readPicture } from './pictures.ts';
import { stemOf } from './rendering/recipe.ts';
import { uploads } from './uploads.ts';

/**
 * Says which place of a picture every crop is to keep in view, and makes the crops anew around it.
 *
 * @param command.focalPoint is kept to the hundredth of the width and the height
 * @throws {NotFound} no such picture
 * @throws {NotAllowed} the person may not add pictures
 * @throws {TooManyAttempts} too many pictures wait to be rendered
 */
export async function aimPicture(
  newsroom: Newsroom,
  person: Person | null,
  command: { pictureId: string; focalPoint: FocalPoint },
): Promise<void> {
  requireMay(person, 'add-picture', null);
  const { pictureId } = command;
  const focalPoint = { x: hundredth(command.focalPoint.x), y: hundredth(command.focalPoint.y) };
  const picture = await readPicture(newsroom, { pictureId });
  const { rights } = picture;
  const source = await readSource(newsroom.media, picture);
  const cropped = await uploads.render({ source, rights, focalPoint, formats: [], withCrops: true });
  const { crops } = await keepFiles(newsroom.media, stemOf(source, rights), cropped);
  await carryOut(newsroom, person, async ({ tx, note, changed }) => {
    await tx
      .updateTable('picture')
      .set({ ...focalColumns(focalPoint), crops: JSON.stringify(crops) })
      .where('id', '=', pictureId)
      .execute();
    changed('picture', pictureId);
    note({ act: 'aim-picture', recordKind: 'picture', recordId: pictureId, details: focalPoint });
  });
}

function hundredth(part: number): number {
  return Math.round(part * 100) / 100;
}
