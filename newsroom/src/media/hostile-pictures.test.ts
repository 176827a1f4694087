import { randomBytes } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { aNewsroom, openDatabaseForTests } from '../testing/testing.ts';
import { listPictureFiles, readPictureFile } from './picture-testing.ts';
import { preparePicture } from './prepare-picture.ts';
import { openPictureLine } from './rendering/picture-process.ts';

const { media } = await aNewsroom(await openDatabaseForTests());

/** Files that are no picture, or none that may be served, whatever their name says. */
const refused = [
  ...listPictureFiles('hostile-svg').filter((path) => path.endsWith('.svg')),
  ...listPictureFiles('pillow'),
  ...listPictureFiles('ghost').filter((path) => /\.(svgz?|ico)$/.test(path)),
  ...['65536-uint32-limit.png', 'check.svg', 'circle.svg', 'corrupt-header.jpg', 'truncated.png'].map((name) => `sharp/${name}`),
];

it('knows of enough hostile files for this to prove something', () => {
  expect(refused.length).toBeGreaterThan(30);
});

it.each(refused)('refuses %s', async (path) => {
  await expect(preparePicture(media, readPictureFile(path))).rejects.toMatchObject({ reason: { code: 'Invalid', place: 'picture' } });
});

it.each(listPictureFiles().filter((path) => !refused.includes(path)))('takes %s', async (path) => {
  const { widthPx, renditions } = await preparePicture(media, readPictureFile(path));
  expect(widthPx).toBeGreaterThan(0);
  expect(renditions.length).toBeGreaterThan(1);
});

/** A picture of one colour as a file of few bytes: its header, and rows that repeat. */
function pngBomb(widthPx: number, heightPx: number): Buffer {
  const part = (kind: string, content: Buffer) => {
    const named = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc32(named));
    return Buffer.concat([length, named, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(widthPx, 0);
  header.writeUInt32BE(heightPx, 4);
  header.set([1, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc((Math.ceil(widthPx / 8) + 1) * heightPx), { level: 9 });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    part('IHDR', header),
    part('IDAT', rows),
    part('IEND', Buffer.alloc(0)),
  ]);
}

function crc32(bytes: Buffer): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

it('decodes no more than 50 megapixels, as the header counts them', async () => {
  const allowed = pngBomb(10_000, 5000);
  const bomb = pngBomb(10_001, 5000);
  expect(bomb.length).toBeLessThan(100_000);
  expect(await preparePicture(media, allowed)).toMatchObject({ widthPx: 10_000, heightPx: 5000 });
  await expect(preparePicture(media, bomb)).rejects.toMatchObject({ reason: { code: 'Invalid' } });
});

it('takes no file of more than 20 MB, and nothing that is no picture', async () => {
  await expect(preparePicture(media, Buffer.alloc(20 * 1024 * 1024 + 1, '\xff\xd8\xff', 'latin1'))).rejects.toMatchObject({
    reason: { code: 'Invalid' },
  });
  await expect(preparePicture(media, randomBytes(5000))).rejects.toMatchObject({ reason: { code: 'Invalid' } });
  await expect(preparePicture(media, Buffer.alloc(0))).rejects.toMatchObject({ reason: { code: 'Invalid' } });
});

const order = { rights: null, focalPoint: null, formats: ['webp'], withCrops: false } as const;
const photograph = readPictureFile('exif-samples/jpg/mobile/jolla.jpg');

it('ends a picture that takes too much memory or time, and goes on with the next', async () => {
  const narrow = openPictureLine({ mostMemoryBytes: 1024 * 1024 });
  await expect(narrow.render({ ...order, source: photograph })).rejects.toThrow('too much memory');
  narrow.end();
  const hasty = openPictureLine({ mostDecodingMs: 20 });
  await expect(hasty.render({ ...order, source: photograph })).rejects.toThrow('too long');
  hasty.end();
  const usual = openPictureLine();
  await expect(
    usual.render({ ...order, source: readPictureFile('pillow/crash-338516dbd2f0e83caddb8ce256c22db3bd6dc40f.tif') }),
  ).rejects.toThrow();
  expect((await usual.render({ ...order, source: photograph })).widthPx).toBe(3264);
  usual.end();
});

it('lets no more wait than fit into memory', async () => {
  const line = openPictureLine();
  const asked = Array.from({ length: 20 }, () => line.render({ ...order, source: readPictureFile('ghost/ghosticon.jpg') }));
  const outcomes = await Promise.allSettled(asked);
  const turnedAway = outcomes.filter((outcome) => outcome.status === 'rejected');
  expect(outcomes.length - turnedAway.length).toBe(12);
  for (const { reason } of turnedAway) expect(reason.reason).toMatchObject({ code: 'TooManyAttempts' });
  line.end();
});
