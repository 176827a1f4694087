import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openReading } from '@coranto/newsroom/published';
import {
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  type Newsroom,
  newestOf,
  openDatabaseForTests,
  publishArticle,
  saveRevision,
  type TestArticle,
  withdrawArticle,
} from '@coranto/newsroom/testing';
import { renderPage, type SiteSettings } from '@coranto/site';
import { type FastifyInstance, fastify } from 'fastify';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { serveCardImages } from './card-images.ts';

const settings: SiteSettings = { origin: 'https://sheet.example', assets: { addresses: {}, files: new Map() } };
const typeFolder = new URL('../../../build/card-type', import.meta.url).pathname;
let newsroom: Newsroom;
let app: FastifyInstance;
let dataFolder: string;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  dataFolder = await mkdtemp(join(tmpdir(), 'coranto-cards-'));
  app = fastify();
  await serveCardImages(app, { newsroom, typeFolder, dataFolder });
});
afterEach(async () => {
  await app.close();
  await rm(dataFolder, { recursive: true });
});

/** What the page of an article tells networks to show. */
async function cardNamedBy(address: string): Promise<string> {
  const published = openReading(newsroom.database.published, () => undefined);
  const page = await renderPage(published, settings, { path: decodeURI(address), query: new URLSearchParams() });
  return /<meta property="og:image" content="https:\/\/sheet\.example([^"]+)"/.exec(page?.body ?? '')?.[1] ?? '';
}

const ask = (url: string) => app.inject({ url });

async function rename({ articleId }: TestArticle, headline: string): Promise<void> {
  const revisionId = crypto.randomUUID();
  const { id, content } = await newestOf(newsroom, articleId);
  await saveRevision(newsroom, anOwner, { articleId, revisionId, basedOn: id, content: { ...content, headline } });
  await publishArticle(newsroom, anOwner, { articleId, revisionId, kind: 'mending' });
}

it('draws the card that the page of an article names, in every script, to be kept for ever', async () => {
  const headlines = { en: 'A ship', ru: 'Корабль', hy: 'Նավ', az: 'Gəmi', ar: 'سفينة' };
  const images = [];
  for (const [language, headline] of Object.entries(headlines)) {
    const { address } = await aLiveArticle(newsroom, await anEdition(newsroom, language), { headline });
    const answer = await ask(await cardNamedBy(address));
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      200,
      'image/jpeg',
      'public, max-age=31536000, immutable',
    ]);
    expect(await sharp(answer.rawPayload).metadata()).toMatchObject({ width: 1200, height: 630 });
    images.push(answer.rawPayload.toString('base64'));
  }
  expect(new Set(images).size).toBe(5);
});

it('draws another card for a new headline, at another address, and leads there from the earlier one', async () => {
  const article = await aLiveArticle(newsroom, await anEdition(newsroom, 'en'), { headline: 'Before' });
  const before = await cardNamedBy(article.address);
  const drawn = (await ask(before)).rawPayload;
  await rename(article, 'After');
  const after = await cardNamedBy(article.address);
  expect(after).not.toBe(before);
  expect((await ask(after)).rawPayload.equals(drawn)).toBe(false);
  const earlier = await ask(before);
  expect([earlier.statusCode, earlier.headers.location]).toEqual([302, after]);
  expect(await readdir(join(dataFolder, 'cards'))).toHaveLength(1);
});

it('draws a card once, and finds it again after a restart', async () => {
  const { address } = await aLiveArticle(newsroom, await anEdition(newsroom, 'en'));
  const path = await cardNamedBy(address);
  const [first, ...others] = await Promise.all(Array.from({ length: 20 }, () => ask(path)));
  for (const other of others) expect(other.rawPayload.equals(first!.rawPayload)).toBe(true);
  const again = fastify();
  // Without type nothing can be drawn, so what comes was kept.
  await serveCardImages(again, { newsroom, typeFolder: '/nowhere', dataFolder });
  expect((await again.inject({ url: path })).rawPayload.equals(first!.rawPayload)).toBe(true);
  await again.close();
});

it('draws nothing that is not live', async () => {
  const edition = await anEdition(newsroom, 'en');
  const article = await aLiveArticle(newsroom, edition);
  const path = await cardNamedBy(article.address);
  expect((await ask(path)).statusCode).toBe(200);
  await withdrawArticle(newsroom, anOwner, { articleId: article.articleId, note: 'It was wrong.' });
  expect((await ask(path)).statusCode).toBe(410);
  const draft = await anArticle(newsroom, edition);
  const planned = await anArticle(newsroom, edition);
  await publishArticle(newsroom, anOwner, { ...planned, liveFrom: new Date(Date.now() + 3_600_000) });
  const mark = path.split('/').at(-1);
  for (const { articleId } of [draft, planned]) expect((await ask(`/cards/${articleId}/${mark}`)).statusCode).toBe(404);
  for (const nothing of ['/cards/1/x.jpg', `/cards/${draft.articleId}/x.jpg`, `/cards/${crypto.randomUUID()}/${mark}`]) {
    expect((await ask(nothing)).statusCode).toBe(404);
  }
});

it('is not offered where we have no type for the letters of a headline', async () => {
  const { address } = await aLiveArticle(newsroom, await anEdition(newsroom, 'en'), { headline: 'A ship named 東京' });
  expect(await cardNamedBy(address)).toBe('');
});
