import { aNewsroom, anEdition, type Newsroom, openDatabaseForTests, type TestEdition } from '@coranto/newsroom/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { firstRunCode, openApiForTests, password, type TestApi } from './api-for-tests.ts';

let newsroom: Newsroom;
let api: TestApi;
let en: TestEdition;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  en = await anEdition(newsroom, 'en');
  api = await openApiForTests(newsroom);
});

describe('sessions', () => {
  it('begin with the right password, in a cookie that scripts cannot read', async () => {
    const email = await api.addSomebody('reporter', en.editionId);
    const answer = await api.app.inject({ method: 'POST', url: '/api/session', payload: { email, password } });
    expect(answer.json()).toMatchObject({ email, roles: [{ role: 'reporter' }] });
    expect(answer.headers['set-cookie']).toMatch(/^coranto=[\w-]{40,}; Max-Age=\d+; Path=\/; HttpOnly; SameSite=Lax$/);
    expect(answer.headers['cache-control']).toBe('no-store');
    const who = await api.ask(await api.signIn(email), { url: '/api/session' });
    expect(who.json()).toMatchObject({ person: { email }, isNew: false });
  });

  it('are bound to the host where the public address is https', async () => {
    const email = await api.addSomebody('reporter', en.editionId);
    api = await openApiForTests(newsroom, 'https://news.example.org');
    const answer = await api.app.inject({ method: 'POST', url: '/api/session', payload: { email, password } });
    expect(answer.headers['set-cookie']).toMatch(/^__Host-coranto=.*; Path=\/; HttpOnly; Secure; SameSite=Lax$/);
  });

  it('do not begin with a wrong password, and guessing is slowed down', async () => {
    const email = await api.addSomebody('reporter', en.editionId);
    const guess = () => api.app.inject({ method: 'POST', url: '/api/session', payload: { email, password: 'a guess' } });
    expect((await guess()).json()).toMatchObject({ code: 'WrongCredentials' });
    for (let count = 0; count < 5; count++) await guess();
    const blocked = await guess();
    expect(blocked.statusCode).toBe(429);
    expect(Number(blocked.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('end at once, here and everywhere', async () => {
    const email = await api.addSomebody('reporter', en.editionId);
    const [one, other] = [await api.signIn(email), await api.signIn(email)];
    await api.ask(one, { method: 'DELETE', url: '/api/session', payload: {} });
    expect((await api.ask(one, { url: '/api/articles' })).statusCode).toBe(401);
    expect((await api.ask(other, { url: '/api/articles' })).statusCode).toBe(200);
    await api.ask(other, { method: 'DELETE', url: '/api/sessions', payload: {} });
    expect((await api.ask(other, { url: '/api/articles' })).json()).toMatchObject({ code: 'NotSignedIn' });
  });
});

describe('an empty newsroom', () => {
  const opening = {
    masthead: 'Նոր թերթ',
    name: 'Olga',
    email: 'olga@example.net',
    password,
    language: 'hy',
    prefix: 'hy',
    timeZone: 'Asia/Yerevan',
  };
  const open = (code: string, given = {}) =>
    api.app.inject({ method: 'POST', url: '/api/newsroom', payload: { ...opening, code, ...given } });

  beforeEach(async () => {
    newsroom = { ...newsroom, database: await openDatabaseForTests() };
    api = await openApiForTests(newsroom);
  });

  it('is opened once, by whoever holds the code', async () => {
    expect((await api.app.inject({ url: '/api/session' })).json()).toMatchObject({ person: null, isNew: true });
    expect((await open('a guess')).statusCode).toBe(401);
    expect((await open(firstRunCode, { password: 'short' })).statusCode).toBe(400);
    const opened = await open(firstRunCode);
    expect(opened.json()).toMatchObject({ name: 'Olga', roles: [{ editionId: null, role: 'owner' }] });
    expect(opened.cookies).toHaveLength(1);
    expect((await api.app.inject({ url: '/api/session' })).json()).toMatchObject({ isNew: false });
    expect((await open(firstRunCode, { email: 'second@example.net' })).statusCode).toBe(403);
  });

  it('slows down whoever guesses the code', async () => {
    for (let count = 0; count < 5; count++) await open('a guess');
    expect((await open(firstRunCode)).statusCode).toBe(429);
  });
});
