import {
  aLiveArticle,
  aNewsroom,
  anEdition,
  anOwner,
  type Newsroom,
  openDatabaseForTests,
  openViewCounter,
  rankMostRead,
  setClock,
  type TestEdition,
  withdrawArticle,
} from '@coranto/newsroom/testing';
import { beforeEach, expect, it } from 'vitest';
import { findFeedProblems } from '../feed/feed-rules-testing.ts';
import { everyForm, readFeedAt } from '../feed/feed-testing.ts';
import { find } from '../markup-testing.ts';
import { aPicture, openPage } from '../newsroom-testing.ts';
import { wordsFor } from '../words/words.ts';

let newsroom: Newsroom;
let edition: TestEdition;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  edition = await anEdition(newsroom, 'hy');
  await setClock(newsroom.database, '2026-03-01T12:00:00Z');
});

/** Articles that so many have read each, and what is read most ranked anew. */
async function read(readers: Record<string, number>) {
  const counter = await openViewCounter(newsroom);
  const leadPicture = { pictureId: await aPicture(newsroom), caption: null, altText: null };
  const ids: Record<string, string> = {};
  for (const [headline, count] of Object.entries(readers)) {
    const { articleId } = await aLiveArticle(newsroom, edition, { headline, leadPicture });
    ids[headline] = articleId;
    for (let reader = 0; reader < count; reader++)
      counter.count({ subject: { kind: 'article', articleId }, network: `${headline} ${reader}`, device: '' });
  }
  await counter.close();
  await rankMostRead(newsroom);
  return ids;
}

it('lists what was read most by rank, more than other pages show of it', async () => {
  await read({ Կռունկ: 2, Զանգ: 7, Կառան: 4, Աղ: 3, Ալիք: 5, Քամի: 6, Լաստ: 1 });
  const page = (await openPage(newsroom, '/hy/most-read'))!;
  expect(page).toMatchObject({ status: 200, isStored: true });
  expect(find(page.body, 'h1')[0]?.text).toBe(wordsFor('hy').mostRead);
  const [list] = find(page.body, 'ol', { class: 'ranked' });
  expect(list?.markup.filter((each) => each.tag === 'h2').map((each) => each.text)).toEqual([
    'Զանգ',
    'Քամի',
    'Ալիք',
    'Կառան',
    'Աղ',
    'Կռունկ',
    'Լաստ',
  ]);
  const front = (await openPage(newsroom, '/hy'))!.body;
  expect(find(front, 'section', { class: 'most-read' })[0]?.markup.filter((each) => each.tag === 'li')).toHaveLength(5);
  expect(find(front, 'a', { href: '/hy/most-read' })).toHaveLength(1);
});

it('says so where nothing is ranked yet', async () => {
  const page = (await openPage(newsroom, '/hy/most-read'))!;
  expect(find(page.body, 'p', { class: 'nothing' })).toHaveLength(1);
  for (const form of everyForm) expect(findFeedProblems(form, (await openPage(newsroom, `/hy/most-read/${form}`))!.body)).toEqual([]);
});

it.each(everyForm)('has a feed of it: %s', async (form) => {
  const ids = await read({ Կռունկ: 2, Զանգ: 7, Կառան: 4, Աղ: 3 });
  await withdrawArticle(newsroom, anOwner, { articleId: ids['Կառան'] ?? '', note: 'Սխալ էր։' });
  const feed = await readFeedAt(newsroom, '/hy/most-read', form);
  expect(feed).toMatchObject({ title: `${wordsFor('hy').mostRead} · Sheet (hy)`, language: 'hy', next: undefined });
  expect(feed.items.map((item) => item.title)).toEqual(['Զանգ', 'Աղ', 'Կռունկ']);
  expect(feed.items[0]?.media).toMatchObject([{ url: 'https://sheet.example/media/quay-1200.jpg' }]);
  expect(findFeedProblems(form, (await openPage(newsroom, `/hy/most-read/${form}`))!.body)).toEqual([]);
  expect((await openPage(newsroom, `/hy/most-read/${form}`, 'after=2026-03-01T12:00:00.000Z_x'))?.status).toBe(404);
});
