import { randomUUID } from 'node:crypto';
import {
  aContributor,
  addTopic,
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  content,
  type Newsroom,
  openDatabaseForTests,
  publishArticle,
  setClock,
  type TestEdition,
  withdrawArticle,
} from '@coranto/newsroom/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { find } from '../markup-testing.ts';
import { openPage, translate } from '../newsroom-testing.ts';
import { readXml, textsAt } from '../xml-testing.ts';

const origin = 'https://sheet.example';
let newsroom: Newsroom;
let edition: TestEdition;
let russian: TestEdition;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  edition = await anEdition(newsroom, 'en');
  russian = await anEdition(newsroom, 'ru', ['harbour']);
  await setClock(newsroom.database, '2023-02-27T12:55:00Z');
});

const open = async (path: string) => (await openPage(newsroom, path))!;
const inRussian = () => ({ editionId: russian.editionId, sectionId: russian.sectionIds.harbour ?? '' });

/** What a file says of each address: its languages. */
function languagesIn(file: string): Record<string, Record<string, string>> {
  const found: Record<string, Record<string, string>> = {};
  let links: Record<string, string> = {};
  let loc = '';
  for (const { path, attributes, text } of readXml(file)) {
    if (path === 'urlset/url/loc') loc = decodeURI(text);
    if (path === 'urlset/url/xhtml:link') links[attributes.hreflang ?? ''] = decodeURI(attributes.href ?? '');
    if (path !== 'urlset/url') continue;
    found[loc] = links;
    links = {};
  }
  return found;
}

describe('the index of sitemaps', () => {
  it('names for each edition its lists, its months and its news, all of which are there', async () => {
    await aLiveArticle(newsroom, edition, {});
    await setClock(newsroom.database, '2023-03-02T00:00:00Z');
    await aLiveArticle(newsroom, edition, {});
    const { body, contentType } = await open('/sitemap.xml');
    expect(contentType).toBe('application/xml; charset=utf-8');
    const files = textsAt(body, 'sitemapindex/sitemap/loc');
    expect(files).toEqual(
      [
        '/en/sitemap.xml',
        '/en/sitemap/subjects.xml',
        '/en/sitemap/2023-02.xml',
        '/en/sitemap/2023-03.xml',
        '/en/news-sitemap.xml',
        '/ru/sitemap.xml',
        '/ru/sitemap/subjects.xml',
        '/ru/news-sitemap.xml',
      ].map((path) => origin + path),
    );
    expect(textsAt(body, 'sitemapindex/sitemap/lastmod')).toEqual(['2023-02-27T12:55:00.000Z', '2023-03-02T00:00:00.000Z']);
    for (const file of files) expect((await open(file.slice(origin.length))).status).toBe(200);
    for (const name of ['2023-01', '2023-2', '2023-13', '2023-02-1', '2023-02-2', 'x'])
      expect((await open(`/en/sitemap/${name}.xml`)).status).toBe(404);
  });
});

describe('a sitemap', () => {
  it('lists front and sections with their counterparts, as their pages name them', async () => {
    const listed = languagesIn((await open('/en/sitemap.xml')).body);
    expect(Object.keys(listed)).toEqual(['/en', '/en/harbour', '/en/city'].map((path) => origin + path));
    for (const [address, languages] of Object.entries(listed)) expect(languages).toEqual(await languagesOf(address));
    expect(listed[`${origin}/en/harbour`]).toMatchObject({ en: `${origin}/en/harbour`, ru: `${origin}/ru/harbour` });
  });

  it('lists the articles of a month with every language of their story, as their pages name them', async () => {
    const source = await aLiveArticle(newsroom, edition, { headline: 'Нет & yes' });
    const alone = await aLiveArticle(newsroom, edition, { headline: 'Alone' });
    const { address } = await translate(newsroom, source, inRussian(), content(russian, { headline: 'Причал открыт' }));
    const listed = languagesIn((await open('/en/sitemap/2023-02.xml')).body);
    expect(Object.keys(listed).sort()).toEqual([origin + alone.address, origin + source.address].sort());
    expect(listed[origin + source.address]).toEqual({
      en: origin + source.address,
      ru: origin + address,
      'x-default': origin + source.address,
    });
    expect(listed[origin + alone.address]).toEqual({ en: origin + alone.address, 'x-default': origin + alone.address });
    for (const [page, languages] of Object.entries(listed)) expect(languages).toEqual(await languagesOf(page));
    expect(languagesIn((await open('/ru/sitemap/2023-02.xml')).body)[origin + address]).toEqual(listed[origin + source.address]);
  });

  it('lists topics and contributors that readers see anything of, as their pages name them', async () => {
    const names = { en: 'Lena', ru: 'Лена' };
    const [lena, tomas] = [await aContributor(newsroom, 'lena', names), await aContributor(newsroom, 'tomas', names)];
    const [ferries, tides] = [randomUUID(), randomUUID()];
    await addTopic(newsroom, anOwner, { id: ferries, editionId: edition.editionId, slug: 'ferries', name: 'Ferries' });
    await addTopic(newsroom, anOwner, { id: tides, editionId: edition.editionId, slug: 'tides', name: 'Tides' });
    await aLiveArticle(newsroom, edition, { bylines: [{ contributorId: lena, role: 'reporter' }], topicIds: [ferries] });
    await aLiveArticle(newsroom, russian, { bylines: [{ contributorId: lena, role: 'interviewee' }] });
    await anArticle(newsroom, edition, { bylines: [{ contributorId: tomas, role: 'reporter' }], topicIds: [tides] });
    const listed = languagesIn((await open('/en/sitemap/subjects.xml')).body);
    expect(Object.keys(listed)).toEqual(['/en/topics/ferries', '/en/people/lena'].map((path) => origin + path));
    expect(listed[`${origin}/en/people/lena`]).toMatchObject({ en: `${origin}/en/people/lena`, ru: `${origin}/ru/people/lena` });
    for (const [page, languages] of Object.entries(listed)) expect(languages).toEqual(await languagesOf(page));
    expect(Object.keys(languagesIn((await open('/ru/sitemap/subjects.xml')).body))).toEqual([`${origin}/ru/people/lena`]);
    expect((await openPage(newsroom, '/xx/sitemap/subjects.xml'))?.status).toBe(undefined);
  });

  /** What the head of the page itself says. */
  async function languagesOf(address: string): Promise<Record<string, string>> {
    const { body } = await open(decodeURI(address).slice(origin.length));
    const links = find(body, 'link', { rel: 'alternate' }).filter(({ attributes }) => attributes.hreflang);
    return Object.fromEntries(links.map(({ attributes }) => [attributes.hreflang, decodeURI(attributes.href!)]));
  }

  it('has nothing that is not published, or not any more', async () => {
    await anArticle(newsroom, edition, { headline: 'zq draft' });
    const planned = await anArticle(newsroom, edition, { headline: 'zq planned' });
    await publishArticle(newsroom, anOwner, { ...planned, liveFrom: new Date('2023-02-28T12:00:00Z') });
    const taken = await aLiveArticle(newsroom, edition, { headline: 'zq taken' });
    await withdrawArticle(newsroom, anOwner, { articleId: taken.articleId, note: 'It was wrong.' });
    const files = ['/sitemap.xml', '/en/sitemap.xml', '/en/sitemap/2023-02.xml', '/en/news-sitemap.xml'];
    for (const file of files) expect((await open(file)).body).not.toMatch(/zq|2023-02/);
    await setClock(newsroom.database, '2023-02-28T12:00:00Z');
    for (const file of files.slice(2)) expect((await open(file)).body).toContain('zq-planned');
  });
});

describe('the news sitemap', () => {
  it('tells of two days what Google asks for: name and language of the newspaper, first publication, headline', async () => {
    await aLiveArticle(newsroom, russian, { headline: 'Старое' });
    await setClock(newsroom.database, '2023-03-01T13:00:00Z');
    const { address } = await aLiveArticle(newsroom, russian, { headline: 'Причал & <b>волнорез</b>' });
    const { body, isStored, headers } = await open('/ru/news-sitemap.xml');
    const news = 'urlset/url/news:news';
    expect(textsAt(body, 'urlset/url/loc').map(decodeURI)).toEqual([origin + address]);
    expect(textsAt(body, `${news}/news:title`)).toEqual(['Причал & <b>волнорез</b>']);
    expect(textsAt(body, `${news}/news:publication/news:name`)).toEqual(['Sheet (ru)']);
    expect(textsAt(body, `${news}/news:publication/news:language`)).toEqual(['ru']);
    expect(textsAt(body, `${news}/news:publication_date`)).toEqual(['2023-03-01T13:00:00.000Z']);
    expect([isStored, headers]).toEqual([false, { 'cache-control': 'public, max-age=300' }]);
  });

  it('is empty where nothing is new', async () => {
    expect(textsAt((await open('/ru/news-sitemap.xml')).body, 'urlset/url/loc')).toEqual([]);
  });
});
