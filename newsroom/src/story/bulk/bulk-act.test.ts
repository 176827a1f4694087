import { randomUUID } from 'node:crypto';
import type { BulkAct } from '@coranto/contract/bulk-act';
import type { Person } from '@coranto/contract/person';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveDesk } from '../../desk/desk.ts';
import type { Newsroom } from '../../logbook/logbook.ts';
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
} from '../../testing/testing.ts';
import { actOnArticles, listArticles, listBulkActs, publishArticle, saveRevision, undoBulkAct } from '../story.ts';

const noon = new Date('2026-03-01T12:00:00Z');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

let newsroom: Newsroom;
let en: TestEdition;
beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await setClock(newsroom.database, noon);
  en = await anEdition(newsroom, 'en');
});

const act = async (articleIds: string[], what: BulkAct, person = anOwner, bulkActId: string = randomUUID()) => {
  const items = await actOnArticles(newsroom, person, { bulkActId, articleIds, act: what });
  return { bulkActId, outcomes: new Map(items.map(({ articleId, outcome }) => [articleId, outcome])) };
};
const undo = async (bulkActId: string) => (await undoBulkAct(newsroom, anOwner, { bulkActId })).map(({ outcome }) => outcome);
const lineOf = async (articleId: string) => {
  const lines = await listArticles(newsroom, anOwner, {
    count: 20,
    states: ['draft', 'scheduled', 'live', 'changed', 'withdrawn', 'spiked'],
  });
  return lines.find((line) => line.articleId === articleId);
};

describe('an act on several articles', () => {
  it('sets aside what readers do not see, says why it leaves the rest, and is undone', async () => {
    const draft = await anArticle(newsroom, en);
    const live = await aLiveArticle(newsroom, en);
    const nowhere = randomUUID();
    const { bulkActId, outcomes } = await act([draft.articleId, live.articleId, nowhere], { kind: 'spike' });
    expect([draft.articleId, live.articleId, nowhere].map((id) => outcomes.get(id))).toEqual(['done', 'readers-see-it', 'not-found']);
    expect((await lineOf(draft.articleId))?.state).toBe('spiked');
    expect(await undo(bulkActId)).toEqual(['done']);
    expect(await undo(bulkActId)).toEqual([]);
    expect((await lineOf(draft.articleId))?.state).toBe('draft');
    expect(await listBulkActs(newsroom, anOwner, { count: 5 })).toMatchObject([{ kind: 'spike', done: 1, isUndone: true }]);
  });

  it('does once what is asked twice', async () => {
    const draft = await anArticle(newsroom, en);
    const { bulkActId } = await act([draft.articleId], { kind: 'spike' });
    expect([...(await act([draft.articleId], { kind: 'spike' }, anOwner, bulkActId)).outcomes.values()]).toEqual(['done']);
    expect([...(await act([draft.articleId], { kind: 'spike' })).outcomes.values()]).toEqual(['as-it-was']);
  });

  it('puts articles into a section, or its counterpart elsewhere, and undoes it only where nobody wrote since', async () => {
    const ru = await anEdition(newsroom, 'ru');
    const one = await anArticle(newsroom, en);
    const other = await anArticle(newsroom, ru);
    const { bulkActId } = await act([one.articleId, other.articleId], { kind: 'set-section', sectionId: en.sectionIds.city ?? '' });
    expect((await lineOf(one.articleId))?.sectionId).toBe(en.sectionIds.city);
    expect((await lineOf(other.articleId))?.sectionId).toBe(ru.sectionIds.city);
    const newest = await newestOf(newsroom, one.articleId);
    await saveRevision(newsroom, anOwner, {
      articleId: one.articleId,
      revisionId: randomUUID(),
      basedOn: newest.id,
      content: { ...newest.content, headline: 'Somebody wrote on' },
    });
    expect((await undo(bulkActId)).sort()).toEqual(['changed-since', 'done']);
    expect(await lineOf(one.articleId)).toMatchObject({ headline: 'Somebody wrote on', sectionId: en.sectionIds.city });
    expect((await lineOf(other.articleId))?.sectionId).toBe(ru.sectionIds.harbour);
  });

  it('calls schedules off, and undone schedules them again for the same instant unless it has passed', async () => {
    const first = await anArticle(newsroom, en);
    const second = await anArticle(newsroom, en, { headline: 'Second' });
    await publishArticle(newsroom, anOwner, { articleId: first.articleId, revisionId: first.revisionId, liveFrom: later(60) });
    await publishArticle(newsroom, anOwner, { articleId: second.articleId, revisionId: second.revisionId, liveFrom: later(5) });
    const { bulkActId } = await act([first.articleId, second.articleId], { kind: 'call-off' });
    expect((await lineOf(first.articleId))?.state).toBe('draft');
    await setClock(newsroom.database, later(10));
    expect((await undo(bulkActId)).sort()).toEqual(['done', 'time-passed']);
    expect(await lineOf(first.articleId)).toMatchObject({ state: 'scheduled', scheduledFor: later(60) });
  });

  it('moves stories to a desk and back, and lets nobody do what they may not', async () => {
    const draft = await anArticle(newsroom, en);
    const deskId = randomUUID();
    await saveDesk(newsroom, anOwner, { deskId, name: 'Sport', editionId: null, position: 1 });
    const { bulkActId } = await act([draft.articleId], { kind: 'move-to-desk', deskId });
    expect((await lineOf(draft.articleId))?.deskId).toBe(deskId);
    expect((await listArticles(newsroom, anOwner, { count: 5, deskId })).length).toBe(1);
    expect(await undo(bulkActId)).toEqual(['done']);
    const reporter: Person = { ...anOwner, roles: [{ editionId: en.editionId, role: 'reporter' }] };
    const stranger: Person = { ...anOwner, roles: [{ editionId: randomUUID(), role: 'owner' }] };
    expect([...(await act([draft.articleId], { kind: 'spike' }, reporter)).outcomes.values()]).toEqual(['not-allowed']);
    expect([...(await act([draft.articleId], { kind: 'spike' }, stranger)).outcomes.values()]).toEqual(['not-found']);
  });
});
