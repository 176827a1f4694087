import { createHash } from 'node:crypto';
import type { Person } from '@coranto/contract/person';
import { Refusal } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../../logbook/logbook.ts';
import { insertPicture, openPictureLine, preparePicture } from '../../media/media.ts';
import { noteLoss } from '../import-report.ts';
import { listKnownImports, rememberImports } from '../import-rows.ts';
import { textOfMarkup } from '../markup/text-of-markup.ts';
import { stableId } from '../stable-id.ts';
import { fullSizePath } from './article-of-item.ts';
import type { ImportPlace } from './import-place.ts';
import type { Attachment } from './survey-export.ts';
import { type UploadsFolder, uploadPathOf } from './uploads.ts';

/** Pictures of an archive do not stand in one line with those of the newsroom, where many who wait turn others away. */
const ownLine = openPictureLine();

/** What names a picture's file at the source, with the words that came with it. */
type SourcePicture = { sourceId: string; address: string; caption: string; altText: string };

/** Brings in one picture of the old site's library from the uploads folder, unless an earlier run did, and makes it known to the texts. */
export async function importAttachment(
  newsroom: Newsroom,
  person: Person | null,
  place: ImportPlace,
  uploads: UploadsFolder,
  attachment: Attachment,
): Promise<void> {
  const { id, url, caption, description, altText } = attachment;
  await importPicture(newsroom, person, place, uploads, {
    sourceId: id,
    address: url,
    caption: textOfMarkup(caption || description),
    altText,
  });
}

/** Brings in a picture that a text shows and the library does not name. */
export async function importShownPicture(
  newsroom: Newsroom,
  person: Person | null,
  place: ImportPlace,
  uploads: UploadsFolder,
  address: string,
  altText: string,
): Promise<void> {
  const path = uploadPathOf(address);
  if (path === null) return;
  await importPicture(newsroom, person, place, uploads, { sourceId: fullSizePath(path), address, caption: '', altText });
}

async function importPicture(
  newsroom: Newsroom,
  person: Person | null,
  place: ImportPlace,
  uploads: UploadsFolder,
  picture: SourcePicture,
): Promise<void> {
  const path = uploadPathOf(picture.address);
  const pictureId = stableId(place.source, 'picture', picture.sourceId);
  const known = await listKnownImports(newsroom.database.read, place.source, 'picture', [picture.sourceId]);
  if (!known.has(picture.sourceId)) {
    const bytes = path === null ? null : await uploads.read(picture.address);
    if (bytes === null)
      return noteLoss(place.report, 'file of the library', 'the uploads folder has no such file', { example: picture.address });
    if (!(await keepPicture(newsroom, person, place, { ...picture, pictureId, bytes }))) return;
  }
  place.pictures.set(picture.sourceId, pictureId);
  if (path !== null) place.pictures.set(fullSizePath(path), pictureId);
}

async function keepPicture(
  newsroom: Newsroom,
  person: Person | null,
  place: ImportPlace,
  picture: SourcePicture & { pictureId: string; bytes: Uint8Array },
): Promise<boolean> {
  const prepared = await preparePicture(newsroom.media, picture.bytes, ownLine).catch((error: unknown) => {
    if (!(error instanceof Refusal)) throw error;
    noteLoss(place.report, 'file of the library', error.message, { example: picture.address });
    return null;
  });
  if (prepared === null) return false;
  const languages = [...new Set([...place.editions.values()].map((edition) => edition.language))];
  const words = {
    caption: picture.caption.slice(0, 2000).toWellFormed(),
    altText: picture.altText.slice(0, 1000).toWellFormed(),
    // The old site had no place for it; what the file says of itself is a name, and stands in any language.
    credit: (prepared.rights.creditLine || prepared.rights.creator).slice(0, 300).toWellFormed(),
  };
  const fingerprint = createHash('sha256').update(picture.bytes).digest('base64url');
  await carryOut(newsroom, person, async (acting) => {
    await insertPicture(acting, {
      id: picture.pictureId,
      prepared,
      mayBeReused: false,
      words: Object.fromEntries(languages.map((language) => [language, words])),
    });
    await rememberImports(acting.tx, place.source, 'picture', [{ sourceId: picture.sourceId, recordId: picture.pictureId, fingerprint }]);
  });
  place.report.written.pictures += 1;
  return true;
}
