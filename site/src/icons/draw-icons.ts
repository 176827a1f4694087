import sharp from 'sharp';
import { drawFlower, iconDrawings } from './flower.ts';

/** Draws every picture of the mark, for the build: desks of telephones show no SVG. */
export async function drawIcons(): Promise<{ file: string; content: Buffer }[]> {
  return Promise.all(
    iconDrawings.map(async (drawing) => ({
      file: drawing.file,
      content: await sharp(Buffer.from(drawFlower(drawing)))
        .png({ compressionLevel: 9, palette: true })
        .toBuffer(),
    })),
  );
}
