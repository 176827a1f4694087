import { type FocalPoint, noRights, type PictureRights } from '@coranto/contract/picture';
import type { Rendition } from '../database/database.ts';
import { noteRecord, type Published, shared } from './reading.ts';

/** A picture with its words in one language. */
export type PublishedPicture = {
  id: string;
  widthPx: number;
  heightPx: number;
  /** Smallest first in each format; file names under `/media/`. */
  renditions: Rendition[];
  /** In the shapes that search engines ask for, around the focal point. */
  crops: Rendition[];
  file: string;
  /** Its colour on the whole, as three digits for red, green and blue from 0 to 7. */
  placeholder: string | null;
  /** What every crop keeps in view. */
  focalPoint: FocalPoint;
  mayBeReused: boolean;
  rights: PictureRights;
  caption: string;
  altText: string;
  credit: string;
};

/** A picture in the words of one language, or `null`. Words missing in it are empty, never those of another language, but the credit is a name and stands in any. */
export async function findPicture(published: Published, pictureId: string, language: string): Promise<PublishedPicture | null> {
  return shared(published, `picture:${pictureId}/${language}`, async (inner) => {
    const picture = await loadPicture(inner, pictureId, language);
    noteRecord(inner, `picture:${pictureId}/${language}`, picture);
    return picture;
  });
}

/** What lists show of a picture: no words, since the headline beside it says what there is to say. */
export type CardPicture = Omit<PublishedPicture, 'caption' | 'altText' | 'credit' | 'crops' | 'mayBeReused' | 'rights'>;

/** A picture as lists show it, or `null`. */
export async function findCardPicture(published: Published, pictureId: string, language: string): Promise<CardPicture | null> {
  return shared(published, `card-picture:${pictureId}/${language}`, async (inner) => {
    const picture = cardPicture(await loadPicture(inner, pictureId, language));
    noteRecord(inner, `card-picture:${pictureId}/${language}`, picture);
    return picture;
  });
}

/** No more of a picture than lists show. */
export function cardPicture(picture: PublishedPicture | null): CardPicture | null {
  if (!picture) return null;
  const { id, widthPx, heightPx, renditions, file, placeholder, focalPoint } = picture;
  return { id, widthPx, heightPx, renditions, file, placeholder, focalPoint };
}

/** Several pictures at once, by id; those that do not exist are left out. */
export async function findPictures(
  published: Published,
  pictureIds: readonly string[],
  language: string,
): Promise<Map<string, PublishedPicture>> {
  const found = new Map<string, PublishedPicture>();
  for (const id of new Set(pictureIds)) {
    const picture = await findPicture(published, id, language);
    if (picture) found.set(id, picture);
  }
  return found;
}

/** Reads a picture afresh, without a note. */
export async function loadPicture(published: Published, pictureId: string, language: string): Promise<PublishedPicture | null> {
  const row = await published.rows.selectFrom('published_picture').selectAll().where('id', '=', pictureId).executeTakeFirst();
  if (!row) return null;
  const words = await published.rows
    .selectFrom('published_picture_words')
    .selectAll()
    .where('picture_id', '=', pictureId)
    .orderBy('language')
    .execute();
  const own = words.find((each) => each.language === language);
  return {
    id: row.id,
    widthPx: row.width,
    heightPx: row.height,
    renditions: row.renditions,
    crops: row.crops,
    file: row.file,
    placeholder: row.placeholder,
    focalPoint: { x: row.focal_x, y: row.focal_y },
    mayBeReused: row.may_be_reused,
    rights: { ...noRights, ...row.rights },
    caption: own?.caption ?? '',
    altText: own?.alt_text ?? '',
    credit: own?.credit || words.find((each) => each.credit)?.credit || '',
  };
}
