import { randomUUID } from 'node:crypto';
import type { ArticleContent } from '@coranto/contract/article';
import type { Person } from '@coranto/contract/person';
import { Refusal } from '@coranto/contract/refusal';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import {
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  newestOf,
  openDatabaseForTests,
  setClock,
  type TestEdition,
} from '../testing/testing.ts';
import {
  correctArticle,
  findRevisionNumbered,
  publishArticle,
  readTimeline,
  restoreRevision,
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

async function save(articleId: string, changes: Partial<ArticleContent>) {
  const newest = await newestOf(newsroom, articleId);
  const revisionId = randomUUID();
  await saveRevision(newsroom, anOwner, { articleId, revisionId, basedOn: newest.id, content: { ...newest.content, ...changes } });
  return revisionId;
}

describe('the timeline of an article', () => {
  it('tells who wrote each revision and what became of it', async () => {
    const article = await aLiveArticle(newsroom, en, { headline: 'First' });
    await setClock(newsroom.database, later(10));
    const second = await save(article.articleId, { headline: 'Second' });
    await correctArticle(newsroom, anOwner, { articleId: article.articleId, revisionId: second, note: 'The quay is the east one.' });
    await setClock(newsroom.database, later(20));
    const third = await save(article.articleId, { headline: 'Third' });
    await publishArticle(newsroom, anOwner, { articleId: article.articleId, revisionId: third, liveFrom: later(60) });
    const timeline = await readTimeline(newsroom, anOwner, article);
    expect(timeline).toMatchObject({ newestNumber: 3, liveNumber: 2, nextBefore: null });
    expect(
      timeline.lines.map(({ number, headline, writers, decisions }) => [number, headline, writers, decisions.map(({ kind }) => kind)]),
    ).toEqual([
      [3, 'Third', ['Olga'], ['update']],
      [2, 'Second', ['Olga'], ['correction']],
      [1, 'First', ['Olga'], ['first']],
    ]);
    const [coming, live, past] = timeline.lines.map(({ decisions }) => decisions[0]);
    expect(coming).toMatchObject({ isComing: true, isLive: false, liveFrom: later(60) });
    expect(live).toMatchObject({ isLive: true, note: 'The quay is the east one.', liveUntil: later(60), decidedBy: 'Olga' });
    expect(past).toMatchObject({ isLive: false, isComing: false, liveFrom: noon, liveUntil: later(10) });
  });

  it('tells withdrawals, and what a translation was made from', async () => {
    const article = await aLiveArticle(newsroom, en);
    const ru = await anEdition(newsroom, 'ru');
    const translationId = randomUUID();
    await translateArticle(newsroom, anOwner, {
      sourceArticleId: article.articleId,
      sourceRevisionId: article.revisionId,
      editionId: ru.editionId,
      articleId: translationId,
      revisionId: randomUUID(),
    });
    await withdrawArticle(newsroom, anOwner, { articleId: article.articleId, note: 'Not so.' });
    const source = { articleId: article.articleId, editionId: en.editionId, number: 1, headline: 'The quay is open again' };
    expect((await readTimeline(newsroom, anOwner, { articleId: translationId })).lines[0]?.source).toEqual(source);
    const timeline = await readTimeline(newsroom, anOwner, article);
    expect(timeline.withdrawals).toEqual([{ note: 'Not so.', at: noon, by: 'Olga' }]);
    expect(timeline.liveNumber).toBeNull();
  });

  it('comes page by page', async () => {
    const { articleId } = await anArticle(newsroom, en);
    for (const headline of ['b', 'c', 'd']) await save(articleId, { headline });
    const first = await readTimeline(newsroom, anOwner, { articleId, count: 3 });
    expect([first.lines.map(({ number }) => number), first.nextBefore]).toEqual([[4, 3, 2], 2]);
    const next = await readTimeline(newsroom, anOwner, { articleId, count: 3, before: first.nextBefore });
    expect([next.lines.map(({ number }) => number), next.nextBefore]).toEqual([[1], null]);
  });
});

describe('restoring a revision', () => {
  it('brings its words back as a new one that names it, and takes nothing away', async () => {
    const { articleId, revisionId } = await anArticle(newsroom, en, { headline: 'As it was' });
    await save(articleId, { headline: 'Spoilt' });
    const restored = { articleId, revisionId: randomUUID(), restoredRevisionId: revisionId, reason: 'The figures were right before' };
    expect(await restoreRevision(newsroom, anOwner, restored)).toEqual({ revisionId: restored.revisionId, number: 3 });
    expect((await restoreRevision(newsroom, anOwner, restored)).number).toBe(3);
    expect((await newestOf(newsroom, articleId)).content.headline).toBe('As it was');
    const { lines } = await readTimeline(newsroom, anOwner, { articleId });
    expect(lines.map(({ number, headline, restoredNumber, reason }) => [number, headline, restoredNumber, reason])).toEqual([
      [3, 'As it was', 1, 'The figures were right before'],
      [2, 'Spoilt', null, null],
      [1, 'As it was', null, null],
    ]);
    expect(await findRevisionNumbered(newsroom, anOwner, { articleId, number: 1 })).toBe(revisionId);
    const acts = await newsroom.database.read
      .selectFrom('logbook')
      .select(['act', 'details'])
      .where('act', '=', 'restore-revision')
      .execute();
    expect(acts.map(({ details }) => details.restoredNumber)).toEqual([1]);
  });

  it('keeps nothing new where those words stand already', async () => {
    const { articleId, revisionId } = await anArticle(newsroom, en);
    expect((await restoreRevision(newsroom, anOwner, { articleId, revisionId: randomUUID(), restoredRevisionId: revisionId })).number).toBe(
      1,
    );
  });

  it('refuses revisions of other articles and people who may not write', async () => {
    const one = await anArticle(newsroom, en);
    const other = await anArticle(newsroom, en);
    const aReader: Person = { ...anOwner, roles: [{ editionId: null, role: 'reader-of-drafts' }] };
    const codeOf = async (work: Promise<unknown>) =>
      work.then(
        () => null,
        (refused: unknown) => (refused instanceof Refusal ? refused.reason.code : String(refused)),
      );
    const command = { articleId: one.articleId, revisionId: randomUUID(), restoredRevisionId: other.revisionId };
    expect(await codeOf(restoreRevision(newsroom, anOwner, command))).toBe('NotFound');
    expect(await codeOf(restoreRevision(newsroom, aReader, { ...command, restoredRevisionId: one.revisionId }))).toBe('NotAllowed');
  });
});
