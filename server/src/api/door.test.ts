import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failureSchema } from '@coranto/contract/api/failure';
import { aNewsroom, type Newsroom, openDatabaseForTests } from '@coranto/newsroom/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { openApiForTests, type TestApi } from './api-for-tests.ts';

const hostileJson = join(process.env.CORANTO_TEST_DATA ?? '', 'hostile-input/json/test_parsing');

let newsroom: Newsroom;
let api: TestApi;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  api = await openApiForTests(newsroom);
});

/** Promise 15: every writing call with a foreign origin is refused. */
describe('writing from another site', () => {
  it('is refused by every writing call there is', async () => {
    const cookie = await api.signInAs('owner', null);
    expect(api.writing.length).toBeGreaterThanOrEqual(20);
    for (const { method, url } of api.writing) {
      const foreign: Record<string, string>[] = [
        { 'sec-fetch-site': 'cross-site' },
        { 'sec-fetch-site': 'same-site' },
        { origin: 'https://evil.example' },
        { origin: 'null' },
        { 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' },
      ];
      for (const headers of foreign) {
        const answer = await api.app.inject({ method: method ?? 'POST', url, payload: {}, headers: { cookie, ...headers } });
        expect([url, answer.statusCode, answer.json().code]).toEqual([url, 403, 'NotAllowed']);
      }
    }
  });

  it.each(['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x'])(
    'is refused in the way of a form: %s',
    async (type) => {
      const cookie = await api.signInAs('owner', null);
      const answer = await api.app.inject({
        method: 'PUT',
        url: '/api/me',
        payload: '{"language":"ru"}',
        headers: { cookie, 'content-type': type },
      });
      expect(answer.statusCode).toBe(415);
    },
  );

  it('is done from the own origin', async () => {
    const cookie = await api.signInAs('owner', null);
    const headers = { host: 'news.example.org', origin: 'https://news.example.org', 'sec-fetch-site': 'same-origin' };
    expect((await api.ask(cookie, { method: 'PUT', url: '/api/me', payload: { language: 'ru' }, headers })).statusCode).toBe(200);
  });
});

describe('hostile bodies', () => {
  const broken = readdirSync(hostileJson).filter((file) => file.startsWith('n_'));

  it(`are refused: ${broken.length} kinds of broken JSON, none of them with a fault of ours`, async () => {
    expect(broken.length).toBeGreaterThan(100);
    for (const file of broken) {
      const payload = readFileSync(join(hostileJson, file));
      const answer = await api.app.inject({
        method: 'POST',
        url: '/api/session',
        payload,
        headers: { 'content-type': 'application/json' },
      });
      expect([file, answer.statusCode]).toEqual([file, 400]);
      expect(failureSchema.safeParse(answer.json()).success).toBe(true);
    }
  });

  it.each([
    ['nested too deeply', `${'['.repeat(101)}${']'.repeat(101)}`, 400],
    ['with a way to the prototype', '{"__proto__":{"isOwner":true},"email":"a","password":"b"}', 400],
    ['larger than a megabyte', `{"email":"${'a'.repeat(1024 * 1024)}"}`, 413],
    ['of another shape', '[]', 400],
    ['with more than was asked', '{"email":"a","password":"b","role":"owner"}', 400],
  ])('%s are refused', async (_, payload, status) => {
    const answer = await api.app.inject({ method: 'POST', url: '/api/session', payload, headers: { 'content-type': 'application/json' } });
    expect(answer.statusCode).toBe(status);
  });
});

it('answers an address where there is no call in the form of all failures', async () => {
  const answer = await api.app.inject({ url: '/api/nothing' });
  expect(answer.statusCode).toBe(404);
  expect(answer.json()).toMatchObject({ code: 'NotFound' });
});
