import { randomUUID } from 'node:crypto';
import type { ArticleContent } from '@coranto/contract/article';
import type { Person } from '@coranto/contract/person';
import { Refusal } from '@coranto/contract/refusal';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { findArticleAt, openUnnotedReading } from '../published/published.ts';
import {
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  content,
  newestOf,
  openDatabaseForTests,
  setClock,
  type TestEdition,
} from '../testing/testing.ts';
import {
  createStory,
  listArticles,
  publishArticle,
  readArticle,
  readRevisionForPreview,
  saveRevision,
  translateArticle,
  withdrawArticle,
} from './story.ts';

const noon = new Date('2026-03-01T12:00:00Z');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

let newsroom: Newsroom;
let en: TestEdition;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await setClock(newsroom.database, noon);
  en = await anEdition(newsroom, 'en');
});

const reading = () => openUnnotedReading(newsroom.database.published);
const seenAt = (path: string) => findArticleAt(reading(), path);
async function save(articleId: string, changes: Partial<ArticleContent>) {
  const newest = await newestOf(newsroom, articleId);
  return saveRevision(newsroom, anOwner, {
    articleId,
    revisionId: randomUUID(),
    basedOn: newest.id,
    content: { ...newest.content, ...changes },
  });
}
async function refusal(work: Promise<unknown>): Promise<Refusal['reason']> {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Refusal)) throw new Error(`Not refused: ${error}`);
  return error.reason;
}

describe('translations', () => {
  it('begin with the words of the source, in the counterpart of its section, and know the revision they were made from', async () => {
    const ru = await anEdition(newsroom, 'ru');
    const source = await aLiveArticle(newsroom, en);
    const ids = { articleId: randomUUID(), revisionId: randomUUID() };
    await translateArticle(newsroom, anOwner, {
      sourceArticleId: source.articleId,
      sourceRevisionId: source.revisionId,
      editionId: ru.editionId,
      ...ids,
    });
    expect(await newestOf(newsroom, ids.articleId)).toMatchObject({
      sourceRevisionId: source.revisionId,
      content: { headline: 'The quay is open again', sectionId: ru.sectionIds.harbour },
    });
    const { address } = await publishArticle(newsroom, anOwner, ids);
    expect(await seenAt(source.address)).toMatchObject({ article: { alternates: [{ editionId: ru.editionId, address }] } });
    expect(await seenAt(address)).toMatchObject({ article: { source: { articleId: source.articleId } } });
  });

  it('are one per edition', async () => {
    const ru = await anEdition(newsroom, 'ru');
    const source = await aLiveArticle(newsroom, en);
    const again = () => ({
      sourceArticleId: source.articleId,
      sourceRevisionId: source.revisionId,
      editionId: ru.editionId,
      articleId: randomUUID(),
      revisionId: randomUUID(),
    });
    await translateArticle(newsroom, anOwner, again());
    expect(await refusal(translateArticle(newsroom, anOwner, again()))).toMatchObject({ code: 'Conflict' });
  });
});

describe('beginning a story', () => {
  it('takes no article that belongs to another story', async () => {
    const article = await anArticle(newsroom, en);
    const command = {
      kind: 'news',
      slugline: '',
      editionId: en.editionId,
      content: content(en),
      revisionId: randomUUID(),
    } as const;
    const work = createStory(newsroom, anOwner, { ...command, storyId: randomUUID(), articleId: article.articleId });
    expect(await refusal(work)).toMatchObject({ code: 'Invalid', place: 'articleId' });
  });
});

describe('saving', () => {
  it('refuses a revision that is not based on the newest, and names the newest', async () => {
    const article = await anArticle(newsroom, en);
    const first = await save(article.articleId, { headline: 'By the first' });
    const second = saveRevision(newsroom, anOwner, {
      articleId: article.articleId,
      revisionId: randomUUID(),
      basedOn: article.revisionId,
      content: content(en, { headline: 'By the second' }),
    });
    expect(await refusal(second)).toMatchObject({ code: 'Conflict', newestRevisionId: first.revisionId });
  });

  it('answers the same when it is asked the same again', async () => {
    const article = await anArticle(newsroom, en);
    const command = {
      articleId: article.articleId,
      revisionId: randomUUID(),
      basedOn: article.revisionId,
      content: content(en, { headline: 'Once' }),
    };
    expect(await saveRevision(newsroom, anOwner, command)).toEqual(await saveRevision(newsroom, anOwner, command));
  });

  it('keeps no revision when nothing changed', async () => {
    const article = await anArticle(newsroom, en);
    const saved = await saveRevision(newsroom, anOwner, {
      articleId: article.articleId,
      revisionId: randomUUID(),
      basedOn: article.revisionId,
      content: content(en),
    });
    expect(saved).toEqual({ revisionId: article.revisionId, number: 1 });
  });

  it('never lets a kept revision change', async () => {
    const article = await anArticle(newsroom, en);
    const change = newsroom.database.write((tx) =>
      tx.updateTable('revision').set({ headline: 'Forged' }).where('id', '=', article.revisionId).execute(),
    );
    await expect(change).rejects.toThrow('append-only');
  });

  it('keeps text in the one normal form of Unicode', async () => {
    const article = await anArticle(newsroom, en, { headline: 'Cafe\u0301' });
    expect((await newestOf(newsroom, article.articleId)).content.headline).toBe('Café');
  });
});

describe('permission', () => {
  const somebody = (role: 'reporter' | 'reader-of-drafts', editionId: string): Person => ({ ...anOwner, roles: [{ editionId, role }] });

  it('lets a reporter write but not publish, in their own edition only', async () => {
    const ru = await anEdition(newsroom, 'ru');
    const article = await anArticle(newsroom, en);
    const reporter = somebody('reporter', en.editionId);
    await saveRevision(newsroom, reporter, {
      articleId: article.articleId,
      revisionId: randomUUID(),
      basedOn: article.revisionId,
      content: content(en, { headline: 'By Ben' }),
    });
    expect(await refusal(publishArticle(newsroom, reporter, article))).toMatchObject({ code: 'NotAllowed' });
    const elsewhere = await anArticle(newsroom, ru);
    expect(await refusal(readArticle(newsroom, reporter, elsewhere))).toMatchObject({ code: 'NotAllowed' });
    expect((await listArticles(newsroom, reporter, { count: 10 })).map((each) => each.articleId)).toEqual([article.articleId]);
  });
});

describe('the list of articles', () => {
  it('says of each where it stands', async () => {
    await anArticle(newsroom, en, { headline: 'draft' });
    const coming = await anArticle(newsroom, en, { headline: 'scheduled' });
    await publishArticle(newsroom, anOwner, { ...coming, liveFrom: later(60) });
    await aLiveArticle(newsroom, en, { headline: 'live' });
    const changed = await aLiveArticle(newsroom, en, { headline: 'old words' });
    await save(changed.articleId, { headline: 'changed' });
    const withdrawn = await aLiveArticle(newsroom, en, { headline: 'withdrawn' });
    await withdrawArticle(newsroom, anOwner, { articleId: withdrawn.articleId, note: 'x' });
    const listed = await listArticles(newsroom, anOwner, { count: 10 });
    expect(listed).toHaveLength(5);
    for (const each of listed) expect(each.state).toBe(each.headline);
    expect((await listArticles(newsroom, anOwner, { count: 10, states: ['scheduled'] })).map((each) => each.scheduledFor)).toEqual([
      later(60),
    ]);
  });
});

describe('notes for colleagues', () => {
  const notes = [{ id: 'n', after: 'lede', text: 'Check the depth with Ben.', writer: null, writtenAt: null }];

  it('are kept by revisions, and stand in nothing that readers, previews or translations get', async () => {
    const ru = await anEdition(newsroom, 'ru');
    const { articleId } = await aLiveArticle(newsroom, en);
    await save(articleId, { notes });
    const newest = await newestOf(newsroom, articleId);
    expect(newest.content.notes).toEqual(notes);
    const { address } = await publishArticle(newsroom, anOwner, { articleId, revisionId: newest.id });
    expect(JSON.stringify(await seenAt(address))).not.toContain('Ben');
    const rows = await reading().rows.selectFrom('published_article').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain('Ben');
    expect(JSON.stringify(await readRevisionForPreview(newsroom, { revisionId: newest.id }))).not.toContain('Ben');
    const translation = { articleId: randomUUID(), revisionId: randomUUID() };
    await translateArticle(newsroom, anOwner, {
      sourceArticleId: articleId,
      sourceRevisionId: newest.id,
      editionId: ru.editionId,
      ...translation,
    });
    expect((await newestOf(newsroom, translation.articleId)).content).not.toHaveProperty('notes');
  });
});
