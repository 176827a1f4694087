import { randomUUID } from 'node:crypto';
import { plainEditionSettings } from '@coranto/contract/edition';
import {
  aContributor,
  addPicture,
  addTopic,
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  changeEdition,
  correctArticle,
  type Newsroom,
  newestOf,
  openDatabaseForTests,
  publishArticle,
  saveRevision,
  setClock,
  type TestEdition,
  withdrawArticle,
} from '@coranto/newsroom/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { find } from '../markup-testing.ts';
import { aPicture, openPage } from '../newsroom-testing.ts';
import { findFeedProblems } from './feed-rules-testing.ts';
import { everyForm, readFeedAt } from './feed-testing.ts';
import { toXml } from './xml.ts';

let newsroom: Newsroom;
let edition: TestEdition;
let contributorId: string;
let topicId: string;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  edition = await anEdition(newsroom, 'ar');
  contributorId = await aContributor(newsroom, 'lena', { ar: 'لينا & <مارش>' });
  topicId = randomUUID();
  await addTopic(newsroom, anOwner, { id: topicId, editionId: edition.editionId, slug: 'ملح', name: 'ملح' });
  await setClock(newsroom.database, '2023-02-27T12:55:00Z');
});

const settings = (feeds: 'excerpt' | 'full') => ({
  ...plainEditionSettings,
  feeds,
  reuse: { terms: 'Only with a link & <b>.', licenceAddress: null },
});
const give = (feeds: 'excerpt' | 'full') =>
  changeEdition(newsroom, anOwner, { editionId: edition.editionId, name: 'الصحيفة', timeZone: 'UTC', settings: settings(feeds) });
const read = (list: string, form: (typeof everyForm)[number], query = '') => readFeedAt(newsroom, list, form, query);

/** Words that would break a careless writer of XML, HTML or JSON. */
const hostile = 'ملح & <b>بحر</b> ]]> &amp; "c" \'d\' </item></entry><script>alert(1)</script>';

describe.each(everyForm)('%s', (form) => {
  it('gives the newest articles with who wrote them, when, where they stand, and a picture with its credit', async () => {
    await give('excerpt');
    const pictureId = await aPicture(newsroom);
    const first = await aLiveArticle(newsroom, edition, {
      headline: hostile,
      standfirst: `a\u0008b ${hostile}`,
      bylines: [{ contributorId, role: 'reporter' }],
      leadPicture: { pictureId, caption: null, altText: null },
    });
    await setClock(newsroom.database, '2023-02-28T12:55:00Z');
    const second = await aLiveArticle(newsroom, edition, { headline: 'الأحدث', standfirst: '' });
    const revisionId = randomUUID();
    const { content, id } = await newestOf(newsroom, first.articleId);
    await saveRevision(newsroom, anOwner, { articleId: first.articleId, revisionId, basedOn: id, content: { ...content, kicker: 'New' } });
    await publishArticle(newsroom, anOwner, { articleId: first.articleId, revisionId, kind: 'update' });
    const feed = await read('/ar', form);
    expect(feed).toMatchObject({
      title: 'الصحيفة',
      language: 'ar',
      self: `https://sheet.example/ar/${form}`,
      next: undefined,
      terms: 'Only with a link & <b>.',
    });
    expect(feed.items.map(({ id: itemId, title, link }) => [itemId, title, link])).toEqual([
      [`urn:uuid:${second.articleId}`, 'الأحدث', `https://sheet.example${encodeURI(second.address)}`],
      [`urn:uuid:${first.articleId}`, hostile, `https://sheet.example${encodeURI(first.address)}`],
    ]);
    expect(feed.items[1]).toMatchObject({
      published: '2023-02-27T12:55:00.000Z',
      updated: '2023-02-28T12:55:00.000Z',
      content: undefined,
      creators: ['لينا & <مارش>'],
      categories: ['harbour (ar)'],
      media: [{ url: 'https://sheet.example/media/quay-1200.jpg', type: 'image/jpeg', credit: 'Sona Hakim' }],
    });
    expect(feed.items[1]?.summary).toBe(form === 'feed.json' ? `a\u0008b ${hostile}` : `ab ${hostile}`);
    expect(feed.items[0]).toMatchObject({ summary: undefined, creators: [], media: [] });
  });

  it('leads page by page through the whole list, each article once', async () => {
    const ids: string[] = [];
    for (let hour = 0; hour < 32; hour++) {
      await setClock(newsroom.database, new Date(Date.UTC(2023, 0, 1, hour)));
      ids.unshift(`urn:uuid:${(await aLiveArticle(newsroom, edition, { headline: `Story ${hour}` })).articleId}`);
    }
    const first = await read('/ar', form);
    const next = new URL(first.next!);
    expect(next.pathname).toBe(`/ar/${form}`);
    const second = await read('/ar', form, next.search);
    expect([...first.items, ...second.items].map((item) => item.id)).toEqual(ids);
    expect(second).toMatchObject({ self: next.href, next: undefined });
    expect((await openPage(newsroom, `/ar/${form}`, 'after=nonsense'))?.status).toBe(404);
  });

  it('is there for a section, and for a contributor and a topic that readers see anything of', async () => {
    const lists = { '/ar/harbour': 'harbour (ar) · ', '/ar/people/lena': 'لينا & <مارش> · ', '/ar/topics/ملح': 'ملح · ' };
    const draft = await anArticle(newsroom, edition, { bylines: [{ contributorId, role: 'reporter' }], topicIds: [topicId] });
    for (const list of Object.keys(lists).slice(1)) expect((await openPage(newsroom, `${list}/${form}`))?.status).toBe(404);
    expect((await read('/ar/harbour', form)).items).toEqual([]);
    await publishArticle(newsroom, anOwner, draft);
    await aLiveArticle(newsroom, edition, { sectionId: edition.sectionIds.city ?? null });
    for (const [list, title] of Object.entries(lists)) {
      const feed = await read(list, form);
      expect(feed).toMatchObject({ title: `${title}Sheet (ar)`, self: `https://sheet.example${encodeURI(`${list}/${form}`)}` });
      expect(feed.items.map((item) => item.id)).toEqual([`urn:uuid:${draft.articleId}`]);
    }
    for (const list of ['/ar/nowhere', '/ar/people/nobody', '/ar/topics/none', '/ar/people/lena/more']) {
      expect((await openPage(newsroom, `${list}/${form}`))?.status).toBe(404);
    }
  });

  it('says how many bytes a picture has', async () => {
    const id = randomUUID();
    const jpeg = { file: 'quay-1200.jpg', mediaType: 'image/jpeg', widthPx: 1200, heightPx: 800, bytes: 123_456 };
    const prepared = { file: jpeg.file, mediaType: jpeg.mediaType, widthPx: 1200, heightPx: 800, renditions: [jpeg] };
    await addPicture(newsroom, anOwner, { id, prepared, mayBeReused: true, words: { ar: { caption: '', altText: 'x', credit: 'x' } } });
    await aLiveArticle(newsroom, edition, { leadPicture: { pictureId: id, caption: null, altText: null } });
    const body = (await openPage(newsroom, `/ar/${form}`))?.body;
    expect(body).toMatch(
      form === 'feed.json' ? /"size_in_bytes":123456/ : /rel="enclosure"[^>]+length="123456"|<enclosure [^>]*length="123456"/,
    );
  });

  it('has nothing that is not published, or not any more', async () => {
    await give('full');
    const live = await aLiveArticle(newsroom, edition, { headline: 'Live', topicIds: [topicId] });
    const secret = (what: string) => ({ headline: `zq ${what}`, standfirst: `zq ${what}`, topicIds: [topicId], kicker: `zq ${what}` });
    await anArticle(newsroom, edition, secret('draft'));
    const planned = await anArticle(newsroom, edition, secret('planned'));
    await publishArticle(newsroom, anOwner, { ...planned, liveFrom: new Date('2023-02-27T13:00:00Z') });
    const taken = await aLiveArticle(newsroom, edition, secret('withdrawn'));
    await withdrawArticle(newsroom, anOwner, { articleId: taken.articleId, note: 'It was wrong.' });
    const newer = randomUUID();
    const { content, id } = await newestOf(newsroom, live.articleId);
    await saveRevision(newsroom, anOwner, {
      articleId: live.articleId,
      revisionId: newer,
      basedOn: id,
      content: { ...content, ...secret('newer') },
    });
    for (const list of ['/ar', '/ar/harbour', '/ar/topics/ملح']) {
      const feed = await read(list, form);
      expect(feed.items.map((item) => item.title)).toEqual(['Live']);
      expect((await openPage(newsroom, `${list}/${form}`))?.body).not.toContain('zq');
    }
    await setClock(newsroom.database, '2023-02-27T13:00:00Z');
    expect((await read('/ar', form)).items.map((item) => item.title)).toEqual(['zq planned', 'Live']);
  });

  it.each(['excerpt', 'full'] as const)('keeps to every rule of its form, with %s texts and with nothing at all', async (feeds) => {
    await give(feeds);
    const problemsOf = async (list: string) => findFeedProblems(form, (await openPage(newsroom, `${list}/${form}`))!.body);
    expect(await problemsOf('/ar')).toEqual([]);
    const leadPicture = { pictureId: await aPicture(newsroom), caption: null, altText: null };
    const bylines = [{ contributorId, role: 'reporter' as const }];
    await aLiveArticle(newsroom, edition, { headline: hostile, standfirst: hostile, bylines, leadPicture, topicIds: [topicId] });
    await aLiveArticle(newsroom, edition, { headline: 'Plain', standfirst: '' });
    for (const list of ['/ar', '/ar/harbour', '/ar/people/lena', '/ar/topics/ملح'])
      expect([list, await problemsOf(list)]).toEqual([list, []]);
    expect(findFeedProblems(form, (await openPage(newsroom, `/ar/${form}`))!.body.replaceAll('https://', '/')).length).toBeGreaterThan(0);
  });

  it('gives the whole text where the edition says so, and its corrections', async () => {
    await give('full');
    const { articleId, revisionId } = await aLiveArticle(newsroom, edition, { headline: 'Live', topicIds: [topicId] });
    await correctArticle(newsroom, anOwner, { articleId, revisionId, note: 'The year & <day> were wrong.' });
    const [item] = (await read('/ar', form)).items;
    expect(find(item!.content!, 'div')[0]).toMatchObject({ attributes: { lang: 'ar', dir: 'rtl' } });
    expect(find(item!.content!, 'p').map((each) => each.text)).toEqual([
      'The first ship came at dawn.',
      expect.stringContaining('The year & <day> were wrong.'),
    ]);
    expect(item?.categories).toEqual(['harbour (ar)', 'ملح']);
    expect(item?.summary).toContain('Ships moor');
  });
});

it('has an id of its own for each list in each edition, which stays while names change', async () => {
  await aLiveArticle(newsroom, edition, { bylines: [{ contributorId, role: 'reporter' }], topicIds: [topicId] });
  const english = await anEdition(newsroom, 'en');
  await aLiveArticle(newsroom, english, { bylines: [{ contributorId, role: 'reporter' }] });
  const lists = ['/ar', '/ar/harbour', '/ar/people/lena', '/ar/topics/ملح', '/en', '/en/harbour', '/en/people/lena'];
  const idOf = async (list: string) =>
    /<id>(urn:uuid:[0-9a-f-]{36})<\/id>/.exec((await openPage(newsroom, `${list}/feed.atom`))!.body)?.[1];
  const ids = await Promise.all(lists.map(idOf));
  expect(ids).not.toContain(undefined);
  expect(new Set(ids).size).toBe(lists.length);
  await give('full');
  expect(await Promise.all(lists.map(idOf))).toEqual(ids);
});

it('is served by the types that feed readers know, for programs of any site', async () => {
  const types = { 'feed.xml': 'application/rss+xml', 'feed.atom': 'application/atom+xml', 'feed.json': 'application/feed+json' };
  for (const [form, type] of Object.entries(types)) {
    expect(await openPage(newsroom, `/ar/${form}`)).toMatchObject({
      status: 200,
      contentType: `${type}; charset=utf-8`,
      isStored: true,
      headers: { 'access-control-allow-origin': '*', 'content-language': 'ar' },
    });
  }
});

it('is named in the head of every page whose list it gives', async () => {
  const { address } = await aLiveArticle(newsroom, edition, { bylines: [{ contributorId, role: 'reporter' }], topicIds: [topicId] });
  const feedsOn = async (path: string) =>
    find((await openPage(newsroom, path))!.body, 'link', { rel: 'alternate' })
      .filter(({ attributes }) => /rss|atom|feed/.test(attributes.type ?? ''))
      .map(({ attributes }) => decodeURI(attributes.href!));
  const three = (list: string) => everyForm.map((form) => `${list}/${form}`);
  for (const path of ['/ar', address, '/ar/2023/02/27']) expect(await feedsOn(path)).toEqual(three('/ar'));
  for (const path of ['/ar/harbour', '/ar/people/lena', '/ar/topics/ملح']) {
    expect(await feedsOn(path)).toEqual([...three(path), ...three('/ar')]);
    for (const feed of await feedsOn(path)) expect((await openPage(newsroom, feed))?.status).toBe(200);
  }
});

it('leaves out of XML what XML cannot hold', () => {
  expect(toXml('\u0000a\u001f\ufffe<&>"\'\ud800')).toBe('a&lt;&amp;&gt;&quot;&apos;\ufffd');
});
