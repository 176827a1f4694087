import { type FocalPoint, noRights, type PictureRights } from '@coranto/contract/picture';
import { decode, isSheer, openPixels, type Pixels, toPixels } from './decode.ts';
import { type FoundInFile, readFound } from './found-in-file.ts';
import { likenessOf } from './likeness.ts';
import {
  type CropShape,
  cropAround,
  cropShapes,
  cropWidthPx,
  formats,
  type PictureFormat,
  renditionWidths,
  type Size,
  usualFocalPoint,
} from './recipe.ts';
import { rightsToXmp } from './xmp.ts';

/** What is to be made of a picture. */
export type RenderOrder = {
  source: Uint8Array;
  /** What its files are to say; `null`: what the source says. */
  rights: PictureRights | null;
  /** `null`: where it usually is. */
  focalPoint: FocalPoint | null;
  formats: readonly PictureFormat[];
  withCrops: boolean;
};

/** One file of a picture; a crop has a shape. */
export type RenderedFile = Size & { format: PictureFormat; shape: CropShape | null; bytes: Uint8Array };

export type RenderedPicture = Size & {
  focalPoint: FocalPoint;
  /** Its colour on the whole, as three digits for red, green and blue from 0 to 7; `null` where something is seen through it. */
  tone: string | null;
  /** See `likenessOf`. */
  likeness: string | null;
  found: FoundInFile;
  files: RenderedFile[];
};

/**
 * Makes the files of a picture from its pixels alone, so that nothing else of the source is in them; then its rights are put in.
 *
 * @param onDecoded told when what came from outside has been dealt with
 * @throws {UnreadablePicture} none of the accepted kinds, too large, or damaged
 */
export async function renderPicture(order: RenderOrder, onDecoded: () => void = () => undefined): Promise<RenderedPicture> {
  const { size, pixels } = await decode(order.source);
  const found = order.rights === null ? readFound(order.source) : { rights: noRights, caption: '', altText: '' };
  onDecoded();
  const focalPoint = order.focalPoint ?? usualFocalPoint(size);
  const xmp = rightsToXmp(order.rights ?? found.rights);
  const files: RenderedFile[] = [];
  for (const width of order.formats.length === 0 ? [] : renditionWidths(pixels)) {
    const sized = await resize(pixels, width);
    for (const format of order.formats) files.push(await encode(sized, { format, shape: null, xmp }));
  }
  for (const shape of order.withCrops ? cropShapes : []) {
    files.push(await encode(await crop(pixels, shape, focalPoint), { format: 'jpeg', shape, xmp }));
  }
  return { ...size, focalPoint, tone: await toneOf(pixels), likeness: await likenessOf(pixels), found, files };
}

async function resize(pixels: Pixels, width: number): Promise<Pixels> {
  if (width === pixels.widthPx) return pixels;
  const height = Math.max(1, Math.round((pixels.heightPx * width) / pixels.widthPx));
  return toPixels(openPixels(pixels).resize({ width, height, fit: 'fill' }));
}

async function crop(pixels: Pixels, shape: CropShape, focalPoint: FocalPoint): Promise<Pixels> {
  const { leftPx, topPx, widthPx, heightPx } = cropAround(pixels, shape, focalPoint);
  const cut = openPixels(pixels).extract({ left: leftPx, top: topPx, width: widthPx, height: heightPx });
  return toPixels(widthPx > cropWidthPx ? cut.resize({ width: cropWidthPx }) : cut);
}

async function encode(
  pixels: Pixels,
  { format, shape, xmp }: { format: PictureFormat; shape: CropShape | null; xmp: string | null },
): Promise<RenderedFile> {
  const image = format === 'jpeg' && isSheer(pixels) ? openPixels(pixels).flatten({ background: '#ffffff' }) : openPixels(pixels);
  const signed = xmp === null ? image : image.withXmp(xmp);
  const { data, info } = await signed[format](formats[format].options).toBuffer({ resolveWithObject: true });
  return { format, shape, widthPx: info.width, heightPx: info.height, bytes: data };
}

async function toneOf(pixels: Pixels): Promise<string | null> {
  if (isSheer(pixels)) return null;
  const dot = await toPixels(openPixels(pixels).resize({ width: 1, height: 1, fit: 'fill' }));
  const [red = 0, green = red, blue = red] = dot.data;
  return [red, green, blue].map((value) => Math.round((value / 255) * 7)).join('');
}
