import { invalid } from '@coranto/contract/refusal';
import sharp from 'sharp';
import type { Rendition } from '../database/database.ts';
import type { FileStore } from '../logbook/logbook.ts';

/** Largest upload, in bytes, and largest picture, in pixels, that is decoded. @source promise 11 */
const largestFile = 20 * 1024 * 1024;
const mostPixels = 50_000_000;
const renditionWidthsPx = [320, 640, 960, 1440, 2000];
const accepted = new Set(['jpeg', 'png', 'webp', 'gif', 'avif', 'tiff']);

export type PreparedPicture = { file: string; mediaType: string; widthPx: number; heightPx: number; renditions: Rendition[] };

/**
 * Takes a picture as it was uploaded, and keeps what may be served of it: the picture upright, without place, owner or device data,
 * at several widths as WebP, and one JPEG for those who cannot show it. The upload itself is not kept: what is not there cannot leak.
 *
 * @throws {Invalid} no picture, one of a kind that is not accepted (SVG may run script), too large, or damaged
 */
export async function preparePicture(store: FileStore, bytes: Uint8Array): Promise<PreparedPicture> {
  if (bytes.byteLength > largestFile) throw invalid(`picture has more than ${largestFile} bytes`, 'picture');
  const upright = await decode(bytes);
  const { width: widthPx, height: heightPx } = upright.info;
  const source = () => sharp(upright.data, { raw: { width: widthPx, height: heightPx, channels: upright.info.channels } });
  const renditions: Rendition[] = [];
  const widths = [...renditionWidthsPx.filter((width) => width < widthPx), Math.min(widthPx, 2400)];
  for (const width of new Set(widths)) {
    const made = await source().resize({ width }).webp({ quality: 78, effort: 3 }).toBuffer({ resolveWithObject: true });
    renditions.push({
      file: await store.keep(made.data, 'webp'),
      mediaType: 'image/webp',
      widthPx: made.info.width,
      heightPx: made.info.height,
    });
  }
  const jpeg = await source()
    .flatten({ background: '#ffffff' })
    .resize({ width: Math.min(widthPx, 1440) })
    .jpeg({ quality: 80 })
    .toBuffer();
  return { file: await store.keep(jpeg, 'jpg'), mediaType: 'image/jpeg', widthPx, heightPx, renditions };
}

async function decode(bytes: Uint8Array) {
  const image = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error', animated: false });
  try {
    const { format } = await image.metadata();
    if (!format || !accepted.has(format)) throw invalid(`pictures of kind ${format ?? 'unknown'} are not accepted`, 'picture');
    return await image.rotate().toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'Refusal') throw cause;
    throw invalid(`not a picture that can be read: ${cause instanceof Error ? cause.message : cause}`, 'picture');
  }
}
