import {
  aContributor,
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  type Newsroom,
  openDatabaseForTests,
  setClock,
  type TestEdition,
} from '@coranto/newsroom/testing';
import { beforeEach, expect, it } from 'vitest';
import { find } from './markup-testing.ts';
import { openPage, siteForTests } from './newsroom-testing.ts';
import { readerPolicy, renderErrorPage } from './site.ts';
import { wordsFor } from './words/words.ts';

let newsroom: Newsroom;
let edition: TestEdition;
let russian: TestEdition;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  edition = await anEdition(newsroom, 'en');
  russian = await anEdition(newsroom, 'ru', ['harbour']);
});

const links = (body: string) => find(body, 'a').map((link) => link.attributes.href);

it('gives a front of what is live and nothing of a draft', async () => {
  const { address } = await aLiveArticle(newsroom, edition, { headline: 'Open' });
  await anArticle(newsroom, edition, { headline: 'Secret' });
  const page = await openPage(newsroom, '/en');
  expect(page).toMatchObject({ status: 200, isHot: true, isStored: true });
  expect(links(page!.body)).toContain(address);
  expect(page!.body).not.toContain('Secret');
});

it('says on an empty front and section that nothing is there yet', async () => {
  expect((await openPage(newsroom, '/en'))!.body).toContain(wordsFor('en').nothingYet);
  expect((await openPage(newsroom, '/ru/harbour'))!.body).toContain(wordsFor('ru').nothingYet);
});

it('leads through a section page by page, showing each article once', async () => {
  const published: string[] = [];
  for (let number = 0; number < 23; number++) {
    await setClock(newsroom.database, new Date(Date.UTC(2023, 0, 1, number)));
    published.unshift((await aLiveArticle(newsroom, edition, { headline: `Story ${number}` })).address);
  }
  const first = (await openPage(newsroom, '/en/harbour'))!.body;
  const shown = (body: string) => find(body, 'h2').flatMap((heading) => heading.markup.map((link) => link.attributes.href));
  expect(shown(first)).toEqual(published.slice(0, 20));
  const next = new URL(find(first, 'a', { rel: 'next' })[0]!.attributes.href!, siteForTests.origin);
  const second = (await openPage(newsroom, next.pathname, next.search))!.body;
  expect(shown(second)).toEqual(published.slice(20));
  expect(find(second, 'link', { rel: 'canonical' })[0]?.attributes.href).toBe(next.href);
  expect(find(second, 'a', { rel: 'next' })).toEqual([]);
  expect((await openPage(newsroom, '/en/harbour', 'after=nonsense'))?.status).toBe(404);
});

it('names the counterpart of a section as its alternate, and none where there is none', async () => {
  const hreflangs = async (path: string) =>
    find((await openPage(newsroom, path))!.body, 'link', { rel: 'alternate' }).flatMap((link) => link.attributes.hreflang ?? []);
  expect(await hreflangs('/en/harbour')).toEqual(['en', 'ru', 'x-default']);
  expect(await hreflangs('/en/city')).toEqual(['en', 'x-default']);
});

it('has a page for a contributor, with the articles that name them', async () => {
  const contributorId = await aContributor(newsroom, 'sona-hakim', { en: 'Sona Hakim', ru: 'Сона Хаким' });
  const { address } = await aLiveArticle(newsroom, edition, { bylines: [{ contributorId, role: 'photographer' }] });
  expect(links((await openPage(newsroom, '/en/people/sona-hakim'))!.body)).toContain(address);
  expect((await openPage(newsroom, '/en/people/nobody'))?.status).toBe(404);
});

it('has no page for a contributor where nothing that readers see names them', async () => {
  const contributorId = await aContributor(newsroom, 'ada-quill', { en: 'Ada Quill', ru: 'Ада Куилл' });
  const statusOf = async (prefix: string) => (await openPage(newsroom, `/${prefix}/people/ada-quill`))?.status;
  const bylines = [{ contributorId, role: 'interviewee' as const }];
  await anArticle(newsroom, edition, { bylines });
  expect(await statusOf('en')).toBe(404);
  await aLiveArticle(newsroom, russian, { bylines });
  expect([await statusOf('en'), await statusOf('ru')]).toEqual([404, 200]);
  const { body } = (await openPage(newsroom, '/ru/people/ada-quill'))!;
  expect(find(body, 'h1')[0]?.text).toBe('Ада Куилл');
  expect(find(body, 'link', { rel: 'alternate' }).flatMap((link) => link.attributes.hreflang ?? [])).toEqual(['ru', 'x-default']);
});

it('finds articles by words, and takes any words at all', async () => {
  const { address } = await aLiveArticle(newsroom, edition, { headline: 'Dredging begins' });
  const found = await openPage(newsroom, '/en/search', 'q=dredge');
  expect(links(found!.body)).toContain(address);
  expect(found?.isStored).toBe(false);
  const question = '"<script>alert(1)</script> & {x} \'';
  const none = (await openPage(newsroom, '/en/search', new URLSearchParams({ q: question }).toString()))!.body;
  expect(find(none, 'h2')[0]?.text).toBe(`Nothing was found for “${question}”. Try fewer or other words.`);
  expect(find(none, 'input', { name: 'q' }).map((input) => input.attributes.value)).toContain(question);
  expect(find(none, 'meta', { name: 'robots' })[0]?.attributes.content).toBe('noindex');
});

it('tells in the edition’s language that there is no such page, and leaves other addresses to the server', async () => {
  const page = await openPage(newsroom, '/ru/harbour/нет');
  expect(page).toMatchObject({ status: 404, isStored: true });
  expect(find(page!.body, 'h1')[0]?.text).toBe(wordsFor('ru').notFound);
  expect(await openPage(newsroom, '/studio/x')).toBe(null);
  expect(await openPage(newsroom, '/', 'p=12')).toBe(null);
});

it('has words for when nothing else can be made', () => {
  const html = renderErrorPage(siteForTests, { status: 503, acceptLanguage: 'ar-LB,en' });
  expect(find(html, 'html')[0]?.attributes).toMatchObject({ lang: 'ar', dir: 'rtl' });
  expect(find(html, 'h1')[0]?.text).toBe(wordsFor('ar').failed);
  expect(find(renderErrorPage(siteForTests, { status: 404, acceptLanguage: 'xx' }), 'h1')[0]?.text).toBe(wordsFor('en').notFound);
});

it('allows one script in the markup, by the hash of what every page carries', async () => {
  const page = (await openPage(newsroom, '/en'))!.body;
  const inline = find(page, 'script').filter((script) => script.attributes.src === undefined && script.attributes.type === undefined);
  const hash = Buffer.from(await crypto.subtle.digest('SHA-256', Buffer.from(inline[0]!.text))).toString('base64');
  expect(inline).toHaveLength(1);
  expect(readerPolicy).toContain(`script-src 'self' 'sha256-${hash}'`);
  expect(readerPolicy).not.toContain('unsafe');
  expect(readerPolicy).toContain(
    'frame-src https://www.youtube-nocookie.com https://player.vimeo.com https://geo.dailymotion.com https://w.soundcloud.com https://open.spotify.com https://www.openstreetmap.org https://t.me https://platform.twitter.com https://www.instagram.com https://www.tiktok.com https://www.facebook.com;',
  );
});
