import { createHash } from 'node:crypto';
import type { FocalPoint, PictureRights } from '@coranto/contract/picture';

/** What is made of a picture. A change that readers should see of pictures already here takes a new number: their files get other names. */
const recipe = 1;

/** Largest file, in bytes, and largest picture, in pixels, that is decoded. @source promise 11 */
export const limits = { fileBytes: 20 * 1024 * 1024, pixels: 50_000_000 };

/** No rendition is larger: a column of print on the densest screen needs no more. */
const widestPx = 2400;
const tallestPx = 4800;
const usualWidthsPx = [320, 640, 960, 1440, 2000];

/** Shapes that search engines ask for. @source Google “Article structured data”: `image` in 16x9, 4x3 and 1x1 */
export const cropShapes = ['16x9', '4x3', '1x1'] as const;
export type CropShape = (typeof cropShapes)[number];
/** @source Google Discover asks for pictures at least 1200 pixels wide */
export const cropWidthPx = 1200;

/** How each format is made. More effort gains a twentieth in bytes, and takes twice as long (WebP) or many times (AVIF). */
export const formats = {
  avif: { mediaType: 'image/avif', ending: 'avif', options: { quality: 50, effort: 1, chromaSubsampling: '4:2:0' } },
  webp: { mediaType: 'image/webp', ending: 'webp', options: { quality: 78, effort: 2 } },
  jpeg: { mediaType: 'image/jpeg', ending: 'jpg', options: { quality: 80 } },
} as const;
export type PictureFormat = keyof typeof formats;

export type Size = { widthPx: number; heightPx: number };

/** The largest size in which a picture is kept; it is never made larger than it is. */
export function keptSize({ widthPx, heightPx }: Size): Size {
  const scale = Math.min(1, widestPx / widthPx, tallestPx / heightPx);
  return { widthPx: Math.max(1, Math.round(widthPx * scale)), heightPx: Math.max(1, Math.round(heightPx * scale)) };
}

/** Widths in which a picture is offered, smallest first; the last is its kept size. */
export function renditionWidths(kept: Size): number[] {
  return [...usualWidthsPx.filter((width) => width < kept.widthPx), kept.widthPx];
}

/** The part of a picture that a crop shows, as large as can be, with the focal point as near its middle as the edges allow. */
export function cropAround({ widthPx, heightPx }: Size, shape: CropShape, { x, y }: FocalPoint): Size & { leftPx: number; topPx: number } {
  const [across = 1, down = 1] = shape.split('x').map(Number);
  const width = Math.max(1, Math.round(Math.min(widthPx, (heightPx * across) / down)));
  const height = Math.max(1, Math.round(Math.min(heightPx, (widthPx * down) / across)));
  const start = (whole: number, part: number, focus: number) => Math.round(Math.min(Math.max(focus * whole - part / 2, 0), whole - part));
  return { widthPx: width, heightPx: height, leftPx: start(widthPx, width, x), topPx: start(heightPx, height, y) };
}

/** Where the focal point is as long as nobody has set it: the middle; of upright pictures somewhat above, where faces are. */
export function usualFocalPoint({ widthPx, heightPx }: Size): FocalPoint {
  return { x: 0.5, y: heightPx > widthPx ? 0.4 : 0.5 };
}

/**
 * The beginning that the names of a picture's files have in common, which follows from all that they are made from: one name never has two
 * contents. That it is one keeps pages small, since a name cannot be packed but a repeated one can.
 */
export function stemOf(source: Uint8Array, rights: PictureRights): string {
  const hash = createHash('sha256')
    .update(`${recipe}\n${JSON.stringify(Object.entries(rights).sort())}\n`)
    .update(source);
  return hash.digest('base64url').slice(0, 22);
}
