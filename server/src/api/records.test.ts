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
