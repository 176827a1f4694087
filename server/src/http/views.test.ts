import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listViewsByDay, openViewCounter, type ViewCounter } from '@coranto/newsroom';
import { aLiveArticle, aNewsroom, anEdition, type Newsroom, openDatabaseForTests, type TestEdition } from '@coranto/newsroom/testing';
import { fastify } from 'fastify';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveViews } from './views.ts';

const browser = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

let newsroom: Newsroom;
let edition: TestEdition;
let articleId: string;
let counter: ViewCounter;
let ask: (method: string, path: string, headers?: Record<string, string>) => Promise<{ status: number; text: string }>;
const opened: (() => Promise<unknown>)[] = [];

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  edition = await anEdition(newsroom, 'hy');
  ({ articleId } = await aLiveArticle(newsroom, edition));
  counter = await openViewCounter(newsroom);
  const app = fastify({ trustProxy: 'loopback' });
  serveViews(app, newsroom, counter);
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo; // listening on a port, it is one of the internet
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  opened.push(
    () => counter.close(),
    () => app.close(),
    async () => agent.destroy(),
  );
  ask = (method, path, headers = {}) =>
    new Promise((resolve, reject) => {
      const sent = request({ host: '127.0.0.1', port, method, path, agent, headers: { 'user-agent': browser, ...headers } }, (answer) => {
        let text = '';
        answer.on('data', (part) => (text += part)).on('end', () => resolve({ status: answer.statusCode ?? 0, text }));
      });
      sent.on('error', reject).end();
    });
});
afterEach(async () => {
  while (opened.length > 0) await opened.pop()?.();
});

const from = (network: string, more: Record<string, string> = {}) => ({ 'x-forwarded-for': network, ...more });
const views = async (headers: Record<string, string>) => JSON.parse((await ask('POST', `/views/${articleId}`, headers)).text).views;
const shown = () => views({ 'user-agent': 'Googlebot/2.1' });
async function reasons() {
  await counter.write();
  return (await listViewsByDay(newsroom, { days: 1 }))[0]?.leftOut;
}

describe('the number of an article', () => {
  it('holds every one of 10,000 readers who come at once, and the same 10,000 again add nothing', async () => {
    const networks = Array.from({ length: 10_000 }, (_, each) => `203.0.${each >> 8}.${each & 255}`);
    await Promise.all(networks.map((network) => views(from(network))));
    expect(await shown()).toBe(10_000);
    await counter.write();
    await Promise.all(networks.map((network) => views(from(network))));
    await counter.write();
    expect(await shown()).toBe(10_000);
    expect((await listViewsByDay(newsroom, { days: 1 }))[0]?.views).toBe(10_000);
  });

  it('tells a reader at once that they are counted, with scripts and without', async () => {
    expect(await views(from('198.51.100.1'))).toBe(1);
    expect(await views(from('198.51.100.1'))).toBe(1);
    expect((await ask('GET', `/views/${articleId}.svg`, from('198.51.100.2'))).text).toContain('>2</text>');
    expect(await views(from('198.51.100.1', { 'accept-language': 'hy' }))).toBe(3);
    expect((await ask('GET', `/views/${articleId}.svg?numbers=ar-u-nu-arab`, from('198.51.100.2'))).text).toContain('>٣</text>');
    expect((await ask('GET', `/views/${articleId}.svg?numbers=%3Cb%3E`, from('198.51.100.2'))).text).toContain('>3</text>');
  });

  it('leaves out who is no reader, and keeps the reasons as numbers', async () => {
    const beacon = (headers: Record<string, string>) => views(from('198.51.100.1', headers));
    await beacon({ 'user-agent': 'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)' });
    await beacon({ 'user-agent': '' });
    await beacon({ 'sec-purpose': 'prefetch;prerender' });
    await beacon({ purpose: 'prefetch' });
    await beacon({ 'sec-fetch-site': 'cross-site' });
    await beacon({ referer: `http://127.0.0.1/api/articles/${articleId}/revisions/1/preview` });
    await ask('HEAD', `/views/${articleId}.svg`, from('198.51.100.1'));
    expect((await ask('GET', '/views/nothing.svg')).status).toBe(404);
    expect((await ask('POST', '/views/nothing')).status).toBe(404);
    expect(await beacon({ 'sec-fetch-site': 'same-origin', referer: 'http://127.0.0.1/hy/harbour/quay' })).toBe(1);
    expect(await reasons()).toEqual({ robot: 1, nameless: 1, prefetch: 2, elsewhere: 1, preview: 1 });
  });

  it('is kept from a flood of forged names out of one network', async () => {
    for (let each = 0; each < 300; each++) await views(from('198.51.100.9', { 'user-agent': `${browser} ${each}` }));
    expect(await shown()).toBe(120);
    expect(await reasons()).toEqual({ flood: 180, robot: 1 });
  });

  it('is not told while the database is silent, and the reader counts all the same', async () => {
    const silent = { ...newsroom.database, published: { executeQuery: () => Promise.reject(new Error('no database')) } } as unknown;
    const app = fastify({ trustProxy: 'loopback' });
    serveViews(app, { ...newsroom, database: silent as Newsroom['database'] }, counter);
    const headers = { 'user-agent': browser, ...from('198.51.100.3') };
    expect((await app.inject({ method: 'POST', url: `/views/${articleId}`, headers })).statusCode).toBe(503);
    expect((await app.inject({ method: 'GET', url: `/views/${articleId}.svg`, headers })).statusCode).toBe(503);
    expect(await shown()).toBe(1);
    await app.close();
  });
});
