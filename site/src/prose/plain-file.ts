import { mediaAddress, type PictureFiles } from './Figure.tsx';

/** One file of a picture, under an address that holds anywhere. */
export type PlainFile = {
  address: string;
  mediaType: string;
  widthPx: number;
  heightPx: number /** 0 where nobody knows. */;
  bytes: number;
};

const readEverywhere = ['image/jpeg', 'image/png', 'image/webp'];

/** The rendition nearest to 1200 pixels in the format that most programs of others know; its address is absolute. */
export function plainFile(picture: PictureFiles, origin: string): PlainFile {
  const known = picture.renditions.filter((rendition) => readEverywhere.includes(rendition.mediaType));
  const [best] = known.toSorted(
    (a, b) =>
      readEverywhere.indexOf(a.mediaType) - readEverywhere.indexOf(b.mediaType) || Math.abs(a.widthPx - 1200) - Math.abs(b.widthPx - 1200),
  );
  const { file, widthPx, heightPx } = best ?? picture;
  return {
    address: origin + mediaAddress(file),
    mediaType: best?.mediaType ?? mediaTypeOf(file),
    widthPx,
    heightPx,
    bytes: best?.bytes ?? 0,
  };
}

const mediaTypes: Record<string, string> = {
  jpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  avif: 'image/avif',
  gif: 'image/gif',
};

function mediaTypeOf(file: string): string {
  return mediaTypes[file.slice(file.lastIndexOf('.') + 1)] ?? 'application/octet-stream';
}
