import { plainEditionSettings } from '@coranto/contract/edition';
import { plainMastheadSettings } from '@coranto/contract/masthead';
import { aNewsroom, anEdition, type Newsroom, openDatabaseForTests, setClock, type TestEdition } from '@coranto/newsroom/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { openApiForTests, type TestApi } from './api-for-tests.ts';

let newsroom: Newsroom;
let api: TestApi;
let en: TestEdition;
let hy: TestEdition;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  en = await anEdition(newsroom, 'en');
  hy = await anEdition(newsroom, 'hy');
  api = await openApiForTests(newsroom);
});

describe('what machines are told of the newspaper', () => {
  const settings = { ...plainMastheadSettings, adsText: 'a.example, 1, DIRECT' };
  const change = (cookie: string, changed: object) =>
    api.ask(cookie, { method: 'PUT', url: '/api/masthead', payload: { settings: changed } });

  it('is read and changed by an owner of all of it', async () => {
    await setClock(newsroom.database, '2099-03-01T12:00:00Z');
    const cookie = await api.signInAs('owner', null);
    expect((await change(cookie, settings)).statusCode).toBe(200);
    expect((await api.ask(cookie, { url: '/api/masthead' })).json()).toEqual({
      name: 'The Harbour Sheet',
      settings,
      savedAt: '2099-03-01T12:00:00.000Z',
    });
  });

  it('is refused where it is out of shape, and the place is told', async () => {
    const cookie = await api.signInAs('owner', null);
    const answer = await change(cookie, { ...settings, adsText: 'a.example' });
    expect([answer.statusCode, answer.json().place]).toEqual([400, 'settings.adsText']);
  });

  it('is nobody else’s', async () => {
    for (const cookie of [await api.signInAs('owner', en.editionId), await api.signInAs('editor', null)]) {
      expect((await api.ask(cookie, { url: '/api/masthead' })).statusCode).toBe(403);
      expect((await change(cookie, settings)).statusCode).toBe(403);
    }
  });
});

describe('how an edition is set', () => {
  const settings = { ...plainEditionSettings, feeds: 'full' };
  const change = (cookie: string, { editionId }: TestEdition) =>
    api.ask(cookie, {
      method: 'PUT',
      url: `/api/editions/${editionId}/settings`,
      payload: { name: 'Sheet', timeZone: 'Asia/Yerevan', settings },
    });

  it('is read and changed by its owner', async () => {
    const cookie = await api.signInAs('owner', hy.editionId);
    expect((await change(cookie, hy)).statusCode).toBe(200);
    const read = await api.ask(cookie, { url: `/api/editions/${hy.editionId}/settings` });
    expect(read.json()).toEqual({ name: 'Sheet', timeZone: 'Asia/Yerevan', settings });
  });

  it('is nobody else’s', async () => {
    const cookie = await api.signInAs('owner', hy.editionId);
    expect((await change(cookie, en)).statusCode).toBe(403);
    expect((await api.ask(cookie, { url: `/api/editions/${en.editionId}/settings` })).statusCode).toBe(404);
    const editor = await api.signInAs('editor', en.editionId);
    expect((await api.ask(editor, { url: `/api/editions/${en.editionId}/settings` })).statusCode).toBe(403);
    expect((await change(editor, en)).statusCode).toBe(403);
  });
});
