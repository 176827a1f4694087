import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noRights, type PictureRights } from '@coranto/contract/picture';
import { openFolderStore, type PreparedPicture, prepareDrawing } from '@coranto/newsroom';
import sharp from 'sharp';
import { type PictureKey, portraitKeys, sceneKeys } from './picture-keys.ts';
import { focalPoints } from './pictures/focal-points.ts';
import { drawPicture } from './pictures/pictures.ts';

/** Prepared pictures of the demo newsroom by key; their files are in the folder beside. */
export type DemoPictures = Record<PictureKey, PreparedPicture>;

/** Widest sizes the drawings are kept in, in pixels: enough for a lead on a desktop, and for a face in a corner. */
const widest = { scenePx: 1440, portraitPx: 640 };
const index = 'pictures.json';

/** What each file of a drawing says of itself. */
const rights: PictureRights = {
  ...noRights,
  creator: 'The Harbour Sheet',
  creditLine: 'Drawing: The Harbour Sheet',
  copyright: 'The Harbour Sheet Cooperative',
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/digitalCreation',
};

/** Draws every picture of the demo newsroom into a folder. It takes some seconds, so the build does it once; tests ask for smaller ones. */
export async function prepareDemoPictures(folder: string, { scenePx, portraitPx } = widest): Promise<void> {
  const store = await openFolderStore(folder);
  const prepared: Partial<DemoPictures> = {};
  const keys: PictureKey[] = [...sceneKeys, ...portraitKeys];
  const drawNext = async (): Promise<void> => {
    for (let key = keys.pop(); key; key = keys.pop()) {
      const { svg } = drawPicture(key);
      const widestPx = (portraitKeys as readonly string[]).includes(key) ? portraitPx : scenePx;
      const drawn = await sharp(Buffer.from(svg)).resize({ width: widestPx }).png({ compressionLevel: 0 }).toBuffer();
      prepared[key] = await prepareDrawing(store, drawn, { rights, focalPoint: focalPoints[key] ?? null });
    }
  };
  await Promise.all([drawNext(), drawNext(), drawNext()]);
  await writeFile(join(folder, index), JSON.stringify(prepared));
}

/** What `prepareDemoPictures` left in a folder. */
export async function readDemoPictures(folder: string): Promise<DemoPictures> {
  return JSON.parse(await readFile(join(folder, index), 'utf8')) as DemoPictures; // written by the build
}
