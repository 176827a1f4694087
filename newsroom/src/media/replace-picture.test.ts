import { randomUUID } from 'node:crypto';
import { noRights } from '@coranto/contract/picture';
import sharp from 'sharp';
import { afterAll, beforeEach, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { findPicture, openUnnotedReading } from '../published/published.ts';
import { aNewsroom, anOwner, openDatabaseForTests } from '../testing/testing.ts';
import {
  addPicture,
  changePictureRights,
  listLikePictures,
  openPictureLine,
  preparePicture,
  readPicture,
  renderNextPicture,
  replacePicture,
  restorePictureFile,
} from './media.ts';
import { aPictureFile } from './picture-testing.ts';

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
});
const line = openPictureLine();
afterAll(() => line.end());

const withSquare = (leftPx: number, topPx: number) => aPictureFile({ widthPx: 640, heightPx: 400 }, { leftPx, topPx, sizePx: 200 });
const words = { en: { caption: 'The quay', altText: 'A quay', credit: 'Sona Hakim' } };

async function add(source: Buffer): Promise<string> {
  const id = randomUUID();
  await addPicture(newsroom, anOwner, { id, prepared: await preparePicture(newsroom.media, source), mayBeReused: false, words });
  return id;
}

it('a picture gets another file everywhere, with its words and rights, and the earlier one can be put back and forth', async () => {
  const pictureId = await add(await withSquare(20, 20));
  const rights = { ...noRights, creator: 'Sona Hakim' };
  await changePictureRights(newsroom, anOwner, { pictureId, rights, mayBeReused: false });
  await renderNextPicture(newsroom, line);
  const before = await readPicture(newsroom, { pictureId });
  expect(before.hadOtherFile).toBe(false);

  await replacePicture(newsroom, anOwner, { pictureId, prepared: await preparePicture(newsroom.media, await withSquare(400, 150)) });
  const seen = await findPicture(openUnnotedReading(newsroom.database.published), pictureId, 'en');
  const after = await readPicture(newsroom, { pictureId });
  expect(seen).toMatchObject({ file: after.file, caption: 'The quay', credit: 'Sona Hakim', rights });
  expect(after).toMatchObject({ hadOtherFile: true, words, focalPoint: before.focalPoint });
  for (const { file } of after.renditions) expect(before.renditions.map((each) => each.file)).not.toContain(file);

  await renderNextPicture(newsroom, line);
  const { renditions, rendering } = await readPicture(newsroom, { pictureId });
  expect(rendering).toBe('whole');
  for (const { file } of renditions) {
    const { xmp } = await sharp((await newsroom.media.read(file))!).metadata();
    expect(xmp?.toString()).toContain('Sona Hakim');
  }

  await restorePictureFile(newsroom, anOwner, { pictureId });
  expect(await readPicture(newsroom, { pictureId })).toMatchObject({ file: before.file, original: before.original });
  await restorePictureFile(newsroom, anOwner, { pictureId });
  expect(await readPicture(newsroom, { pictureId })).toMatchObject({ original: after.original });
});

it('only a picture that is there, and had another file, gets one', async () => {
  const pictureId = await add(await withSquare(20, 20));
  await expect(restorePictureFile(newsroom, anOwner, { pictureId })).rejects.toMatchObject({ reason: { code: 'NotFound' } });
  const prepared = await preparePicture(newsroom.media, await withSquare(20, 20));
  await expect(replacePicture(newsroom, anOwner, { pictureId: randomUUID(), prepared })).rejects.toMatchObject({
    reason: { code: 'NotFound' },
  });
});

it('pictures that look the same find one another', async () => {
  const large = await withSquare(20, 20);
  const pictureId = await add(large);
  const smaller = await add(await sharp(large).resize({ width: 400 }).jpeg({ quality: 50 }).toBuffer());
  await add(await withSquare(400, 150));
  expect((await listLikePictures(newsroom, { pictureId })).map(({ id }) => id)).toEqual([smaller]);
});
