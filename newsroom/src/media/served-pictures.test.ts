import { noRights, type PictureRights } from '@coranto/contract/picture';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import type { Rendition } from '../database/database.ts';
import { aNewsroom, openDatabaseForTests } from '../testing/testing.ts';
import { aPictureFile, listPictureFiles, readPictureFile } from './picture-testing.ts';
import { type PreparedPicture, prepareDrawing, preparePicture } from './prepare-picture.ts';

const { media } = await aNewsroom(await openDatabaseForTests());

async function readServed({ renditions, crops }: PreparedPicture): Promise<(Rendition & { content: Buffer })[]> {
  return Promise.all([...renditions, ...crops].map(async (each) => ({ ...each, content: Buffer.from((await media.read(each.file))!) })));
}

it('makes WebP and JPEG at several widths, and crops in three shapes, each as it is said to be', async () => {
  const picture = await preparePicture(media, readPictureFile('exif-samples/jpg/mobile/jolla.jpg'));
  const widths = (mediaType: string) => picture.renditions.filter((each) => each.mediaType === mediaType).map(({ widthPx }) => widthPx);
  expect(widths('image/webp')).toEqual([320, 640, 960, 1440, 2000, 2400]);
  expect(widths('image/jpeg')).toEqual([320, 640, 960, 1440, 2000, 2400]);
  expect(picture.crops.map(({ widthPx, heightPx }) => [widthPx, heightPx])).toEqual([
    [1200, 675],
    [1200, 900],
    [1200, 1200],
  ]);
  for (const { mediaType, widthPx, heightPx, bytes, content } of await readServed(picture)) {
    const { format, width, height } = await sharp(content).metadata();
    expect([`image/${format}`, width, height, content.byteLength]).toEqual([mediaType, widthPx, heightPx, bytes]);
    expect((await sharp(content).raw().toBuffer()).byteLength).toBe(widthPx * heightPx * 3);
  }
  expect(new Set(picture.renditions.map(({ file }) => file.replace(/-\d+\.\w+$/, ''))).size).toBe(1);
});

it('makes a picture no larger than it came', async () => {
  const { renditions, crops } = await preparePicture(media, await aPictureFile({ widthPx: 500, heightPx: 200 }));
  expect(renditions.map(({ widthPx, heightPx }) => [widthPx, heightPx])).toEqual([
    [320, 128],
    [320, 128],
    [500, 200],
    [500, 200],
  ]);
  expect(crops.map(({ widthPx, heightPx }) => [widthPx, heightPx])).toEqual([
    [356, 200],
    [267, 200],
    [200, 200],
  ]);
});

/** Words that files of the test data hold about places, devices and owners; none of them may reach readers. */
const secrets = ['Andreas Huggel', 'NIKON', 'Canon', 'PowerShot', 'Jolla', 'GIMP', 'HDR+', 'Ricoh', 'SerialNumber', 'OwnerName', 'GPS'];
const withMetadata = listPictureFiles('exifr').concat(listPictureFiles('exif-samples'), [
  'hostile-svg/XSS Injection/Files/payload_in_all_known_metadata.jpg',
  'hostile-svg/XSS Injection/Files/payload_in_all_known_metadata.png',
  'iptc-userguide/images/generative-ai-example.jpg',
]);

it.each(withMetadata)('serves nothing about place, device or owner of %s', async (path) => {
  for (const { file, content } of await readServed(await preparePicture(media, readPictureFile(path)))) {
    const tags = ExifReader.load(content, { expanded: true });
    expect([file, tags.gps, tags.exif, tags.iptc, tags.makerNotes, tags.Thumbnail]).toEqual([file, ...Array(5).fill(undefined)]);
    expect(Object.keys(tags.xmp ?? {}).filter((name) => !kept.includes(name))).toEqual([]);
    const { exif, iptc, orientation, comments } = await sharp(content).metadata();
    expect([exif, iptc, orientation, comments]).toEqual([undefined, undefined, undefined, undefined]);
    const text = content.toString('latin1');
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
  }
});

const kept = ['_raw', 'about', 'creator', 'rights', 'Credit', 'UsageTerms', 'WebStatement', 'Licensor', 'DigitalSourceType'];

it('has secrets to look for', () => {
  const all = withMetadata.map((path) => readPictureFile(path).toString('latin1')).join();
  expect(secrets.filter((secret) => all.includes(secret)).length).toBeGreaterThan(6);
});

const rights: PictureRights = {
  creator: 'Նարե <Պետրոսյան> & Sons',
  creditLine: 'سونا حكيم / “Sheet”',
  copyright: '© 2026 Газета «Листок»',
  usageTerms: 'Only with a hyperlink.\u0007',
  licenceAddress: 'https://news.example/licence?a=1&b=2',
  licensorAddress: 'https://news.example/buy',
  digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
};

it('keeps credit, copyright and licence in every file, in any script, and reads them out of one that comes back', async () => {
  const made = await prepareDrawing(media, await aPictureFile({ widthPx: 700, heightPx: 700 }), { rights, focalPoint: null });
  for (const { file, content } of await readServed(made)) {
    const back = await preparePicture(media, content);
    expect([file, back.rights]).toEqual([file, { ...rights, usageTerms: 'Only with a hyperlink.' }]);
  }
});

it('offers what a file says of itself, and keeps the mark of pictures that machines have made', async () => {
  const generated = await preparePicture(media, readPictureFile('iptc-userguide/images/generative-ai-example.jpg'));
  expect(generated.rights).toEqual({
    ...noRights,
    creditLine: 'Image created by Brendan Quinn using Bing Image Creator',
    digitalSourceType: 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia',
  });
  expect(generated.foundWords.caption).toBe('Cute robot sitting at a cast-iron table in a garden drawing a picture in a notebook');
  for (const { content } of await readServed(generated)) {
    expect(content.toString('latin1')).toContain('digitalsourcetype/trainedAlgorithmicMedia');
  }
  const agency = await preparePicture(media, readPictureFile('exifr/RangeError_Invalid_typed_array_length.jpg'));
  expect(agency.rights.creditLine).toBe('Óscar Cañas/EUROPA PRESS/dpa');
});

it('takes no link out of a file that leads elsewhere than to a page', async () => {
  const hostile = { ...rights, licenceAddress: 'javascript:alert(1)', licensorAddress: 'data:text/html,x' };
  const made = await prepareDrawing(media, await aPictureFile({ widthPx: 40, heightPx: 40 }), { rights: hostile, focalPoint: null });
  const back = await preparePicture(media, (await media.read(made.file))!);
  expect([back.rights.licenceAddress, back.rights.licensorAddress]).toEqual(['', '']);
});

it('keeps the upload, byte for byte, under a name that no address serves', async () => {
  const upload = readPictureFile('exif-samples/jpg/tests/32-lens_data.jpeg');
  const { original } = await preparePicture(media, upload);
  expect(original).toMatch(/\.orig$/);
  expect(Buffer.from((await media.read(original!))!)).toEqual(upload);
});

it.each(['Landscape', 'Portrait'])('turns a %s upright whichever way the camera was held', async (shape) => {
  const files = listPictureFiles('sharp').filter((path) => path.startsWith(`sharp/${shape}_`));
  expect(files.length).toBeGreaterThan(3);
  const seen = await Promise.all(
    files.map(async (path) => {
      const picture = await preparePicture(media, readPictureFile(path));
      const [served] = await readServed(picture);
      const pixels = await sharp(served!.content).resize(16, 16, { fit: 'fill' }).removeAlpha().raw().toBuffer();
      return { path, size: [picture.widthPx, picture.heightPx], pixels };
    }),
  );
  const first = seen[0]!;
  for (const { path, size, pixels } of seen) {
    const difference = pixels.reduce((sum, value, at) => sum + Math.abs(value - first.pixels[at]!), 0) / pixels.length;
    expect([path, size]).toEqual([path, first.size]);
    expect(difference).toBeLessThan(8);
  }
});

it('holds the place of a picture by its colour on the whole, where nothing is seen through it', async () => {
  expect((await preparePicture(media, await aPictureFile({ widthPx: 60, heightPx: 60 }))).placeholder).toBe('123');
  expect((await preparePicture(media, readPictureFile('sharp/Flag_of_the_Netherlands-alpha.png'))).placeholder).toBeNull();
});
