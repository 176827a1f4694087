import { plainEditionSettings } from '@coranto/contract/edition';
import {
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  changeEdition,
  type Newsroom,
  openDatabaseForTests,
  publishArticle,
  setClock,
  type TestEdition,
  withdrawArticle,
} from '@coranto/newsroom/testing';
import { beforeEach, expect, it } from 'vitest';
import { find } from '../markup-testing.ts';
import { openPage } from '../newsroom-testing.ts';
import { wordsFor } from '../words/words.ts';

let newsroom: Newsroom;
let edition: TestEdition;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  edition = await anEdition(newsroom, 'hy');
  // Four hours before UTC: a day begins at eight in the evening.
  await changeEdition(newsroom, anOwner, {
    editionId: edition.editionId,
    name: 'Sheet',
    timeZone: 'Asia/Yerevan',
    settings: plainEditionSettings,
  });
});

async function liveAt(instant: string, headline: string, of = edition) {
  await setClock(newsroom.database, instant);
  return aLiveArticle(newsroom, of, { headline });
}

const open = async (path: string, query = '') => (await openPage(newsroom, path, query))!;
const headlines = (body: string) => find(body, 'h2').flatMap((heading) => heading.markup.map((link) => link.text));
const linkTo = (body: string, rel: string) => find(body, 'a', { rel }).map((link) => link.attributes.href);

it('lists what came out on a day of the edition’s own calendar, newest first, and leads to the nearest days that have anything', async () => {
  await liveAt('2023-02-20T10:00:00Z', 'A week before');
  await liveAt('2023-02-26T19:59:59Z', 'The evening before');
  await liveAt('2023-02-26T20:00:00Z', 'At midnight');
  await liveAt('2023-02-27T19:59:59Z', 'Late');
  await liveAt('2023-03-02T20:00:00Z', 'Days later');
  const { body, status } = await open('/hy/2023/02/27');
  expect(status).toBe(200);
  expect(headlines(body)).toEqual(['Late', 'At midnight']);
  expect(find(body, 'h1')[0]?.text).toBe('27 փետրվարի, 2023 թ.');
  expect([linkTo(body, 'prev'), linkTo(body, 'next')]).toEqual([['/hy/2023/02/26'], ['/hy/2023/03/03']]);
  expect(find(body, 'link', { rel: 'canonical' })[0]?.attributes.href).toBe('https://sheet.example/hy/2023/02/27');
  const first = (await open('/hy/2023/02/20')).body;
  expect([linkTo(first, 'prev'), linkTo(first, 'next')]).toEqual([[], ['/hy/2023/02/26']]);
});

it('is there only where something came out that readers see', async () => {
  await setClock(newsroom.database, '2023-02-27T10:00:00Z');
  const draft = await anArticle(newsroom, edition);
  await publishArticle(newsroom, anOwner, { ...draft, liveFrom: new Date('2023-02-28T10:00:00Z') });
  const withdrawn = await aLiveArticle(newsroom, edition, { headline: 'Taken back' });
  await withdrawArticle(newsroom, anOwner, { articleId: withdrawn.articleId, note: 'It was wrong.' });
  for (const path of ['/hy/2023/02/27', '/hy/2023/02/28', '/hy/2023/02/30', '/hy/2023/2/27']) expect((await open(path)).status).toBe(404);
  await setClock(newsroom.database, '2023-02-28T10:00:00Z');
  expect((await open('/hy/2023/02/28')).status).toBe(200);
});

it('leads page by page through a busy day, and nowhere else', async () => {
  await liveAt('2023-02-26T10:00:00Z', 'Before');
  for (let minute = 0; minute < 52; minute++) await liveAt(new Date(Date.UTC(2023, 1, 27, 10, minute)).toISOString(), `At ${minute}`);
  const first = (await open('/hy/2023/02/27')).body;
  const next = new URL(find(first, 'a', { rel: 'next' })[0]!.attributes.href!, 'https://sheet.example');
  const second = (await open(next.pathname, next.search)).body;
  expect([...headlines(first), ...headlines(second)]).toEqual(Array.from({ length: 52 }, (_, each) => `At ${51 - each}`));
  expect((await open('/hy/2023/02/26', next.search)).status).toBe(404);
});

it('names the same day in the editions that have anything on it, each by its own zone', async () => {
  const english = await anEdition(newsroom, 'en');
  await anEdition(newsroom, 'ru');
  await liveAt('2023-02-26T21:00:00Z', 'Armenian');
  await liveAt('2023-02-27T23:00:00Z', 'English', english);
  const alternates = async (path: string) =>
    find((await open(path)).body, 'link', { rel: 'alternate' }).flatMap(({ attributes }) => attributes.hreflang ?? []);
  expect(await alternates('/hy/2023/02/27')).toEqual(['hy', 'en', 'x-default']);
  expect(await alternates('/en/2023/02/27')).toEqual(['hy', 'en', 'x-default']);
});

it('is where the date of an article and the foot of the front lead', async () => {
  const { address } = await liveAt('2023-02-26T21:00:00Z', 'Հայերեն');
  const [link] = find((await open(address)).body, 'p', { class: 'dates' })[0]!.markup.filter((each) => each.tag === 'a');
  expect(link?.attributes.href).toBe('/hy/2023/02/27');
  const [foot] = find((await open('/hy')).body, 'p', { class: 'days' });
  expect(foot?.text).toBe(wordsFor('hy').storiesOfDay.replace('{date}', '27 փետրվարի, 2023 թ.'));
  expect(foot?.markup[0]?.attributes.href).toBe('/hy/2023/02/27');
});
