import sharp, { type Sharp } from 'sharp';
import { kindOf } from './kinds.ts';
import { keptSize, limits, type Size } from './recipe.ts';
import { UnreadablePicture } from './unreadable-picture.ts';

/** A picture upright and in sRGB, no larger than its largest rendition: nothing but its pixels is left of the file. */
export type Pixels = Size & { data: Buffer; channels: 1 | 2 | 3 | 4 };

/**
 * Decodes a picture. Its size is read from the header first, so that a bomb costs nothing.
 *
 * @returns the size of the picture as it came, upright, and its pixels in the largest size that is kept
 * @throws {UnreadablePicture} none of the accepted kinds, too large, or damaged
 */
export async function decode(file: Uint8Array): Promise<{ size: Size; pixels: Pixels }> {
  const kind = kindOf(file);
  if (kind === null) throw new UnreadablePicture('the file is of no kind that is accepted');
  if (file.byteLength > limits.fileBytes) throw new UnreadablePicture(`the file has more than ${limits.fileBytes} bytes`);
  try {
    const image = sharp(file, { limitInputPixels: limits.pixels, failOn: 'error', pages: 1 });
    const { autoOrient, format, compression } = await image.metadata();
    if (format !== kind || (kind === 'heif' && compression !== 'av1'))
      throw new UnreadablePicture(`a ${kind} that is decoded as ${format} (${compression ?? 'no compression'})`);
    const size = { widthPx: autoOrient.width, heightPx: autoOrient.height };
    const kept = keptSize(size);
    const upright = image.autoOrient().resize({ width: kept.widthPx, height: kept.heightPx, fit: 'fill' }).toColourspace('srgb');
    return { size, pixels: await withoutIdleAlpha(await toPixels(upright)) };
  } catch (cause) {
    if (cause instanceof UnreadablePicture) throw cause;
    throw new UnreadablePicture(`it cannot be decoded: ${cause instanceof Error ? cause.message : cause}`, { cause });
  }
}

/** Takes the pixels that a pipeline ends in. */
export async function toPixels(image: Sharp): Promise<Pixels> {
  const { data, info } = await image.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  const { width: widthPx, height: heightPx, channels } = info;
  return { data, widthPx, heightPx, channels: channels as Pixels['channels'] }; // one or three colours, with or without alpha
}

/** Begins a pipeline with pixels. */
export function openPixels({ data, widthPx, heightPx, channels }: Pixels): Sharp {
  return sharp(data, { raw: { width: widthPx, height: heightPx, channels } });
}

/** Can anything be seen through it? */
export function isSheer({ channels }: Pixels): boolean {
  return channels === 2 || channels === 4;
}

/** An alpha that hides nothing costs a quarter of all that follows. */
async function withoutIdleAlpha(pixels: Pixels): Promise<Pixels> {
  const { data, channels } = pixels;
  if (!isSheer(pixels)) return pixels;
  for (let alpha = channels - 1; alpha < data.length; alpha += channels) if (data[alpha] !== 255) return pixels;
  return toPixels(openPixels(pixels).removeAlpha());
}
