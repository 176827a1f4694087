import type { Person } from '@coranto/contract/person';
import { type FocalPoint, noRights } from '@coranto/contract/picture';
import { notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { type Acting, carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import type { PictureFiles } from './files-of-picture.ts';
import type { PreparedPicture } from './prepare-picture.ts';
import { type Size, usualFocalPoint } from './rendering/recipe.ts';

/** What is said of a picture in one language. */
export type PictureWords = { caption: string; altText: string; credit: string };

export type NewPicture = {
  id: string;
  /** Its files and its size; what is not known of it otherwise is as it usually is. */
  prepared: Omit<PictureFiles, 'crops'> & Size & Partial<PreparedPicture>;
  mayBeReused: boolean;
  words: Record<string, PictureWords>;
};

export type PictureRecord = Omit<NewPicture, 'prepared'> &
  PreparedPicture & { createdAt: Date; usableUntil: Date | null; hadOtherFile: boolean };

/** Adds a prepared picture to the newsroom's pictures. */
export async function addPicture(newsroom: Newsroom, person: Person | null, command: NewPicture): Promise<void> {
  requireMay(person, 'add-picture', null);
  await carryOut(newsroom, person, (acting) => insertPicture(acting, command));
}

/** Adds a picture within a command that does more than that. */
export async function insertPicture({ tx, person, note, changed }: Acting, command: NewPicture): Promise<void> {
  const { prepared } = command;
  await tx
    .insertInto('picture')
    .values({
      id: command.id,
      file: prepared.file,
      media_type: prepared.mediaType,
      width: prepared.widthPx,
      height: prepared.heightPx,
      renditions: JSON.stringify(prepared.renditions),
      placeholder: prepared.placeholder ?? null,
      likeness: prepared.likeness ?? null,
      may_be_reused: command.mayBeReused,
      original: prepared.original ?? null,
      ...focalColumns(prepared.focalPoint ?? usualFocalPoint(prepared)),
      crops: JSON.stringify(prepared.crops ?? []),
      rights: JSON.stringify(prepared.rights ?? noRights),
      found_words: JSON.stringify(prepared.foundWords ?? {}),
      rendering: prepared.rendering ?? 'whole',
      created_by: person?.id ?? null,
    })
    .execute();
  const words = Object.entries(command.words);
  if (words.length > 0)
    await tx
      .insertInto('picture_words')
      .values(words.map(([language, each]) => wordsRow(command.id, language, each)))
      .execute();
  changed('picture', command.id);
  note({ act: 'add-picture', recordKind: 'picture', recordId: command.id });
}

const hadOtherFile = sql<boolean>`exists (select from picture_before where picture_id = picture.id)`.as('had_other_file');

// As text: its 64 bits are more than a number of JavaScript holds.
const likeness = sql<string | null>`likeness::text`.as('likeness');
const pictureColumns = [
  ...(['id', 'file', 'media_type', 'width', 'height', 'renditions', 'crops', 'placeholder', 'focal_x', 'focal_y'] as const),
  ...(['rights', 'original', 'found_words', 'rendering', 'may_be_reused', 'created_at', 'usable_until'] as const),
] as const;

/** One picture with its words in every language. @throws {NotFound} */
export async function readPicture(newsroom: Newsroom, question: { pictureId: string }): Promise<PictureRecord> {
  const row = await newsroom.database.read
    .selectFrom('picture')
    .select([...pictureColumns, hadOtherFile, likeness])
    .where('id', '=', question.pictureId)
    .executeTakeFirst();
  if (!row) throw notFound(`picture ${question.pictureId}`);
  const words = await newsroom.database.read.selectFrom('picture_words').selectAll().where('picture_id', '=', row.id).execute();
  return {
    id: row.id,
    file: row.file,
    mediaType: row.media_type,
    widthPx: row.width,
    heightPx: row.height,
    renditions: row.renditions,
    crops: row.crops,
    placeholder: row.placeholder,
    likeness: row.likeness,
    focalPoint: { x: row.focal_x, y: row.focal_y },
    rights: { ...noRights, ...row.rights },
    original: row.original,
    foundWords: { caption: '', altText: '', ...row.found_words },
    rendering: row.rendering,
    mayBeReused: row.may_be_reused,
    createdAt: row.created_at,
    usableUntil: row.usable_until,
    hadOtherFile: row.had_other_file,
    words: Object.fromEntries(words.map((each) => [each.language, { caption: each.caption, altText: each.alt_text, credit: each.credit }])),
  };
}

/** The focal point as its columns hold it. */
export function focalColumns({ x, y }: FocalPoint) {
  return { focal_x: x, focal_y: y };
}

/** What is said of a picture in one language as its row holds it. */
export function wordsRow(pictureId: string, language: string, words: PictureWords) {
  return { picture_id: pictureId, language, caption: words.caption, alt_text: words.altText, credit: words.credit };
}
