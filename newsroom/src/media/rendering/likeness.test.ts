import { noRights } from '@coranto/contract/picture';
import sharp, { type Metadata, type Sharp } from 'sharp';
import { expect, it } from 'vitest';
import { listPictureFiles, readPictureFile } from '../picture-testing.ts';
import { renderPicture } from './render-picture.ts';

const likenessIn = async (source: Uint8Array) =>
  (await renderPicture({ source, rights: noRights, focalPoint: null, formats: [], withCrops: false })).likeness;

function difference(one: string, other: string): number {
  let bits = BigInt.asUintN(64, BigInt(one) ^ BigInt(other));
  let count = 0;
  for (; bits > 0n; bits &= bits - 1n) count += 1;
  return count;
}

/** The same picture as it comes again: smaller, in another format and quality, or lighter. */
const again = [
  (picture: Sharp) => picture.resize({ width: 400 }).webp({ quality: 60 }),
  (picture: Sharp) => picture.jpeg({ quality: 35 }),
  (picture: Sharp) => picture.modulate({ brightness: 1.08 }).resize({ width: 1000 }).jpeg(),
];

/** @source `mostDifferent` in `list-like-pictures.ts` */
const most = 5;

/** Photographs and drawings that nothing is seen through, and that are large enough to be used. */
async function listMeasured(): Promise<Map<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const path of listPictureFiles().filter((each) => /\.(jpe?g|png|webp|avif)$/i.test(each))) {
    const source = readPictureFile(path);
    const {
      width = 0,
      hasAlpha = true,
      pages = 1,
    } = await sharp(source)
      .metadata()
      .catch(() => ({}) as Metadata);
    if (width >= 300 && !hasAlpha && pages === 1) found.set(path, source);
  }
  return found;
}

it('is nearly the same for a picture in another size, format and quality, whichever way it lies, and another for other pictures', async () => {
  const known = new Map<string, string>();
  for (const [path, source] of await listMeasured()) {
    const own = await likenessIn(source).catch(() => null); // damaged on purpose
    if (own === null) continue;
    known.set(path, own);
    for (const change of again) {
      const other = await likenessIn(await change(sharp(source).rotate()).toBuffer());
      expect([path, difference(own, other ?? '0') <= most]).toEqual([path, true]);
    }
  }
  expect(known.size).toBeGreaterThan(10);
  const subject = (path: string) => path.replace(/_\d\.jpg$/, '');
  const apart = [...known].flatMap(([path, own], at) =>
    [...known].slice(at + 1).map(([other, its]) => ({ path, other, isSame: subject(path) === subject(other), bits: difference(own, its) })),
  );
  expect(apart.filter(({ isSame, bits }) => isSame !== bits <= most)).toEqual([]);
});
