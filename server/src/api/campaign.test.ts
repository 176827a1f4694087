import { randomUUID } from 'node:crypto';
import { aNewsroom, anEdition, type Newsroom, openDatabaseForTests, type TestEdition } from '@coranto/newsroom/testing';
import { beforeEach, expect, it } from 'vitest';
import { openApiForTests, type TestApi } from './api-for-tests.ts';

let newsroom: Newsroom;
let api: TestApi;
let ar: TestEdition;
const campaignId = randomUUID();

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  ar = await anEdition(newsroom, 'ar');
  api = await openApiForTests(newsroom);
});

const plan = (given: object = {}) => ({
  name: 'Paper',
  pictureId: null,
  weight: 2,
  liveFrom: '2020-01-01T00:00:00.000Z',
  liveUntil: null,
  places: [{ editionId: ar.editionId, words: 'على الورق', address: 'https://example.org/ar', sectionIds: [] }],
  ...given,
});
const put = (cookie: string, given: object = {}) =>
  api.ask(cookie, { method: 'PUT', url: `/api/campaigns/${campaignId}`, payload: plan(given) });
const list = async (cookie: string) => (await api.ask(cookie, { url: '/api/campaigns' })).json().campaigns;

it('lets an editor make a campaign, sent twice or once, change it and end it', async () => {
  const cookie = await api.signInAs('editor', ar.editionId);
  expect((await put(cookie)).statusCode).toBe(200);
  expect((await put(cookie)).statusCode).toBe(200);
  const places = [{ ...plan().places[0], seen: 0, clicked: 0 }];
  expect(await list(cookie)).toEqual([{ ...plan(), places, campaignId, state: 'running' }]);
  expect((await put(cookie, { weight: 7 })).statusCode).toBe(200);
  expect((await api.ask(cookie, { method: 'POST', url: `/api/campaigns/${campaignId}/end`, payload: {} })).statusCode).toBe(200);
  expect((await list(cookie))[0]).toMatchObject({ weight: 7, state: 'ended' });
});

it('is refused to reporters, and seen by nobody of another edition', async () => {
  expect((await put(await api.signInAs('reporter', null))).statusCode).toBe(403);
  expect((await put(await api.signInAs('owner', null))).statusCode).toBe(200);
  const stranger = await api.signInAs('editor', (await anEdition(newsroom, 'hy')).editionId);
  expect(await list(stranger)).toEqual([]);
  expect((await api.ask(stranger, { method: 'POST', url: `/api/campaigns/${campaignId}/end`, payload: {} })).statusCode).toBe(403);
});

it.each([
  ['an address that runs a script', { address: 'javascript:alert(1)' }],
  ['words longer than their place', { words: 'x'.repeat(501) }],
])('is refused with %s', async (_, given) => {
  const places = [{ ...plan().places[0], ...given }];
  expect((await put(await api.signInAs('owner', null), { places })).statusCode).toBe(400);
});
