import { randomUUID } from 'node:crypto';
import { saveRevision } from '@coranto/newsroom';
import {
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  content,
  type Newsroom,
  openDatabaseForTests,
  type TestEdition,
} from '@coranto/newsroom/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { openApiForTests, type TestApi } from './api-for-tests.ts';

let newsroom: Newsroom;
let api: TestApi;
let ar: TestEdition;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  ar = await anEdition(newsroom, 'ar');
  api = await openApiForTests(newsroom);
});

const url = (rest: string) => `/api/editions/${ar.editionId}/${rest}`;
const front = async (cookie: string) => (await api.ask(cookie, { url: url('front') })).json().slots;

describe('a front', () => {
  it('is told slot by slot as readers see it, with what waits to be live', async () => {
    const cookie = await api.signInAs('editor', ar.editionId);
    const live = await aLiveArticle(newsroom, ar, { headline: 'الرصيف' });
    const coming = await anArticle(newsroom, ar, { headline: 'غدًا' });
    const put = (slot: number, payload: object) => api.ask(cookie, { method: 'PUT', url: url(`placements/${slot}`), payload });
    expect((await put(0, { articleId: coming.articleId, headline: null })).statusCode).toBe(200);
    expect((await put(2, { articleId: live.articleId, headline: ' الرصيف مفتوح ' })).statusCode).toBe(200);
    const slots = await front(cookie);
    expect(slots).toHaveLength(7);
    expect(slots[0]).toEqual({ slot: 0, shown: null, placement: { articleId: coming.articleId, headline: null, articleHeadline: 'غدًا' } });
    expect(slots[2]).toEqual({
      slot: 2,
      shown: { articleId: live.articleId, headline: 'الرصيف مفتوح', sectionId: ar.sectionIds.harbour },
      placement: { articleId: live.articleId, headline: 'الرصيف مفتوح', articleHeadline: 'الرصيف' },
    });
    const moving = { method: 'POST', url: url('placements/moves'), payload: { articleId: live.articleId, slot: 1 } } as const;
    expect((await api.ask(cookie, moving)).statusCode).toBe(200);
    expect((await front(cookie))[1].placement.articleId).toBe(live.articleId);
  });

  it('takes no headline without words', async () => {
    const cookie = await api.signInAs('editor', ar.editionId);
    const { articleId } = await aLiveArticle(newsroom, ar);
    const payload = { articleId, headline: '  ' };
    expect((await api.ask(cookie, { method: 'PUT', url: url('placements/0'), payload })).statusCode).toBe(400);
  });

  it('is seen by a reporter, who may not arrange it, and by nobody of another edition', async () => {
    const reporter = await api.signInAs('reporter', ar.editionId);
    const { articleId } = await aLiveArticle(newsroom, ar);
    expect((await front(reporter))[0].shown.articleId).toBe(articleId);
    for (const [method, rest, payload] of [
      ['PUT', 'placements/0', { articleId, headline: null }],
      ['POST', 'placements/moves', { articleId, slot: 0 }],
      ['DELETE', 'placements/0', {}],
    ] as const) {
      expect((await api.ask(reporter, { method, url: url(rest), payload })).statusCode).toBe(403);
    }
    const stranger = await api.signInAs('editor', (await anEdition(newsroom, 'en')).editionId);
    expect((await api.ask(stranger, { url: url('front') })).statusCode).toBe(404);
    const owner = await api.signInAs('owner', null);
    expect((await api.ask(owner, { url: `/api/editions/${randomUUID()}/front` })).statusCode).toBe(404);
  });
});

describe('the list of articles', () => {
  it('can be kept to what readers can open, newer drafts or not', async () => {
    const cookie = await api.signInAs('editor', ar.editionId);
    await anArticle(newsroom, ar, { headline: 'مسودة' });
    const live = await aLiveArticle(newsroom, ar, { headline: 'منشورة' });
    const changed = await aLiveArticle(newsroom, ar, { headline: 'قديمة' });
    const { articleId, revisionId: basedOn } = changed;
    await saveRevision(newsroom, anOwner, { articleId, revisionId: randomUUID(), basedOn, content: content(ar, { headline: 'أحدث' }) });
    const listed = await api.ask(cookie, { url: `/api/articles?editionId=${ar.editionId}&isLive=true` });
    expect(new Set(listed.json().articles.map((line: { articleId: string }) => line.articleId))).toEqual(
      new Set([articleId, live.articleId]),
    );
  });
});
