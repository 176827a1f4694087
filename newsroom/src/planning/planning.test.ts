import { randomUUID } from 'node:crypto';
import type { Person } from '@coranto/contract/person';
import type { CoverageHead, PlanHead, Stage } from '@coranto/contract/planning';
import { Refusal } from '@coranto/contract/refusal';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { readArticle } from '../story/story.ts';
import { aLiveArticle, aNewsroom, anEdition, anOwner, openDatabaseForTests, setClock, type TestEdition } from '../testing/testing.ts';
import {
  answerAssignment,
  assignWork,
  beginWriting,
  changePlan,
  listOwnAssignments,
  moveStory,
  planStory,
  readBoard,
  readPlan,
  saveCoverage,
  saveStages,
  wantEdition,
} from './planning.ts';

const noon = '2026-03-01T12:00:00.000Z';
const inAnHour = '2026-03-01T13:00:00.000Z';
const stages: Stage[] = ['Idea', 'Writing', 'Ready'].map((name, place) => ({
  stageId: randomUUID(),
  names: { en: name, ar: `${name} (ar)` },
  isDone: place === 2,
}));
const [idea, writing, ready] = stages.map(({ stageId }) => stageId) as [string, string, string]; // three, as above

let newsroom: Newsroom;
let en: TestEdition;
let ar: TestEdition;
let ben: Person;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await setClock(newsroom.database, noon);
  en = await anEdition(newsroom, 'en');
  ar = await anEdition(newsroom, 'ar');
  ben = { id: randomUUID(), name: 'Ben', email: 'ben@example.org', language: 'en', roles: [{ editionId: null, role: 'reporter' }] };
  const { id, name, email } = ben;
  await newsroom.database.write((tx) =>
    tx.insertInto('person').values({ id, name, email, password_hash: null, deactivated_at: null }).execute(),
  );
  await saveStages(newsroom, anOwner, { stages, moved: [], seen: [] });
});

const aHead = (given: Partial<PlanHead> = {}): PlanHead => ({
  slugline: 'harbour-dues',
  kind: 'news',
  idea: '',
  urgency: null,
  plannedFor: null,
  eventId: null,
  deskId: null,
  ...given,
});

async function plan(given: Partial<PlanHead> = {}, editions: TestEdition[] = [], stageId: string | null = null) {
  const storyId = randomUUID();
  const wanted = editions.map(({ editionId, sectionIds }) => ({ editionId, dueAt: inAnHour, sectionId: sectionIds.city ?? null }));
  await planStory(newsroom, anOwner, { storyId, stageId, wanted, ...aHead(given) });
  return storyId;
}

const read = (storyId: string) => readPlan(newsroom, anOwner, { storyId });
const move = (storyId: string, seenStageId: string, stageId: string, person = anOwner) =>
  moveStory(newsroom, person, { storyId, seenStageId, stageId });

async function board(person = anOwner, filters = {}) {
  const found = await readBoard(newsroom, person, { filters });
  return found.map(({ names, cards }) => [names.en, ...cards.map(({ slugline }) => slugline)]);
}

async function cover(storyId: string, given: Partial<CoverageHead> = {}) {
  const coverageId = randomUUID();
  const plain = {
    medium: 'text',
    what: '',
    state: 'idea',
    dueAt: null,
    note: '',
    contributorId: null,
    pictureId: null,
    articleId: null,
  } as const;
  await saveCoverage(newsroom, anOwner, { storyId, coverageId, version: null, ...plain, ...given });
  return coverageId;
}

const assign = (storyId: string, coverageId: string, personId: string | null, by = anOwner, seenPersonId: string | null = null) =>
  assignWork(newsroom, by, { storyId, coverageId, editionId: null, personId, seenPersonId });

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (refused: unknown) => (refused instanceof Refusal ? refused.reason.code : String(refused)),
  );

describe('a planned story', () => {
  it('begins in the first stage and goes through the newsroom’s own', async () => {
    const storyId = await plan();
    await plan({ slugline: 'ferry', plannedFor: { at: inAnHour, exactness: 'time', timeZone: 'UTC' } });
    expect(await board()).toEqual([['Idea', 'ferry', 'harbour-dues'], ['Writing'], ['Ready']]);
    await move(storyId, idea, ready);
    expect(await board()).toEqual([['Idea', 'ferry'], ['Writing'], ['Ready', 'harbour-dues']]);
    expect(await read(storyId)).toMatchObject({ stageId: ready, stagedBy: 'Olga', stagedAt: noon });
  });

  it('tells whoever moves it second that somebody was faster, and stays where it was put', async () => {
    const storyId = await plan();
    await move(storyId, idea, writing, ben);
    expect(await codeOf(move(storyId, idea, ready))).toBe('Conflict');
    expect(await codeOf(move(storyId, idea, writing))).toBe(null);
    expect(await read(storyId)).toMatchObject({ stageId: writing, stagedBy: 'Ben' });
  });

  it('keeps what was changed first where two change it', async () => {
    const storyId = await plan();
    await changePlan(newsroom, ben, { storyId, version: 1, ...aHead({ idea: 'Ask the harbour master' }) });
    expect(await codeOf(changePlan(newsroom, anOwner, { storyId, version: 1, ...aHead({ idea: 'Ask the fishers' }) }))).toBe('Conflict');
    expect(await read(storyId)).toMatchObject({ idea: 'Ask the harbour master', version: 2, changedBy: 'Ben' });
  });

  it('is wanted in an edition until its article there is live, and late after its time', async () => {
    const storyId = await plan({}, [en, ar]);
    const ids = { articleId: randomUUID(), revisionId: randomUUID() };
    await beginWriting(newsroom, anOwner, { storyId, editionId: en.editionId, ...ids });
    const { newest } = await readArticle(newsroom, anOwner, ids);
    expect(newest.content.sectionId).toBe(en.sectionIds.city);
    expect((await read(storyId)).wanted.map(({ state, isLate }) => [state, isLate])).toEqual([
      ['begun', false],
      ['open', false],
    ]);
    await setClock(newsroom.database, '2026-03-01T14:00:00.000Z');
    expect((await read(storyId)).wanted.map(({ state, isLate }) => [state, isLate])).toEqual([
      ['begun', true],
      ['open', true],
    ]);
  });

  it('is there in an edition when readers have it', async () => {
    const live = await aLiveArticle(newsroom, en);
    await wantEdition(newsroom, anOwner, {
      storyId: live.storyId,
      editionId: en.editionId,
      dueAt: inAnHour,
      sectionId: null,
      version: null,
    });
    expect((await read(live.storyId)).wanted).toMatchObject([{ state: 'live', isLate: false, liveSince: noon }]);
  });

  it('is begun once in an edition, whoever asks twice', async () => {
    const storyId = await plan({}, [en]);
    const ids = { articleId: randomUUID(), revisionId: randomUUID() };
    await beginWriting(newsroom, ben, { storyId, editionId: en.editionId, ...ids });
    await beginWriting(newsroom, ben, { storyId, editionId: en.editionId, ...ids });
    const others = { articleId: randomUUID(), revisionId: randomUUID() };
    expect(await codeOf(beginWriting(newsroom, anOwner, { storyId, editionId: en.editionId, ...others }))).toBe('Conflict');
    expect((await read(storyId)).articles.map(({ articleId }) => articleId)).toEqual([ids.articleId]);
  });

  it('is shown to those who may read one of its editions', async () => {
    const aReader: Person = { ...ben, roles: [{ editionId: ar.editionId, role: 'reporter' }] };
    const inEnglish = await plan({ slugline: 'english' }, [en]);
    await plan({ slugline: 'arabic' }, [ar]);
    await plan({ slugline: 'nowhere' });
    expect((await board(aReader))[0]?.toSorted()).toEqual(['Idea', 'arabic', 'nowhere']);
    expect(await codeOf(readPlan(newsroom, aReader, { storyId: inEnglish }))).toBe('NotFound');
    expect(await codeOf(move(inEnglish, idea, writing, aReader))).toBe('NotFound');
  });

  it('is found by edition, person, kind, day and words', async () => {
    const storyId = await plan(
      {
        slugline: 'Նավահանգիստ',
        kind: 'interview',
        plannedFor: { at: '2026-03-02T20:00:00Z', exactness: 'day', timeZone: 'Asia/Yerevan' },
      },
      [ar],
    );
    await assign(storyId, await cover(storyId), ben.id);
    await plan({ slugline: 'other' });
    const all = [
      { editionId: ar.editionId },
      { personId: ben.id },
      { kind: 'interview' },
      { from: '2026-03-03', until: '2026-03-03' },
      { text: 'նավա' },
    ];
    for (const filters of all) expect(await board(anOwner, filters)).toEqual([['Idea', 'Նավահանգիստ'], ['Writing'], ['Ready']]);
    expect((await board(anOwner, { until: '2026-03-02' }))[0]).toEqual(['Idea']);
  });
});

describe('an assignment', () => {
  it('waits for an answer, and who declines says why', async () => {
    const storyId = await plan();
    const coverageId = await cover(storyId, { medium: 'picture', what: 'The quay at dawn', dueAt: inAnHour });
    await assign(storyId, coverageId, ben.id);
    const own = async (isDone = false) => (await listOwnAssignments(newsroom, ben, { isDone, cursor: null })).assignments;
    expect(await own()).toMatchObject([
      { answer: 'waiting', slugline: 'harbour-dues', dueAt: inAnHour, coverage: { state: 'assigned' }, assignedBy: 'Olga' },
    ]);
    const assignmentId = (await own())[0]?.assignmentId ?? '';
    await answerAssignment(newsroom, ben, { assignmentId, answer: 'declined', note: 'On leave' });
    expect((await read(storyId)).coverages).toMatchObject([{ assignment: { name: 'Ben', answer: 'declined', answerNote: 'On leave' } }]);
    await assign(storyId, coverageId, anOwner.id, anOwner, ben.id);
    expect(await own()).toEqual([]);
    expect(await codeOf(answerAssignment(newsroom, ben, { assignmentId, answer: 'accepted', note: '' }))).toBe('NotFound');
  });

  it('is made by editors; work is taken and given back by all who plan', async () => {
    const storyId = await plan();
    const coverageId = await cover(storyId);
    expect(await codeOf(assign(storyId, coverageId, anOwner.id, ben))).toBe('NotAllowed');
    await assign(storyId, coverageId, ben.id, ben);
    expect((await read(storyId)).coverages).toMatchObject([{ state: 'assigned', assignment: { answer: 'accepted' } }]);
    expect(await codeOf(assign(storyId, coverageId, anOwner.id))).toBe('Conflict');
    await assign(storyId, coverageId, null, ben, ben.id);
    expect((await read(storyId)).coverages).toMatchObject([{ state: 'idea', assignment: null }]);
  });

  it('of an edition is done when its article is live', async () => {
    const live = await aLiveArticle(newsroom, en);
    await wantEdition(newsroom, anOwner, { storyId: live.storyId, editionId: en.editionId, dueAt: null, sectionId: null, version: null });
    const work = { storyId: live.storyId, coverageId: null, editionId: en.editionId, seenPersonId: null };
    await assignWork(newsroom, anOwner, { ...work, personId: ben.id });
    const done = await listOwnAssignments(newsroom, ben, { isDone: true, cursor: null });
    expect(done.assignments).toMatchObject([{ isDone: true, articleId: live.articleId }]);
  });

  it('in words is being worked on when its article is begun', async () => {
    const storyId = await plan({}, [en]);
    const coverageId = await cover(storyId);
    await assign(storyId, coverageId, ben.id);
    const articleId = randomUUID();
    await beginWriting(newsroom, ben, { storyId, editionId: en.editionId, articleId, revisionId: randomUUID() });
    expect((await read(storyId)).coverages).toMatchObject([{ state: 'working', articleId }]);
  });
});

describe('the stages', () => {
  it('are renamed, put in another order and removed, with where their stories go', async () => {
    await plan({}, [], writing);
    const [first, , last] = stages as [Stage, Stage, Stage]; // three, as above
    const next = [last, { ...first, names: { en: 'Pitch' } }];
    const seen = [idea, writing, ready];
    expect(await codeOf(saveStages(newsroom, anOwner, { stages: next, moved: [], seen }))).toBe('Invalid');
    await saveStages(newsroom, anOwner, { stages: next, moved: [{ from: writing, to: idea }], seen });
    expect(await board()).toEqual([['Ready'], ['Pitch', 'harbour-dues']]);
    expect(await codeOf(saveStages(newsroom, anOwner, { stages, moved: [], seen }))).toBe('Conflict');
    expect(await codeOf(saveStages(newsroom, ben, { stages, moved: [], seen: [ready, idea] }))).toBe('NotAllowed');
  });
});

it('writes who planned, moved, assigned and answered into the logbook', async () => {
  const storyId = await plan();
  await move(storyId, idea, writing, ben);
  await assign(storyId, await cover(storyId), ben.id);
  const acts = await newsroom.database.read.selectFrom('logbook').select('act').where('record_id', '=', storyId).orderBy('id').execute();
  expect(acts.map(({ act }) => act)).toEqual(['plan-story', 'move-story', 'add-coverage', 'assign-work']);
});
