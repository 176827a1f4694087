import type { FocalPoint, PictureRights } from '@coranto/contract/picture';
import { invalid } from '@coranto/contract/refusal';
import type { RenderingState } from '../database/database.ts';
import type { FileStore } from '../logbook/logbook.ts';
import { keepFiles, originalEnding, type PictureFiles, plainest } from './files-of-picture.ts';
import type { PictureLine } from './rendering/picture-process.ts';
import { limits, stemOf } from './rendering/recipe.ts';
import { type RenderedPicture, renderPicture } from './rendering/render-picture.ts';
import { UnreadablePicture } from './rendering/unreadable-picture.ts';
import { uploads } from './uploads.ts';

/** The files of a picture, and what was found out about it. */
export type PreparedPicture = PictureFiles & {
  widthPx: number;
  heightPx: number;
  focalPoint: FocalPoint;
  /** Its colour on the whole, as three digits for red, green and blue from 0 to 7; `null` where something is seen through it. */
  placeholder: string | null;
  /** By which others that look the same are found; `null` where nothing is known of that. */
  likeness: string | null;
  rights: PictureRights;
  /** The file as it came in, for the studio alone. */
  original: string | null;
  foundWords: FoundWords;
  rendering: RenderingState;
};

/** Words in the file, to propose to whoever describes the picture. */
export type FoundWords = { caption: string; altText: string };

/** What is made while somebody waits. */
const atOnce = { formats: ['webp', 'jpeg'], withCrops: true, focalPoint: null } as const;

/**
 * Takes a picture as it was uploaded, and keeps what may be served of it: the picture upright, without place, owner or device, at several
 * widths, with its rights in each file. AVIF takes longer and comes later (`renderNextPicture`). The upload itself is kept for the studio.
 *
 * @param line where it waits for its turn
 * @throws {Invalid} no picture, one of a kind that is not accepted (SVG may run script), too large, or damaged
 * @throws {TooManyAttempts} too many wait already
 */
export async function preparePicture(store: FileStore, source: Uint8Array, line: PictureLine = uploads): Promise<PreparedPicture> {
  if (source.byteLength > limits.fileBytes) throw invalid(`picture has more than ${limits.fileBytes} bytes`, 'picture');
  const picture = await line.render({ source, rights: null, ...atOnce }).catch((cause: unknown) => {
    if (!(cause instanceof UnreadablePicture)) throw cause;
    throw invalid(`not a picture that can be read: ${cause.message}`, 'picture');
  });
  const original = await store.keep(source, originalEnding);
  return keepPrepared(store, { source, rights: picture.found.rights, original }, picture);
}

/** Makes the files of a drawing of our own here and at once: for what is built, where no hostile bytes can be. */
export async function prepareDrawing(
  store: FileStore,
  source: Uint8Array,
  { rights, focalPoint }: { rights: PictureRights; focalPoint: FocalPoint | null },
): Promise<PreparedPicture> {
  return keepPrepared(store, { source, rights, original: null }, await renderPicture({ source, ...atOnce, rights, focalPoint }));
}

type Given = { source: Uint8Array; rights: PictureRights; original: string | null };

async function keepPrepared(store: FileStore, { source, rights, original }: Given, picture: RenderedPicture): Promise<PreparedPicture> {
  const { widthPx, heightPx, focalPoint, tone, likeness, found } = picture;
  const files = await keepFiles(store, stemOf(source, rights), picture);
  const foundWords = { caption: found.caption, altText: found.altText };
  return {
    ...files,
    ...plainest(files.renditions),
    ...{ widthPx, heightPx, focalPoint, placeholder: tone, likeness, rights, original, foundWords, rendering: 'begun' },
  };
}
