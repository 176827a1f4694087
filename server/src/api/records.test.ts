import { randomBytes, randomUUID } from 'node:crypto';
import { aNewsroom, anEdition, type Newsroom, openDatabaseForTests, type TestEdition } from '@coranto/newsroom/testing';
import sharp from 'sharp';
import { beforeEach, describe, expect, it } from 'vitest';
import { openApiForTests, type TestApi } from './api-for-tests.ts';

let newsroom: Newsroom;
let api: TestApi;
let en: TestEdition;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  en = await anEdition(newsroom, 'en');
  api = await openApiForTests(newsroom);
});

describe('pictures', () => {
  const upload = (cookie: string, pictureId: string, payload: Buffer, type = 'image/png') =>
    api.ask(cookie, { method: 'PUT', url: `/api/pictures/${pictureId}/file`, payload, headers: { 'content-type': type } });

  it('come in, are described in a language, and are found by their words', async () => {
    const cookie = await api.signInAs('reporter', en.editionId);
    const pictureId = randomUUID();
    const png = await sharp({ create: { width: 800, height: 600, channels: 3, background: '#246' } })
      .png()
      .toBuffer();
    expect((await upload(cookie, pictureId, png)).json()).toMatchObject({ pictureId, widthPx: 800, words: [] });
    expect((await upload(cookie, pictureId, png)).statusCode).toBe(200);
    const payload = { caption: 'Blue hour', altText: 'A blue field', credit: 'Sona Hakim' };
    await api.ask(cookie, { method: 'PUT', url: `/api/pictures/${pictureId}/words/en`, payload });
    expect((await api.ask(cookie, { url: '/api/pictures?text=blue+hour' })).json().pictures).toMatchObject([
      { pictureId, words: [{ language: 'en', ...payload }] },
    ]);
    expect((await api.ask(cookie, { url: `/api/pictures?ids=${pictureId},${randomUUID()}` })).json().pictures).toHaveLength(1);
  });

  it('that are none are refused, and drawings that may run script too', async () => {
    const cookie = await api.signInAs('reporter', en.editionId);
    expect((await upload(cookie, randomUUID(), randomBytes(2000))).statusCode).toBe(400);
    expect((await upload(cookie, randomUUID(), Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'))).statusCode).toBe(400);
    expect((await upload(cookie, randomUUID(), Buffer.from('<svg/>'), 'image/svg+xml')).statusCode).toBe(415);
    expect((await upload(cookie, randomUUID(), Buffer.alloc(20 * 1024 * 1024 + 1))).statusCode).toBe(413);
  });
});

describe('a picture that is here', () => {
  const source = async () =>
    sharp({ create: { width: 900, height: 300, channels: 3, background: '#246' } })
      .withExif({ IFD0: { Artist: 'Ada' }, IFD3: { GPSLatitudeRef: 'N' } })
      .jpeg()
      .toBuffer();
  let pictureId: string;
  let file: Buffer;
  const put = (cookie: string, path: string, payload: object) =>
    api.ask(cookie, { method: 'PUT', url: `/api/pictures/${pictureId}/${path}`, payload });
  const read = async (cookie: string) => (await api.ask(cookie, { url: `/api/pictures?ids=${pictureId}` })).json().pictures[0];

  beforeEach(async () => {
    pictureId = randomUUID();
    file = await source();
    const cookie = await api.signInAs('reporter', en.editionId);
    const headers = { 'content-type': 'image/jpeg' };
    await api.ask(cookie, { method: 'PUT', url: `/api/pictures/${pictureId}/file`, payload: file, headers });
  });

  it('has a focal point, which reporters set', async () => {
    const cookie = await api.signInAs('reporter', en.editionId);
    expect((await read(cookie)).focalPoint).toEqual({ x: 0.5, y: 0.5 });
    expect((await put(cookie, 'focal-point', { x: 0.25, y: 1 })).statusCode).toBe(200);
    expect((await read(cookie)).focalPoint).toEqual({ x: 0.25, y: 1 });
    for (const outside of [{ x: 1.1, y: 0 }, { x: 0 }, { x: '0', y: 0 }]) {
      expect((await put(cookie, 'focal-point', outside)).statusCode).toBe(400);
    }
  });

  it('has the rights that its file tells, which reporters mend', async () => {
    const cookie = await api.signInAs('reporter', en.editionId);
    const before = await read(cookie);
    expect([before.rights.creator, before.mayBeReused]).toEqual(['Ada', false]);
    const rights = { ...before.rights, creator: 'Ada & Sons', licenceAddress: 'https://news.example/licence' };
    expect((await put(cookie, 'rights', { ...rights, mayBeReused: true })).statusCode).toBe(200);
    expect(await read(cookie)).toMatchObject({ rights, mayBeReused: true });
    expect((await put(cookie, 'rights', { ...rights, licenceAddress: 'javascript:alert(1)', mayBeReused: true })).statusCode).toBe(400);
  });

  it('gives its original to the newsroom alone, as a file to keep', async () => {
    const url = `/api/pictures/${pictureId}/original`;
    const answer = await api.ask(await api.signInAs('reader-of-drafts', en.editionId), { url });
    expect(answer.rawPayload).toEqual(file);
    expect(answer.headers).toMatchObject({
      'content-disposition': `attachment; filename="${pictureId}.jpg"`,
      'content-type': 'application/octet-stream',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
    expect((await api.ask('', { url })).statusCode).toBe(401);
    const cookie = await api.signInAs('reporter', en.editionId);
    expect((await api.ask(cookie, { url: `/api/pictures/${randomUUID()}/original` })).statusCode).toBe(404);
  });

  it('is not changed by those who may only read', async () => {
    const cookie = await api.signInAs('reader-of-drafts', en.editionId);
    const { rights } = await read(cookie);
    expect((await put(cookie, 'focal-point', { x: 0, y: 0 })).statusCode).toBe(403);
    expect((await put(cookie, 'rights', { ...rights, mayBeReused: true })).statusCode).toBe(403);
  });
});

describe('contributors', () => {
  it('are found by a part of their name in any script, marks and case left out', async () => {
    const cookie = await api.signInAs('reporter', en.editionId);
    const create = (language: string, name: string) =>
      api.ask(cookie, {
        method: 'POST',
        url: '/api/contributors',
        payload: { contributorId: randomUUID(), kind: 'person', language, name, title: '' },
      });
    for (const [language, name] of [
      ['en', 'Emín Salar'],
      ['hy', 'Նարե Պետրոսյան'],
      ['ar', 'سونا حكيم'],
      ['ru', 'Лена Марш'],
    ] as const) {
      expect((await create(language, name)).statusCode).toBe(200);
    }
    expect((await create('ru', 'Лена Марш')).json().slug).toBe('лена-марш-2');
    for (const text of ['emin', 'պետրոս', 'حكيم', 'ЛЕНА']) {
      const found = (await api.ask(cookie, { url: `/api/contributors?text=${encodeURIComponent(text)}` })).json().contributors;
      expect([text, found.length > 0]).toEqual([text, true]);
    }
  });
});
