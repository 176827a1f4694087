import { randomUUID } from 'node:crypto';
import type { Person } from '@coranto/contract/person';
import { Refusal } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { beforeEach, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { listNotifications } from '../notification/notification.ts';
import { addPerson } from '../people/people.ts';
import {
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  openDatabaseForTests,
  type TestArticle,
  type TestEdition,
} from '../testing/testing.ts';
import { answerComment, changeComment, commentOnPassage, listComments, removeComment, reopenComment, resolveComment } from './comment.ts';

const passage = { start: { tname: 'prose', assoc: 0 }, end: { tname: 'prose', assoc: -1 }, segmentId: 'p1', quoted: 'the harbour wall' };
let newsroom: Newsroom;
let en: TestEdition;
let article: TestArticle;
let ben: Person;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  en = await anEdition(newsroom, 'en');
  article = await anArticle(newsroom, en);
  ben = await somebody('Ben', en.editionId);
});

async function somebody(name: string, editionId: string): Promise<Person> {
  const roles = [{ editionId, role: 'reporter' as const }];
  const person = { id: randomUUID(), name, email: `${randomUUID()}@example.org`, roles };
  await addPerson(newsroom, anOwner, { ...person, password: 'a long sentence' });
  return { ...person, language: 'en' };
}

async function say(words: string, by = anOwner, mentioned: string[] = []): Promise<string> {
  const commentId = randomUUID();
  await commentOnPassage(newsroom, by, { commentId, articleId: article.articleId, words, mentioned, passage });
  return commentId;
}
async function answer(answers: string, words: string, by = ben): Promise<string> {
  const commentId = randomUUID();
  await answerComment(newsroom, by, { commentId, answers, words, mentioned: [] });
  return commentId;
}
const talks = async (areResolved = false, by: Person = ben) =>
  (await listComments(newsroom, by, { articleId: article.articleId, areResolved, count: 10, after: null })).talks;
const heard = async (person: Person) => (await listNotifications(newsroom, person, { count: 10, after: null })).lines;
const refusalOf = async (work: Promise<unknown>) =>
  work.then(
    () => null,
    (refused: unknown) => (refused instanceof Refusal ? refused.reason.code : Promise.reject(refused)),
  );

it('keeps what colleagues say about a passage, with the answers in their order', async () => {
  const first = await say('Is that the old wall?');
  await answer(first, 'The new one.');
  await answer(first, 'Then say so.', anOwner);
  expect(await talks()).toMatchObject([
    { words: 'Is that the old wall?', by: 'Olga', passage, answers: [{ words: 'The new one.', by: 'Ben' }, { words: 'Then say so.' }] },
  ]);
});

it('says once what was sent twice', async () => {
  const command = { commentId: randomUUID(), articleId: article.articleId, words: 'Once', mentioned: [ben.id], passage };
  await commentOnPassage(newsroom, anOwner, command);
  await commentOnPassage(newsroom, anOwner, command);
  expect(await talks()).toHaveLength(1);
  expect(await heard(ben)).toHaveLength(1);
});

it('tells those who are named and may read the article, and tells them once', async () => {
  const elsewhere = await somebody('Rana', (await anEdition(newsroom, 'ar')).editionId);
  const first = await say('@Ben, is that so?', anOwner, [ben.id, elsewhere.id]);
  await changeComment(newsroom, anOwner, { commentId: first, words: '@Ben, is that really so?', mentioned: [ben.id] });
  expect(await heard(ben)).toMatchObject([{ kind: 'mention', recordKind: 'comment', details: { articleId: article.articleId } }]);
  expect(await heard(elsewhere)).toEqual([]);
});

it('parts what is resolved from what is open, and takes it up again', async () => {
  const first = await say('A comma is missing');
  await resolveComment(newsroom, ben, { commentId: first });
  expect(await talks()).toEqual([]);
  expect(await talks(true)).toMatchObject([{ commentId: first, resolved: { by: 'Ben' } }]);
  await answer(first, 'Still missing');
  expect(await talks()).toMatchObject([{ commentId: first, resolved: null, answers: [{ words: 'Still missing' }] }]);
  await resolveComment(newsroom, ben, { commentId: first });
  await reopenComment(newsroom, ben, { commentId: first });
  expect(await talks()).toMatchObject([{ commentId: first, resolved: null }]);
});

it('lets people change and take away only what they said themselves; answers stay', async () => {
  const first = await say('Mine');
  expect(await refusalOf(changeComment(newsroom, ben, { commentId: first, words: 'Yours', mentioned: [] }))).toBe('NotAllowed');
  expect(await refusalOf(removeComment(newsroom, ben, { commentId: first }))).toBe('NotAllowed');
  const second = await answer(first, 'An answer');
  await removeComment(newsroom, anOwner, { commentId: first });
  expect(await talks()).toMatchObject([{ words: '', isRemoved: true, answers: [{ words: 'An answer' }] }]);
  await removeComment(newsroom, ben, { commentId: second });
  expect(await talks()).toEqual([]);
});

it('lists a long talk page by page', async () => {
  for (const words of ['one', 'two', 'three']) await say(words);
  const question = { articleId: article.articleId, areResolved: false, count: 2 };
  const { talks: firstTwo } = await listComments(newsroom, ben, { ...question, after: null });
  const last = firstTwo[1];
  const after = last === undefined ? null : { at: last.at, commentId: last.commentId };
  const { talks: rest } = await listComments(newsroom, ben, { ...question, after });
  expect([...firstTwo, ...rest].map(({ words }) => words).toSorted()).toEqual(['one', 'three', 'two']);
});

it('shows nothing to those who may not read the drafts of the edition', async () => {
  const elsewhere = await somebody('Rana', (await anEdition(newsroom, 'ar')).editionId);
  const first = await say('Between us');
  expect(await refusalOf(talks(false, elsewhere))).toBe('NotAllowed');
  expect(await refusalOf(answer(first, 'Me too', elsewhere))).toBe('NotAllowed');
});

it('never stands in a revision, nor in anything that the role of the site may read', async () => {
  article = await aLiveArticle(newsroom, en);
  await answer(await say('zqbetweenusqz'), 'zqbetweenusqz');
  await expect(sql`select words from comment`.execute(newsroom.database.published)).rejects.toThrow(/permission denied/);
  const kept = await newsroom.database.read.selectFrom('revision').select('content').execute();
  expect(JSON.stringify(kept)).not.toContain('zqbetweenusqz');
});
