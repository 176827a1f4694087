import {
  aContributor,
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  type Newsroom,
  openDatabaseForTests,
  publishArticle,
  setClock,
  setSlug,
  type TestEdition,
  withdrawArticle,
} from '@coranto/newsroom/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { elementsOf, find } from '../markup-testing.ts';
import { aPicture, openPage } from '../newsroom-testing.ts';
import { readPageAddress } from '../press/page-address.ts';
import { textsAt } from '../xml-testing.ts';

const origin = 'https://sheet.example';
const hostile = 'Նավ & <b>"ջուր"</b><script>alert(1)</script>';
let newsroom: Newsroom;
let edition: TestEdition;
let article: { articleId: string; address: string };

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  edition = await anEdition(newsroom, 'hy');
  await setClock(newsroom.database, '2023-02-27T12:55:00Z');
  article = await aLiveArticle(newsroom, edition, {
    headline: hostile,
    standfirst: hostile,
    bylines: [{ contributorId: await aContributor(newsroom, 'lena', { hy: 'Լենա' }), role: 'reporter' }],
    leadPicture: { pictureId: await aPicture(newsroom), caption: null, altText: null },
  });
});

/** Asks as a program of another site does, through the address as the press reads it. */
async function ask(query: Record<string, string>) {
  const { request } = readPageAddress(`/oembed?${new URLSearchParams(query)}`);
  return (await openPage(newsroom, request.path, request.query.toString()))!;
}

const askJson = async (query: Record<string, string> = {}) => JSON.parse((await ask({ url: origin + article.address, ...query })).body);

it('tells how an article may be shown: as a quotation that links here and runs nothing', async () => {
  const page = await ask({ url: origin + article.address });
  expect(page).toMatchObject({
    status: 200,
    contentType: 'application/json; charset=utf-8',
    headers: { 'access-control-allow-origin': '*' },
  });
  const answer = JSON.parse(page.body);
  expect(answer).toEqual({
    version: '1.0',
    type: 'rich',
    title: hostile,
    author_name: 'Լենա',
    author_url: `${origin}/hy/people/lena`,
    provider_name: 'Sheet (hy)',
    provider_url: `${origin}/hy`,
    cache_age: 3600,
    thumbnail_url: `${origin}/media/quay-1200.jpg`,
    thumbnail_width: 1200,
    thumbnail_height: 750,
    width: 600,
    height: 320,
    html: expect.any(String),
  });
  expect(find(answer.html, 'a')[0]).toMatchObject({ text: hostile, attributes: { href: origin + encodeURI(article.address) } });
  expect(find(answer.html, 'blockquote')[0]?.attributes).toMatchObject({ lang: 'hy', dir: 'ltr' });
  expect(elementsOf(answer.html).filter((each) => ['script', 'b', 'iframe', 'img'].includes(each.tag))).toEqual([]);
});

it('answers the same as XML', async () => {
  const page = await ask({ url: origin + article.address, format: 'xml' });
  expect(page.contentType).toBe('text/xml; charset=utf-8');
  for (const [name, value] of Object.entries(await askJson())) expect(textsAt(page.body, `oembed/${name}`)).toEqual([String(value)]);
});

describe('an answer', () => {
  it('is never larger than the room there is', async () => {
    expect(await askJson({ maxwidth: '500', maxheight: '310' })).toMatchObject({
      type: 'rich',
      width: 500,
      height: 310,
      thumbnail_url: `${origin}/media/quay-480.jpg`,
      thumbnail_width: 480,
    });
    const none = await askJson({ maxwidth: '100', maxheight: '100' });
    expect(none).toMatchObject({ type: 'link', title: hostile });
    for (const name of ['html', 'width', 'height', 'thumbnail_url']) expect(none).not.toHaveProperty(name);
    expect(await askJson({ maxwidth: 'wide', maxheight: '-1' })).toMatchObject({ width: 600, height: 320 });
  });

  it('is given for every way of writing the address, and every address that the article had', async () => {
    const expected = await askJson();
    await setSlug(newsroom, anOwner, { articleId: article.articleId, slug: 'նոր' });
    const addresses = [origin + encodeURI(article.address), `${origin}${article.address}/?utm_source=x#s1`, `${origin}/hy/harbour/նոր`];
    for (const url of addresses) expect(await askJson({ url })).toMatchObject({ title: expected.title, type: 'rich' });
  });

  it.each([
    ['without an address', {}],
    ['for what is no address', { url: 'harbour' }],
    ['for an address of another site', { url: 'https://sheet.example.evil.example/hy/harbour/x' }],
    ['for an address that is not ours by its scheme', { url: 'http://sheet.example/hy' }],
    ['for a list', { url: `${origin}/hy/harbour` }],
    ['for what never was', { url: `${origin}/hy/harbour/%D5` }],
  ])('is "not found" %s', async (_what, query: Record<string, string>) => {
    expect(await ask(query)).toMatchObject({ status: 404, body: '' });
  });

  it('says that another format is not spoken', async () => {
    expect((await ask({ url: origin + article.address, format: 'yaml' })).status).toBe(501);
  });

  it('tells nothing of what readers may not see', async () => {
    const planned = await anArticle(newsroom, edition, { headline: 'zq planned' });
    const { address } = await publishArticle(newsroom, anOwner, { ...planned, liveFrom: new Date('2023-02-28T12:00:00Z') });
    expect((await ask({ url: origin + address })).status).toBe(404);
    await setClock(newsroom.database, '2023-02-28T12:00:00Z');
    expect((await ask({ url: origin + address })).status).toBe(200);
    await withdrawArticle(newsroom, anOwner, { articleId: planned.articleId, note: 'It was wrong.' });
    expect((await ask({ url: origin + address })).status).toBe(404);
  });
});

it('is named in the head of the article, and of no other page', async () => {
  const links = async (path: string) =>
    find((await openPage(newsroom, path))!.body, 'link').filter(({ attributes }) => attributes.type?.endsWith('+oembed'));
  const found = await links(article.address);
  expect(found.map(({ attributes }) => attributes.type)).toEqual(['application/json+oembed', 'text/xml+oembed']);
  for (const { attributes } of found) {
    const url = new URL(attributes.href!);
    const { request } = readPageAddress(url.pathname + url.search);
    expect((await openPage(newsroom, request.path, request.query.toString()))?.status).toBe(200);
  }
  expect(await links('/hy')).toEqual([]);
});
