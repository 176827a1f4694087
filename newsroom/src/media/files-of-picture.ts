import type { Rendition } from '../database/database.ts';
import type { FileStore } from '../logbook/logbook.ts';
import { formats } from './rendering/recipe.ts';
import type { RenderedFile, RenderedPicture } from './rendering/render-picture.ts';
import { UnreadablePicture } from './rendering/unreadable-picture.ts';

/** The files of a picture; `file` is the one for those who cannot choose. */
export type PictureFiles = { file: string; mediaType: string; renditions: Rendition[]; crops: Rendition[] };

/** Ending of names under which uploads are kept. No address leads there: media are served by the endings of pictures. */
export const originalEnding = 'orig';

/** Keeps rendered files under names that begin with `stem`. */
export async function keepFiles(
  store: FileStore,
  stem: string,
  picture: Pick<RenderedPicture, 'files' | 'focalPoint'>,
): Promise<Pick<PictureFiles, 'renditions' | 'crops'>> {
  const renditions: Rendition[] = [];
  const crops: Rendition[] = [];
  for (const rendered of picture.files) {
    const { format, shape, widthPx, heightPx, bytes } = rendered;
    const file = nameOf(stem, rendered, picture);
    await store.keepAs(file, bytes);
    const { mediaType } = formats[format];
    (shape === null ? renditions : crops).push({ file, mediaType, widthPx, heightPx, bytes: bytes.byteLength });
  }
  return { renditions, crops };
}

/** A crop has its focal point in its name, since the same picture gives another one when that is moved. */
function nameOf(stem: string, { format, shape, widthPx }: RenderedFile, { focalPoint }: Pick<RenderedPicture, 'focalPoint'>): string {
  const part = shape === null ? widthPx : [shape, Math.round(focalPoint.x * 100), Math.round(focalPoint.y * 100)].join('-');
  return `${stem}-${part}.${formats[format].ending}`;
}

const plainWidthPx = 1440;

/** The JPEG that serves everybody well enough. */
export function plainest(renditions: readonly Rendition[]): Pick<PictureFiles, 'file' | 'mediaType'> {
  const known = renditions.filter(({ mediaType }) => mediaType === formats.jpeg.mediaType);
  const best = known.findLast(({ widthPx }) => widthPx <= plainWidthPx) ?? known[0];
  if (!best) throw new Error('A picture without a JPEG');
  return { file: best.file, mediaType: best.mediaType };
}

/**
 * What other files of a picture are made from: the upload, or the best that is left where none was kept.
 *
 * @throws {UnreadablePicture} the file is not there
 */
export async function readSource(
  store: FileStore,
  { original, renditions, file }: Pick<PictureFiles, 'renditions' | 'file'> & { original: string | null },
): Promise<Uint8Array> {
  const decodable = renditions.filter(({ mediaType }) => mediaType !== formats.avif.mediaType);
  const source = original ?? decodable.toSorted((a, b) => b.widthPx - a.widthPx)[0]?.file ?? file;
  const bytes = await store.read(source);
  if (!bytes) throw new UnreadablePicture(`its file ${source} is not there`);
  return bytes;
}
