import { randomUUID } from 'node:crypto';
import { listCampaigns, openViewCounter, saveCampaign } from '@coranto/newsroom';
import { aNewsroom, anEdition, anOwner, openDatabaseForTests } from '@coranto/newsroom/testing';
import { fastify } from 'fastify';
import { expect, it } from 'vitest';
import { serveCampaigns } from './campaigns.ts';

it('counts a campaign seen and clicked: with scripts, by the browser’s own ping, and by a pixel; robots and repeats are left out', async () => {
  const newsroom = await aNewsroom(await openDatabaseForTests());
  const { editionId } = await anEdition(newsroom, 'hy');
  const campaignId = randomUUID();
  const places = [{ editionId, words: 'Թերթը թղթի վրա', address: '/hy', sectionIds: [] }];
  await saveCampaign(newsroom, anOwner, {
    campaignId,
    name: 'Paper',
    pictureId: null,
    weight: 1,
    liveFrom: '2020-01-01T00:00:00Z',
    liveUntil: null,
    places,
  });
  const counter = await openViewCounter(newsroom);
  const app = fastify({ trustProxy: 'loopback' });
  serveCampaigns(app, counter);
  const ask = async (method: 'GET' | 'HEAD' | 'POST', act: string, reader: number, headers: Record<string, string> = {}, payload = '') => {
    const who = {
      'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      'x-forwarded-for': `192.0.2.${reader}`,
    };
    const url = `/campaigns/${campaignId}/${editionId}/${act}`;
    const answer = await app.inject({ method, url, headers: { ...who, ...headers }, ...(payload === '' ? {} : { payload }) });
    return answer.statusCode;
  };
  expect(await ask('POST', 'seen', 1)).toBe(204);
  expect(await ask('GET', 'seen.svg', 2)).toBe(200);
  expect(await ask('HEAD', 'seen.svg', 3)).toBe(200);
  expect(await ask('POST', 'clicked', 1, { 'content-type': 'text/ping', 'ping-to': 'https://sheet.example/hy' }, 'PING')).toBe(204);
  expect(await ask('POST', 'clicked', 1)).toBe(204);
  expect(await ask('POST', 'clicked', 4, { 'user-agent': 'Googlebot/2.1' })).toBe(204);
  expect(await ask('POST', 'bought', 1)).toBe(404);
  expect((await app.inject({ method: 'POST', url: '/campaigns/1/2/seen' })).statusCode).toBe(404);
  await counter.close();
  expect((await listCampaigns(newsroom))[0]?.places[0]).toMatchObject({ seen: 2, clicked: 1 });
  await app.close();
});
