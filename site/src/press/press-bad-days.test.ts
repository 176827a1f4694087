import { randomUUID } from 'node:crypto';
import {
  aLiveArticle,
  aNewsroom,
  anEdition,
  anOwner,
  type Newsroom,
  newestOf,
  openDatabaseForTests,
  publishArticle,
  saveRevision,
  silence,
  type TestArticle,
} from '@coranto/newsroom/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPress, type Press, type PressMeans } from './press.ts';
import { openReader, type Reader, renderFailureForTests, renderForTests } from './press-testing.ts';

let newsroom: Newsroom;
let article: TestArticle & { address: string };
const opened: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  article = await aLiveArticle(newsroom, await anEdition(newsroom, 'en'));
});

afterEach(async () => {
  while (opened.length > 0) await opened.pop()?.close();
});

async function open(given: Partial<PressMeans> = {}): Promise<{ press: Press; reader: Reader }> {
  const { published, onChange } = newsroom.database;
  const press = await openPress({
    rows: published,
    onChange,
    render: renderForTests,
    renderFailure: renderFailureForTests,
    log: silence,
    ...given,
  });
  const reader = await openReader(press);
  opened.push(press, reader);
  return { press, reader };
}

async function mend(headline: string): Promise<void> {
  const newest = await newestOf(newsroom, article.articleId);
  const revisionId = randomUUID();
  await saveRevision(newsroom, anOwner, {
    articleId: article.articleId,
    revisionId,
    basedOn: newest.id,
    content: { ...newest.content, headline },
  });
  await publishArticle(newsroom, anOwner, { articleId: article.articleId, revisionId });
}

describe('a spike', () => {
  it('of a thousand readers of one cold page causes one render', async () => {
    const { press, reader } = await open();
    const answers = await Promise.all(Array.from({ length: 1000 }, () => reader.get(article.address)));
    expect(new Set(answers.map((answer) => `${answer.status} ${answer.headers.etag}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(200);
    expect(press.stats().renders).toBe(1);
  });

  it('of ten thousand different pages stays within its memory, and pages that are read stay', async () => {
    const limit = 2 * 1024 * 1024;
    const body = `<!doctype html><html lang="en"><p>${'word '.repeat(1000)}</p></html>`;
    const { press, reader } = await open({
      limits: { pageBytes: limit },
      render: async (_published, { path }) => ({
        status: 200,
        contentType: 'text/html; charset=utf-8',
        body: `${body}${path}`,
        keys: [],
        isStored: true,
      }),
    });
    let most = 0;
    await reader.get('/en/read-by-all');
    for (let batch = 0; batch < 200; batch++) {
      await Promise.all(Array.from({ length: 50 }, (_, each) => reader.get(`/en/page-${batch}-${each}`)));
      await reader.get('/en/read-by-all');
      most = Math.max(most, press.stats().bytes);
    }
    expect(most).toBeLessThanOrEqual(limit);
    expect(press.stats().renders).toBe(10_001);
    expect(press.why('/en/read-by-all')?.isFresh).toBe(true);
  }, 120_000);

  it('of addresses where nothing is drives out no page', async () => {
    const { press, reader } = await open({ limits: { pageBytes: 400_000 } });
    await reader.get(article.address);
    for (let each = 0; each < 200; each++) await reader.get(`/en/nothing-${each}-${'x'.repeat(each)}`);
    expect(press.why(article.address)?.isFresh).toBe(true);
    expect(press.stats().bytes).toBeLessThanOrEqual(400_000);
  });
});

describe('a page that cannot be made', () => {
  it('is served as it was last, and says so', async () => {
    let isBroken = false;
    const { press, reader } = await open({
      render: (published, request) => (isBroken ? Promise.reject(new Error('broken')) : renderForTests(published, request)),
      limits: { restAfterFailureMs: 50 },
    });
    await reader.get(article.address);
    isBroken = true;
    await mend('Two quays are open');
    await press.wake();
    await press.settled();
    const stale = await reader.get(article.address);
    expect(stale.status).toBe(200);
    expect(stale.text).toContain('The quay is open again');
    expect(stale.headers['cache-status']).toContain('fwd=stale');
    expect(stale.headers.warning).toContain('110');
    expect(press.stats().stale).toBe(1);
    isBroken = false;
    await expect.poll(async () => (await reader.get(article.address)).text).toContain('Two quays are open');
  });

  it('is a calm error where there is no last version, and is not tried again at once', async () => {
    const { press, reader } = await open({ render: () => Promise.reject(new Error('broken')) });
    const answers = await Promise.all(Array.from({ length: 20 }, () => reader.get(article.address)));
    expect(answers.every((answer) => answer.status === 503 && answer.headers['cache-control'] === 'no-store')).toBe(true);
    await reader.get(article.address);
    expect(press.stats().failures).toBe(1);
  });

  it('in time is served as it was, and in the end as it is', async () => {
    let isSlow = false;
    const { promise: freed, resolve: free } = Promise.withResolvers<void>();
    const { press, reader } = await open({
      async render(published, request) {
        if (isSlow) await freed;
        return renderForTests(published, request);
      },
      limits: { patienceMs: 50 },
    });
    await reader.get(article.address);
    isSlow = true;
    await mend('Two quays are open');
    await press.wake();
    expect((await reader.get(article.address)).headers['cache-status']).toContain('render takes long');
    free();
    await expect.poll(async () => (await reader.get(article.address)).text).toContain('Two quays are open');
  });
});

describe('a database that does not answer', () => {
  it('does not keep readers from what was read before, which is then marked', async () => {
    let isDown = false;
    const rows = newsroom.database.published.withPlugin({
      transformQuery({ node }) {
        if (isDown) throw new Error('the database is down');
        return node;
      },
      transformResult: async ({ result }) => result,
    });
    const { press, reader } = await open({ rows, limits: { lookEveryMs: 20 } });
    await reader.get(article.address);
    isDown = true;
    await expect.poll(async () => (await reader.get(article.address)).headers['cache-status']).toContain('database silent');
    expect((await reader.get(article.address)).text).toContain('The quay is open again');
    expect((await reader.get('/en/harbour')).status).toBe(503);
    await mend('Two quays are open');
    isDown = false;
    await expect.poll(async () => (await reader.get(article.address)).text).toContain('Two quays are open');
    expect((await reader.get(article.address)).headers['cache-status']).toBeUndefined();
    await expect(press.wake()).resolves.toBeUndefined();
  });
});
