import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';

/** Pictures from outside: damaged, hostile, full of metadata. Each folder says where they come from and what is right. */
const pictureFolder = join(process.env['CORANTO_TEST_DATA'] ?? '', 'images');

/** Paths of those below a folder, without the words about them. */
export function listPictureFiles(below = ''): string[] {
  return readdirSync(join(pictureFolder, below), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !/README|LICENCE/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(pictureFolder.length + 1))
    .sort();
}

/** The bytes of one of them. */
export function readPictureFile(path: string): Buffer {
  return readFileSync(join(pictureFolder, path));
}

/** A plain picture with a square of another colour in it. */
export async function aPictureFile(
  size: { widthPx: number; heightPx: number },
  square: { leftPx: number; topPx: number; sizePx: number } | null = null,
): Promise<Buffer> {
  const { widthPx: width, heightPx: height } = size;
  const ground = sharp({ create: { width, height, channels: 3, background: '#204060' } });
  if (square === null) return ground.png().toBuffer();
  const { leftPx: left, topPx: top, sizePx } = square;
  const input = await sharp({ create: { width: sizePx, height: sizePx, channels: 3, background: '#ff2000' } })
    .png()
    .toBuffer();
  return ground.composite([{ input, left, top }]).png().toBuffer();
}
