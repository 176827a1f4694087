import { randomUUID } from 'node:crypto';
import type { ArticleContent } from '@coranto/contract/article';
import {
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  describeSection,
  type Newsroom,
  newestOf,
  openDatabaseForTests,
  publishArticle,
  saveRevision,
  setClock,
  silence,
  type TestEdition,
  withdrawArticle,
} from '@coranto/newsroom/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openPress, type Press, type PressMeans } from './press.ts';
import { openReader, type Reader, renderFailureForTests, renderForTests } from './press-testing.ts';

const noon = new Date('2026-03-01T12:00:00Z');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

let newsroom: Newsroom;
let en: TestEdition;
const opened: { close(): Promise<void> }[] = [];

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await setClock(newsroom.database, noon);
  en = await anEdition(newsroom, 'en');
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

async function change(articleId: string, words: Partial<ArticleContent>, liveFrom: Date | null = null): Promise<void> {
  const newest = await newestOf(newsroom, articleId);
  const revisionId = randomUUID();
  await saveRevision(newsroom, anOwner, { articleId, revisionId, basedOn: newest.id, content: { ...newest.content, ...words } });
  await publishArticle(newsroom, anOwner, { articleId, revisionId, liveFrom });
}

describe('a change', () => {
  it('reaches front, section and article, and leaves other pages where they are', async () => {
    const article = await aLiveArticle(newsroom, en);
    const other = await aLiveArticle(newsroom, en, { headline: 'The tram is late', sectionId: en.sectionIds.city ?? null });
    const { press, reader } = await open();
    for (const path of ['/en', '/en/harbour', '/en/city', article.address, other.address]) await reader.get(path);
    await change(article.articleId, { headline: 'Two quays are open again' });
    await press.wake();
    for (const path of ['/en', '/en/harbour', article.address]) expect((await reader.get(path)).text).toContain('Two quays are open again');
    await reader.get('/en/city');
    await reader.get(other.address);
    expect(press.stats()).toMatchObject({ renders: 8, drops: 3 });
  });

  it('is heard of by the press on its own', async () => {
    const article = await aLiveArticle(newsroom, en);
    const { press, reader } = await open();
    await reader.get(article.address);
    await change(article.articleId, { headline: 'Heard of' });
    await expect.poll(() => press.stats().drops).toBe(1);
    expect((await reader.get(article.address)).text).toContain('Heard of');
  });

  it('that is only heard of late is found by looking', async () => {
    const article = await aLiveArticle(newsroom, en);
    const { reader } = await open({ onChange: () => () => undefined, limits: { lookEveryMs: 30 } });
    await reader.get(article.address);
    await change(article.articleId, { headline: 'Found by looking' });
    await expect.poll(async () => (await reader.get(article.address)).text).toContain('Found by looking');
  });

  it('reaches every press on the database', async () => {
    const article = await aLiveArticle(newsroom, en);
    const presses = [await open(), await open()];
    for (const { reader } of presses) await reader.get(article.address);
    await change(article.articleId, { headline: 'Seen everywhere' });
    for (const { press, reader } of presses) {
      await press.wake();
      expect((await reader.get(article.address)).text).toContain('Seen everywhere');
    }
  });

  it('gives a meaning to an address that had none', async () => {
    const { press, reader } = await open();
    expect((await reader.get('/en/harbour/the-quay-is-open-again')).status).toBe(404);
    await aLiveArticle(newsroom, en);
    await press.wake();
    expect((await reader.get('/en/harbour/the-quay-is-open-again')).status).toBe(200);
  });

  it('of the frame reaches every page of the edition, and no other edition', async () => {
    const ru = await anEdition(newsroom, 'ru');
    const { press, reader } = await open();
    for (const path of ['/en', '/en/city', '/ru']) await reader.get(path);
    await describeSection(newsroom, anOwner, { sectionId: en.sectionIds.city ?? '', name: 'Town', description: '' });
    await press.wake();
    await press.settled();
    expect((await reader.get('/en')).text).toContain('Town');
    expect(press.stats()).toMatchObject({ drops: 2 });
    expect(ru.prefix).toBe('ru');
  });

  it('that leaves the bytes as they are leaves the mark too', async () => {
    const article = await aLiveArticle(newsroom, en);
    const { press, reader } = await open();
    const before = await reader.get(article.address);
    const newest = await newestOf(newsroom, article.articleId);
    const revisionId = randomUUID();
    await saveRevision(newsroom, anOwner, {
      articleId: article.articleId,
      revisionId,
      basedOn: newest.id,
      content: { ...newest.content, kicker: ' ' },
    });
    await saveRevision(newsroom, anOwner, {
      articleId: article.articleId,
      revisionId: randomUUID(),
      basedOn: revisionId,
      content: newest.content,
    });
    await publishArticle(newsroom, anOwner, {
      articleId: article.articleId,
      revisionId: (await newestOf(newsroom, article.articleId)).id,
      kind: 'mending',
    });
    await press.wake();
    await press.settled();
    expect(press.stats().drops).toBe(1);
    expect((await reader.get(article.address, { 'if-none-match': before.headers.etag })).status).toBe(304);
  });

  it('while a page is being rendered is not overlooked', async () => {
    const article = await aLiveArticle(newsroom, en);
    let isHeld = true;
    const { promise: reached, resolve: reach } = Promise.withResolvers<void>();
    const { promise: freed, resolve: free } = Promise.withResolvers<void>();
    const { press, reader } = await open({
      async render(published, request) {
        const page = await renderForTests(published, request);
        if (isHeld) {
          isHeld = false;
          reach();
          await freed;
        }
        return page;
      },
    });
    const asked = reader.get(article.address);
    await reached;
    await change(article.articleId, { headline: 'Changed meanwhile' });
    await press.wake();
    free();
    expect((await asked).text).toContain('Changed meanwhile');
    expect((await reader.get(article.address)).text).toContain('Changed meanwhile');
    expect(press.stats()).toMatchObject({ renders: 2, wasted: 1, hits: 1 });
  });

  it('in a log that no longer holds it drops everything', async () => {
    const article = await aLiveArticle(newsroom, en);
    const { press, reader } = await open({ onChange: () => () => undefined });
    await reader.get(article.address);
    await change(article.articleId, { headline: 'Pruned' });
    await describeSection(newsroom, anOwner, { sectionId: en.sectionIds.city ?? '', name: 'Town', description: '' });
    await newsroom.database.write(async (tx) => {
      const newest = await tx
        .selectFrom('change')
        .select((each) => each.fn.max('seq').as('seq'))
        .executeTakeFirstOrThrow();
      await tx.deleteFrom('change').where('seq', '<', Number(newest.seq)).execute();
    });
    await press.wake();
    expect((await reader.get(article.address)).text).toContain('Pruned');
  });

  it('among too many drops everything', async () => {
    const article = await aLiveArticle(newsroom, en);
    const { press, reader } = await open({ onChange: () => () => undefined, limits: { changesAtOnce: 2 } });
    await reader.get(article.address);
    await change(article.articleId, { headline: 'One of many' });
    for (let each = 0; each < 3; each++) await aLiveArticle(newsroom, en, { headline: `Another ${each}` });
    await press.wake();
    expect((await reader.get(article.address)).text).toContain('One of many');
  });
});

describe('a scheduled publication', () => {
  it('appears at its instant and not before, without anybody doing anything', async () => {
    const article = await anArticle(newsroom, en, { headline: 'Due at one' });
    await publishArticle(newsroom, anOwner, { articleId: article.articleId, revisionId: article.revisionId, liveFrom: later(60) });
    const { press, reader } = await open();
    expect((await reader.get('/en')).text).not.toContain('Due at one');
    await setClock(newsroom.database, new Date(later(60).getTime() - 1));
    await press.wake();
    expect((await reader.get('/en')).text).not.toContain('Due at one');
    expect((await reader.get('/en/harbour/due-at-one')).status).toBe(404);
    await setClock(newsroom.database, later(60));
    await press.wake();
    expect((await reader.get('/en')).text).toContain('Due at one');
    expect((await reader.get('/en/harbour/due-at-one')).status).toBe(200);
  });

  it('wakes the press by the clock of the database', async () => {
    await setClock(newsroom.database, null);
    const article = await anArticle(newsroom, en, { headline: 'Due at once' });
    const { press, reader } = await open({ limits: { lookEveryMs: 60_000 } });
    await reader.get('/en');
    await publishArticle(newsroom, anOwner, {
      articleId: article.articleId,
      revisionId: article.revisionId,
      liveFrom: new Date(Date.now() + 3_000),
    });
    await press.wake();
    expect((await reader.get('/en')).text).not.toContain('Due at once');
    await expect.poll(async () => (await reader.get('/en')).text, { timeout: 15_000 }).toContain('Due at once');
  });
});

describe('a withdrawal', () => {
  it('answers 410 with its note at once', async () => {
    const article = await aLiveArticle(newsroom, en);
    const { press, reader } = await open();
    await reader.get(article.address);
    await withdrawArticle(newsroom, anOwner, { articleId: article.articleId, note: 'The source was wrong.' });
    await press.wake();
    const answer = await reader.get(article.address);
    expect(answer.status).toBe(410);
    expect(answer.text).toContain('The source was wrong.');
  });

  it('leaves no last good version behind', async () => {
    const article = await aLiveArticle(newsroom, en);
    let isBroken = false;
    const { press, reader } = await open({
      render: (published, request) => (isBroken ? Promise.reject(new Error('broken')) : renderForTests(published, request)),
    });
    await reader.get(article.address);
    isBroken = true;
    await withdrawArticle(newsroom, anOwner, { articleId: article.articleId, note: 'The source was wrong.' });
    await press.wake();
    await press.settled();
    const answer = await reader.get(article.address);
    expect(answer.status).toBe(503);
    expect(answer.text).not.toContain('The quay is open again');
  });
});
