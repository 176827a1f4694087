import { randomUUID } from 'node:crypto';
import type { PersonRole } from '@coranto/contract/article';
import type { Person } from '@coranto/contract/person';
import { Refusal } from '@coranto/contract/refusal';
import { beforeEach, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { createStory, listArticles, moveToDesk, publishArticle, readArticle, saveRevision, translateArticle } from '../story/story.ts';
import { aNewsroom, anArticle, anEdition, anOwner, content, newestOf, openDatabaseForTests, type TestEdition } from '../testing/testing.ts';
import { listDesks, removeDesk, saveDesk } from './desk.ts';

let newsroom: Newsroom;
let en: TestEdition;
let hy: TestEdition;
const world = randomUUID();

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  en = await anEdition(newsroom, 'en');
  hy = await anEdition(newsroom, 'hy');
  await saveDesk(newsroom, anOwner, { deskId: world, name: 'World', editionId: null, position: 0 });
});

const atDesk = (role: PersonRole, editionId: string | null = null): Person => ({
  ...anOwner,
  roles: [{ editionId, deskId: world, role }],
});

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (refused: unknown) => (refused instanceof Refusal ? refused.reason.code : String(refused)),
  );

it('gives those who hold a role for it alone the stories of that desk and no others', async () => {
  const ours = await anArticle(newsroom, en, { headline: 'Ours' });
  const theirs = await anArticle(newsroom, en, { headline: 'Theirs' });
  await moveToDesk(newsroom, anOwner, { storyId: ours.storyId, deskId: world });
  const editor = atDesk('editor');
  expect((await listArticles(newsroom, editor, { count: 10 })).map(({ headline }) => headline)).toEqual(['Ours']);
  expect((await listArticles(newsroom, atDesk('editor', hy.editionId), { count: 10 })).length).toBe(0);
  await readArticle(newsroom, editor, ours);
  expect(await codeOf(readArticle(newsroom, editor, theirs))).toBe('NotAllowed');
  const save = (article: typeof ours) =>
    saveRevision(newsroom, editor, {
      articleId: article.articleId,
      revisionId: randomUUID(),
      basedOn: article.revisionId,
      content: content(en, { headline: 'New' }),
    });
  expect([await codeOf(save(ours)), await codeOf(save(theirs))]).toEqual([null, 'NotAllowed']);
  const publish = async (article: typeof ours) =>
    publishArticle(newsroom, editor, { articleId: article.articleId, revisionId: (await newestOf(newsroom, article.articleId)).id });
  expect([await codeOf(publish(ours)), await codeOf(publish(theirs))]).toEqual([null, 'NotAllowed']);
});

it('owns what its reporters begin, and what is translated from that', async () => {
  const ids = { storyId: randomUUID(), articleId: randomUUID(), revisionId: randomUUID() };
  const reporter = atDesk('reporter');
  await createStory(newsroom, reporter, { ...ids, editionId: en.editionId, kind: 'news', slugline: '', content: content(en) });
  expect((await listArticles(newsroom, reporter, { count: 10 })).length).toBe(1);
  const translate = (person: Person) =>
    translateArticle(newsroom, person, {
      sourceArticleId: ids.articleId,
      sourceRevisionId: ids.revisionId,
      editionId: hy.editionId,
      articleId: randomUUID(),
      revisionId: randomUUID(),
    });
  expect(await codeOf(translate(atDesk('reporter', en.editionId)))).toBe('NotAllowed');
  expect(await codeOf(translate(reporter))).toBeNull();
  expect(
    await codeOf(
      createStory(newsroom, reporter, {
        storyId: randomUUID(),
        articleId: randomUUID(),
        revisionId: randomUUID(),
        editionId: en.editionId,
        kind: 'news',
        slugline: '',
        content: content(en),
        deskId: randomUUID(),
      }),
    ),
  ).toBe('NotAllowed');
});

it('is made, named anew and taken away by owners; its stories go on elsewhere', async () => {
  const article = await anArticle(newsroom, en);
  const sport = randomUUID();
  await saveDesk(newsroom, anOwner, { deskId: sport, name: 'Sport', editionId: en.editionId, position: 1 });
  expect(await codeOf(saveDesk(newsroom, anOwner, { deskId: randomUUID(), name: 'sport', editionId: null, position: 2 }))).toBe('Invalid');
  expect(await codeOf(saveDesk(newsroom, atDesk('owner'), { deskId: sport, name: 'X', editionId: null, position: 0 }))).toBe('NotAllowed');
  await moveToDesk(newsroom, anOwner, { storyId: article.storyId, deskId: world });
  await removeDesk(newsroom, anOwner, { deskId: world, storiesTo: sport });
  expect(await listDesks(newsroom)).toEqual([{ deskId: sport, name: 'Sport', editionId: en.editionId }]);
  const row = await newsroom.database.read.selectFrom('story').select('desk_id').executeTakeFirstOrThrow();
  expect(row.desk_id).toBe(sport);
});

it('of one edition takes no stories of another', async () => {
  const armenian = await anArticle(newsroom, hy);
  const sport = randomUUID();
  await saveDesk(newsroom, anOwner, { deskId: sport, name: 'Sport', editionId: en.editionId, position: 1 });
  expect(await codeOf(moveToDesk(newsroom, anOwner, { storyId: armenian.storyId, deskId: sport }))).toBe('Invalid');
});
