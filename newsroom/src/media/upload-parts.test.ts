import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { aNewsroom, anOwner, openDatabaseForTests } from '../testing/testing.ts';
import { forgetUpload, joinUpload, keepUploadPart, readUpload } from './media.ts';

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
});

const somebodyElse = { ...anOwner, id: '00000000-0000-4000-8000-00000000000b' };
const send = (pictureId: string, startsAt: number, text: string, person = anOwner) =>
  keepUploadPart(newsroom, person, { pictureId, startsAt, bytes: Buffer.from(text) });

it('puts a file together from parts, whatever was sent twice or out of order', async () => {
  const pictureId = randomUUID();
  expect(await readUpload(newsroom, anOwner, { pictureId })).toEqual({ receivedBytes: 0 });
  expect(await send(pictureId, 5, 'later')).toEqual({ receivedBytes: 0 });
  expect(await send(pictureId, 0, 'first')).toEqual({ receivedBytes: 5 });
  expect(await send(pictureId, 0, 'first')).toEqual({ receivedBytes: 5 });
  expect(await send(pictureId, 9, 'apart')).toEqual({ receivedBytes: 5 });
  expect(await send(pictureId, 5, ' then')).toEqual({ receivedBytes: 10 });
  expect(Buffer.from(await joinUpload(newsroom, anOwner, { pictureId })).toString()).toBe('first then');
  await forgetUpload(newsroom, anOwner, { pictureId });
  expect(await readUpload(newsroom, anOwner, { pictureId })).toEqual({ receivedBytes: 0 });
});

it('keeps the files of one person from another, and refuses what is too large or not theirs to send', async () => {
  const pictureId = randomUUID();
  await send(pictureId, 0, 'mine');
  await expect(readUpload(newsroom, somebodyElse, { pictureId })).rejects.toMatchObject({ reason: { code: 'NotFound' } });
  await expect(send(pictureId, 4, 'theirs', somebodyElse)).rejects.toMatchObject({ reason: { code: 'NotFound' } });
  await expect(send(pictureId, 20 * 1024 * 1024, 'more')).rejects.toMatchObject({ reason: { code: 'Invalid' } });
  const reader = { ...anOwner, roles: [{ editionId: null, role: 'reader-of-drafts' as const }] };
  await expect(send(pictureId, 4, 'more', reader)).rejects.toMatchObject({ reason: { code: 'NotAllowed' } });
});
