import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { type PictureRecord, readPicture } from './pictures.ts';

/** Of 64 bits so many may differ. @source measured in `likeness.test.ts`: other sizes and qualities differ in 5 at most */
const mostDifferent = 5;
const mostAlike = 12;

/** Other pictures that look the same, the most alike first: another size, another quality, or the same file again. */
export async function listLikePictures(newsroom: Newsroom, question: { pictureId: string }): Promise<PictureRecord[]> {
  const { rows } = await sql<{ id: string }>`
    select other.id
    from picture, picture other
    where picture.id = ${question.pictureId} and other.id <> picture.id
      and bit_count((picture.likeness # other.likeness)::bit(64)) <= ${mostDifferent}
    order by bit_count((picture.likeness # other.likeness)::bit(64)), other.created_at, other.id
    limit ${mostAlike}`.execute(newsroom.database.read);
  return Promise.all(rows.map(({ id }) => readPicture(newsroom, { pictureId: id })));
}
