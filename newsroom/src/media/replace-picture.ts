import type { Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { type Acting, carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import type { PreparedPicture } from './prepare-picture.ts';

/**
 * Gives a picture another file wherever it stands. Its words, rights, focal point and uses stay; what it was is kept, and can be put back.
 *
 * @throws {NotFound} no such picture
 * @throws {NotAllowed} the person may not add pictures
 */
export async function replacePicture(
  newsroom: Newsroom,
  person: Person | null,
  command: { pictureId: string; prepared: PreparedPicture },
): Promise<void> {
  requireMay(person, 'add-picture', null);
  const { pictureId, prepared } = command;
  await carryOut(newsroom, person, async (acting) => {
    await keepWhatWas(acting, pictureId);
    const { tx, note, changed } = acting;
    await tx
      .updateTable('picture')
      .set({
        file: prepared.file,
        media_type: prepared.mediaType,
        width: prepared.widthPx,
        height: prepared.heightPx,
        renditions: JSON.stringify(prepared.renditions),
        crops: JSON.stringify(prepared.crops),
        placeholder: prepared.placeholder,
        original: prepared.original,
        likeness: prepared.likeness,
        // The rights are those that the newsroom has written, so every file is made anew with them, around the focal point that was set.
        rendering: 'stale',
      })
      .where('id', '=', pictureId)
      .execute();
    changed('picture', pictureId);
    note({ act: 'replace-picture', recordKind: 'picture', recordId: pictureId });
  });
}

/**
 * Puts back the file that a picture had before it was last given another. The present one is kept in its place, so this can be undone too.
 *
 * @throws {NotFound} no such picture, or it never had another file
 */
export async function restorePictureFile(newsroom: Newsroom, person: Person | null, command: { pictureId: string }): Promise<void> {
  requireMay(person, 'add-picture', null);
  const { pictureId } = command;
  await carryOut(newsroom, person, async (acting) => {
    const { tx, note, changed } = acting;
    await tx.selectFrom('picture').select('id').where('id', '=', pictureId).forUpdate().execute();
    const before = await tx
      .deleteFrom('picture_before')
      .where('picture_id', '=', pictureId)
      .where('replaced_at', '=', ({ selectFrom }) =>
        selectFrom('picture_before')
          .select(({ fn }) => fn.max('replaced_at').as('newest'))
          .where('picture_id', '=', pictureId),
      )
      .returning(sql<string>`fields::text`.as('fields'))
      .executeTakeFirst();
    if (!before) throw notFound(`earlier file of picture ${pictureId}`);
    await keepWhatWas(acting, pictureId);
    await sql`
      update picture set file = was.file, media_type = was.media_type, width = was.width, height = was.height, renditions = was.renditions,
        crops = was.crops, placeholder = was.placeholder, original = was.original, likeness = was.likeness, rendering = 'stale'
      from jsonb_populate_record(null::picture, ${before.fields}::text::jsonb) was
      where picture.id = ${pictureId}`.execute(tx);
    changed('picture', pictureId);
    note({ act: 'restore-picture-file', recordKind: 'picture', recordId: pictureId });
  });
}

async function keepWhatWas({ tx, person }: Acting, pictureId: string): Promise<void> {
  const { rows } = await sql`
    insert into picture_before (picture_id, replaced_at, replaced_by, fields)
    select id, clock_timestamp(), ${person?.id ?? null}::uuid, to_jsonb(picture) from picture where id = ${pictureId}
    returning picture_id`.execute(tx);
  if (rows.length === 0) throw notFound(`picture ${pictureId}`);
}
