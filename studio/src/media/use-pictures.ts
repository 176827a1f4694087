import { listPicturesCall, type PictureLine, type PictureWords } from '@coranto/contract/api/media';
import { useQuery } from '@tanstack/react-query';
import { questionOf } from '../api/use-call.ts';

const picturesStayFreshMs = 60_000;

/** One picture by its id; `undefined` until it is there, `null` when there is none. */
export function usePicture(pictureId: string): PictureLine | null | undefined {
  const { data } = useQuery({ ...questionOf(listPicturesCall, { ids: pictureId }), staleTime: picturesStayFreshMs });
  return data === undefined ? undefined : (data.pictures[0] ?? null);
}

/** What is said of a picture in a language; empty words where nothing is said yet. */
export function wordsOf(picture: PictureLine, language: string): PictureWords {
  return picture.words.find((words) => words.language === language) ?? { language, caption: '', altText: '', credit: '' };
}

/** What may be said of a picture in a language where nothing is said yet, by what its file says; `null` where it says nothing, or is not asked. */
export function proposedWords(picture: PictureLine, language: string): PictureWords | null {
  if (picture.words.some((words) => words.language === language)) return null;
  const { rights, foundWords } = picture;
  const proposed = { language, ...foundWords, credit: rights.creditLine || rights.creator };
  return proposed.caption || proposed.altText || proposed.credit ? proposed : null;
}

/** What a picture shows, in a language or else in any, for lists. */
export function nameOf(picture: PictureLine, language: string): string {
  const said = [wordsOf(picture, language), ...picture.words];
  return said.map(({ altText, caption }) => altText || caption).find((name) => name !== '') ?? '';
}
