import { randomUUID } from 'node:crypto';
import { type FocalPoint, noRights } from '@coranto/contract/picture';
import sharp from 'sharp';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { aNewsroom, anOwner, openDatabaseForTests } from '../testing/testing.ts';
import { addPicture, aimPicture, changePictureRights, openPictureLine, preparePicture, readPicture, renderNextPicture } from './media.ts';
import { aPictureFile } from './picture-testing.ts';
import type { PreparedPicture } from './prepare-picture.ts';

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
});

const line = openPictureLine();
afterAll(() => line.end());

async function aPicture(given: Partial<PreparedPicture> = {}): Promise<string> {
  const id = randomUUID();
  // Its red square is in the lower corner on the right, where no crop of the middle shows it.
  const source = await aPictureFile({ widthPx: 1200, heightPx: 400 }, { leftPx: 1100, topPx: 300, sizePx: 100 });
  const prepared = { ...(await preparePicture(newsroom.media, source)), ...given };
  await addPicture(newsroom, anOwner, { id, prepared, mayBeReused: false, words: {} });
  return id;
}

/** How much of each crop is red, in the order of the crops. */
async function redIn(pictureId: string): Promise<number[]> {
  const { crops } = await readPicture(newsroom, { pictureId });
  return Promise.all(
    crops.map(async ({ file }) => {
      const { data, info } = await sharp((await newsroom.media.read(file))!)
        .raw()
        .toBuffer({ resolveWithObject: true });
      let red = 0;
      for (let at = 0; at < data.length; at += 3) if (data[at]! > 200 && data[at + 1]! < 100) red += 1;
      return red / (info.width * info.height);
    }),
  );
}

const aim = (pictureId: string, focalPoint: FocalPoint) => aimPicture(newsroom, anOwner, { pictureId, focalPoint });

describe('the focal point', () => {
  it('is in the middle until somebody sets it, of upright pictures a little above', async () => {
    expect((await readPicture(newsroom, { pictureId: await aPicture() })).focalPoint).toEqual({ x: 0.5, y: 0.5 });
    const upright = await preparePicture(newsroom.media, await aPictureFile({ widthPx: 100, heightPx: 200 }));
    expect(upright.focalPoint).toEqual({ x: 0.5, y: 0.4 });
  });

  it('is in every crop, wherever it is, and other crops have other names', async () => {
    const pictureId = await aPicture();
    const before = (await readPicture(newsroom, { pictureId })).crops;
    expect(await redIn(pictureId)).toEqual([0, 0, 0]);
    await aim(pictureId, { x: 0.96, y: 0.876 });
    for (const share of await redIn(pictureId)) expect(share).toBeGreaterThan(0.02);
    const { crops, focalPoint } = await readPicture(newsroom, { pictureId });
    expect(focalPoint).toEqual({ x: 0.96, y: 0.88 });
    expect(crops.map(({ widthPx, heightPx }) => [widthPx, heightPx])).toEqual(before.map(({ widthPx, heightPx }) => [widthPx, heightPx]));
    for (const { file } of crops) expect(before.map((crop) => crop.file)).not.toContain(file);
    await aim(pictureId, { x: 0, y: 0 });
    expect(await redIn(pictureId)).toEqual([0, 0, 0]);
  });

  it('can be set of a picture whose upload was not kept', async () => {
    const pictureId = await aPicture({ original: null });
    await aim(pictureId, { x: 1, y: 1 });
    for (const share of await redIn(pictureId)) expect(share).toBeGreaterThan(0.02);
  });

  it('is for those who may add pictures, and for pictures that are there', async () => {
    const pictureId = await aPicture();
    const reader = { ...anOwner, roles: [{ editionId: null, role: 'reader-of-drafts' as const }] };
    await expect(aimPicture(newsroom, reader, { pictureId, focalPoint: { x: 0, y: 0 } })).rejects.toMatchObject({
      reason: { code: 'NotAllowed' },
    });
    await expect(aim(randomUUID(), { x: 0, y: 0 })).rejects.toMatchObject({ reason: { code: 'NotFound' } });
  });
});

const formatsOf = async (pictureId: string) => {
  const { renditions } = await readPicture(newsroom, { pictureId });
  return [...new Set(renditions.map(({ mediaType }) => mediaType))].sort();
};

describe('what is made of a picture later', () => {
  it('is AVIF, at the same widths, under the same beginning of a name', async () => {
    const pictureId = await aPicture();
    expect(await formatsOf(pictureId)).toEqual(['image/jpeg', 'image/webp']);
    expect(await renderNextPicture(newsroom, line)).toBe(true);
    expect(await formatsOf(pictureId)).toEqual(['image/avif', 'image/jpeg', 'image/webp']);
    const { renditions, file, rendering } = await readPicture(newsroom, { pictureId });
    expect(rendering).toBe('whole');
    for (const rendition of renditions) {
      const content = await newsroom.media.read(rendition.file);
      const { width, height, format, compression } = await sharp(content!).metadata();
      expect([rendition.file, width, height, content!.byteLength]).toEqual([
        rendition.file,
        rendition.widthPx,
        rendition.heightPx,
        rendition.bytes,
      ]);
      expect(rendition.mediaType).toBe(`image/${compression === 'av1' ? 'avif' : format}`);
      expect(rendition.file.split('-').slice(0, -1)).toEqual(file.split('-').slice(0, -1));
    }
    expect(await renderNextPicture(newsroom, line)).toBe(false);
  });

  it('is everything when the rights have changed, so that they stand in every file, under other names', async () => {
    const pictureId = await aPicture();
    await renderNextPicture(newsroom, line);
    const before = await readPicture(newsroom, { pictureId });
    const rights = { ...noRights, creator: 'Sona Hakim', licenceAddress: 'https://news.example/licence' };
    await changePictureRights(newsroom, anOwner, { pictureId, rights, mayBeReused: true });
    expect(await readPicture(newsroom, { pictureId })).toMatchObject({ rights, mayBeReused: true, file: before.file, rendering: 'stale' });
    await renderNextPicture(newsroom, line);
    const after = await readPicture(newsroom, { pictureId });
    expect(after.renditions.length).toBe(before.renditions.length);
    expect(after.crops.length).toBe(3);
    for (const { file } of [...after.renditions, ...after.crops]) {
      expect([...before.renditions, ...before.crops].map((each) => each.file)).not.toContain(file);
      const { xmp } = await sharp((await newsroom.media.read(file))!).metadata();
      expect(xmp?.toString()).toContain('Sona Hakim');
    }
  });

  it('waits for its turn again when the rights change meanwhile', async () => {
    const pictureId = await aPicture();
    const slow = {
      ...line,
      render: async (order: Parameters<typeof line.render>[0]) => {
        const rendered = await line.render(order);
        await changePictureRights(newsroom, anOwner, { pictureId, rights: { ...noRights, creator: 'B' }, mayBeReused: false });
        return rendered;
      },
    };
    expect(await renderNextPicture(newsroom, slow)).toBe(true);
    expect(await formatsOf(pictureId)).toEqual(['image/jpeg', 'image/webp']);
    expect(await renderNextPicture(newsroom, line)).toBe(true);
    expect(await readPicture(newsroom, { pictureId })).toMatchObject({ rendering: 'whole', rights: { creator: 'B' } });
  });

  it('leaves a picture whose file is gone as it is, and goes on with the others', async () => {
    const gone = await aPicture({ original: `${'x'.repeat(30)}.orig` });
    const other = await aPicture();
    expect([await renderNextPicture(newsroom, line), await renderNextPicture(newsroom, line)]).toEqual([true, true]);
    expect((await readPicture(newsroom, { pictureId: gone })).rendering).toBe('failed');
    expect((await readPicture(newsroom, { pictureId: other })).rendering).toBe('whole');
    expect(await renderNextPicture(newsroom, line)).toBe(false);
  });

  it('is made of the pictures of an earlier program too, from the best that is left of them', async () => {
    const file = await newsroom.media.keep(
      await sharp(await aPictureFile({ widthPx: 800, heightPx: 600 }))
        .webp()
        .toBuffer(),
      'webp',
    );
    const id = randomUUID();
    const earlier = { file: 'aaaaaaaaaaaaaaaaaaaaaaaaaa.jpg', mediaType: 'image/jpeg', widthPx: 4000, heightPx: 3000 };
    const prepared = {
      ...earlier,
      renditions: [{ file, mediaType: 'image/webp', widthPx: 800, heightPx: 600 }],
      rendering: 'stale' as const,
    };
    await addPicture(newsroom, anOwner, { id, prepared, mayBeReused: false, words: {} });
    await renderNextPicture(newsroom, line);
    const now = await readPicture(newsroom, { pictureId: id });
    expect(now).toMatchObject({ rendering: 'whole', widthPx: 4000, placeholder: '123' });
    expect(now.crops.length).toBe(3);
    expect(await formatsOf(id)).toEqual(['image/avif', 'image/jpeg', 'image/webp']);
  });
});
