import type { Reading, Writing } from '../database/database.ts';

/** What the rules of publishing ask of a picture. */
export type PictureToCheck = { hasCredit: boolean; hasAltText: boolean; usableUntil: Date | null };

/** Known pictures among those asked for. A credit is a name and counts in any language; alt text counts in the article's own. */
export async function readPicturesForChecking(
  rows: Reading | Writing,
  pictureIds: string[],
  language: string,
): Promise<Map<string, PictureToCheck>> {
  if (pictureIds.length === 0) return new Map();
  const known = await rows.selectFrom('picture').select(['id', 'usable_until']).where('id', 'in', pictureIds).execute();
  const words = await rows.selectFrom('picture_words').selectAll().where('picture_id', 'in', pictureIds).execute();
  return new Map(
    known.map(({ id, usable_until }) => {
      const own = words.filter((each) => each.picture_id === id);
      return [
        id,
        {
          usableUntil: usable_until,
          hasCredit: own.some((each) => each.credit.trim() !== ''),
          hasAltText: own.some((each) => each.language === language && each.alt_text.trim() !== ''),
        },
      ];
    }),
  );
}
