import { randomUUID } from 'node:crypto';
import {
  aNewsroom,
  anArticle,
  anEdition,
  content,
  type Newsroom,
  newestOf,
  openDatabaseForTests,
  type TestArticle,
  type TestEdition,
} from '@coranto/newsroom/testing';
import type { InjectOptions } from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import { openApiForTests, type TestApi } from './api-for-tests.ts';

let newsroom: Newsroom;
let api: TestApi;
let en: TestEdition;
let ru: TestEdition;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  en = await anEdition(newsroom, 'en');
  ru = await anEdition(newsroom, 'ru');
  api = await openApiForTests(newsroom);
});

describe('an article', () => {
  let article: TestArticle;
  beforeEach(async () => {
    article = await anArticle(newsroom, en, { headline: 'The tide table' });
  });
  const url = (rest = '') => `/api/articles/${article.articleId}${rest}`;
  const save = (cookie: string, basedOn: string, headline: string) =>
    api.ask(cookie, {
      method: 'POST',
      url: url('/revisions'),
      payload: { revisionId: randomUUID(), basedOn, content: content(en, { headline }) },
    });

  it('is written, published, corrected and withdrawn', async () => {
    const cookie = await api.signInAs('editor', en.editionId);
    const saved = (await save(cookie, article.revisionId, 'The new tide table')).json();
    expect(saved.number).toBe(2);
    const published = await api.ask(cookie, { method: 'POST', url: url('/publications'), payload: { revisionId: saved.revisionId } });
    expect(published.json().address).toBe('/en/harbour/the-new-tide-table');
    expect((await api.ask(cookie, { url: url() })).json()).toMatchObject({
      state: 'live',
      newest: { number: 2, savedBy: 'editor' },
      may: { publish: true },
    });
    const next = (await save(cookie, saved.revisionId, 'The right tide table')).json();
    expect((await api.ask(cookie, { url: '/api/articles?state=changed&text=right' })).json().articles).toHaveLength(1);
    const corrected = await api.ask(cookie, {
      method: 'POST',
      url: url('/corrections'),
      payload: { revisionId: next.revisionId, note: 'High water is at six.' },
    });
    expect(corrected.statusCode).toBe(200);
    expect((await api.ask(cookie, { method: 'POST', url: url('/withdrawal'), payload: { note: 'Wrong port.' } })).statusCode).toBe(200);
    expect((await api.ask(cookie, { url: url() })).json()).toMatchObject({
      state: 'withdrawn',
      live: null,
      withdrawn: { note: 'Wrong port.' },
    });
    const { revisions } = (await api.ask(cookie, { url: url('/revisions') })).json();
    expect(revisions.map((each: { number: number; wasPublished: boolean }) => [each.number, each.wasPublished])).toEqual([
      [3, true],
      [2, true],
      [1, false],
    ]);
  });

  it('is scheduled, and called off', async () => {
    const cookie = await api.signInAs('editor', en.editionId);
    const liveFrom = new Date(Date.now() + 3_600_000).toISOString();
    await api.ask(cookie, { method: 'POST', url: url('/publications'), payload: { revisionId: article.revisionId, liveFrom } });
    expect((await api.ask(cookie, { url: url() })).json()).toMatchObject({ state: 'scheduled', scheduled: { liveFrom } });
    await api.ask(cookie, { method: 'DELETE', url: url('/schedule'), payload: {} });
    expect((await api.ask(cookie, { url: url() })).json()).toMatchObject({ state: 'draft', scheduled: null });
  });

  it('keeps both texts when two people save: the second is shown what stands', async () => {
    const cookie = await api.signInAs('reporter', en.editionId);
    await save(cookie, article.revisionId, 'First');
    const second = await save(cookie, article.revisionId, 'Second');
    expect(second.statusCode).toBe(409);
    expect(second.json()).toMatchObject({ code: 'Conflict', newest: { number: 2, content: { headline: 'First' }, savedBy: 'reporter' } });
    expect((await newestOf(newsroom, article.articleId)).content.headline).toBe('First');
  });

  it('is refused with every obstacle at once', async () => {
    const cookie = await api.signInAs('editor', en.editionId);
    const empty = content(en, { headline: '', sectionId: null, prose: { version: 1, blocks: [] } });
    const revisionId = randomUUID();
    await api.ask(cookie, { method: 'POST', url: url('/revisions'), payload: { revisionId, basedOn: article.revisionId, content: empty } });
    const answer = await api.ask(cookie, { method: 'POST', url: url('/publications'), payload: { revisionId } });
    expect(answer.statusCode).toBe(422);
    expect(answer.json().obstacles.map(({ code }: { code: string }) => code)).toEqual(['no-headline', 'no-section', 'no-body']);
  });

  it('cannot carry a link that runs script', async () => {
    const cookie = await api.signInAs('reporter', en.editionId);
    const marks = [{ kind: 'link', address: 'javascript:alert(1)' }];
    const prose = { version: 1, blocks: [{ kind: 'paragraph', id: 'a', text: [{ kind: 'text', text: 'x', marks }] }] };
    const answer = await api.ask(cookie, {
      method: 'POST',
      url: url('/revisions'),
      payload: { revisionId: randomUUID(), basedOn: article.revisionId, content: { ...content(en), prose } },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().place).toContain('content.prose');
  });

  it('of an edition one has no role in is not there, whatever one tries', async () => {
    const cookie = await api.signInAs('editor', ru.editionId);
    const { revisionId } = article;
    const tries: [InjectOptions['method'], string, object | undefined][] = [
      ['GET', url(), undefined],
      ['GET', url('/revisions'), undefined],
      ['GET', url(`/revisions/${revisionId}`), undefined],
      ['GET', url(`/revisions/${revisionId}/preview`), undefined],
      ['POST', url('/revisions'), { revisionId: randomUUID(), basedOn: revisionId, content: content(en) }],
      ['POST', url('/publications'), { revisionId }],
      ['POST', url('/corrections'), { revisionId, note: 'x' }],
      ['POST', url('/withdrawal'), { note: 'x' }],
      ['DELETE', url('/schedule'), {}],
      ['PUT', url('/settings'), { slug: 'x' }],
      [
        'POST',
        url('/translations'),
        { sourceRevisionId: revisionId, editionId: ru.editionId, translationId: randomUUID(), revisionId: randomUUID() },
      ],
    ];
    for (const [method, where, payload] of tries) {
      const answer = await api.ask(cookie, { method: method!, url: where, ...(payload === undefined ? {} : { payload }) });
      expect([method, where, answer.statusCode]).toEqual([method, where, 404]);
    }
    expect((await api.ask(cookie, { url: '/api/articles' })).json().articles).toEqual([]);
  });

  it.each([
    ['reader-of-drafts', 403, 403],
    ['reporter', 200, 403],
    ['editor', 200, 200],
  ] as const)('may be saved and published by a %s as the table says', async (role, saving, publishing) => {
    const cookie = await api.signInAs(role, en.editionId);
    const answer = await save(cookie, article.revisionId, 'Changed');
    expect(answer.statusCode).toBe(saving);
    const { id } = await newestOf(newsroom, article.articleId);
    expect((await api.ask(cookie, { method: 'POST', url: url('/publications'), payload: { revisionId: id } })).statusCode).toBe(publishing);
  });

  it('is previewed where nothing runs, and only with a session', async () => {
    const cookie = await api.signInAs('reader-of-drafts', en.editionId);
    const where = url(`/revisions/${article.revisionId}/preview`);
    const answer = await api.ask(cookie, { url: where });
    expect(answer.body).toContain(article.revisionId);
    expect(answer.headers['content-security-policy']).toContain("script-src 'none'");
    expect((await api.app.inject({ url: where })).statusCode).toBe(401);
  });

  it('is translated, and the two know of each other', async () => {
    const cookie = await api.signInAs('reporter', null);
    const translationId = randomUUID();
    const payload = { sourceRevisionId: article.revisionId, editionId: ru.editionId, translationId, revisionId: randomUUID() };
    await api.ask(cookie, { method: 'POST', url: url('/translations'), payload });
    expect((await api.ask(cookie, { url: `/api/articles/${translationId}` })).json()).toMatchObject({
      sourceArticleId: article.articleId,
      siblings: [{ articleId: article.articleId, headline: 'The tide table' }],
    });
  });
});

describe('lists of articles', () => {
  it('go on page by page without a gap', async () => {
    const cookie = await api.signInAs('editor', null);
    for (let count = 0; count < 55; count++) await anArticle(newsroom, count % 2 ? en : ru, { headline: `Nr ${count}` });
    const first = (await api.ask(cookie, { url: '/api/articles' })).json();
    const second = (await api.ask(cookie, { url: `/api/articles?cursor=${encodeURIComponent(first.nextCursor)}` })).json();
    const all = [...first.articles, ...second.articles].map(({ articleId }) => articleId);
    expect(new Set(all).size).toBe(55);
    expect(second.nextCursor).toBeNull();
    expect((await api.ask(cookie, { url: '/api/articles?cursor=nonsense' })).statusCode).toBe(400);
  });
});
