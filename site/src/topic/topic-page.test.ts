import { randomUUID } from 'node:crypto';
import {
  addTopic,
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  type Newsroom,
  openDatabaseForTests,
  setClock,
  type TestEdition,
} from '@coranto/newsroom/testing';
import { beforeEach, expect, it } from 'vitest';
import { find } from '../markup-testing.ts';
import { openPage } from '../newsroom-testing.ts';

let newsroom: Newsroom;
let edition: TestEdition;
let russian: TestEdition;
let topicId: string;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  edition = await anEdition(newsroom, 'en');
  russian = await anEdition(newsroom, 'ru');
  topicId = randomUUID();
  await addTopic(newsroom, anOwner, { id: topicId, editionId: edition.editionId, slug: 'ferries-ք', name: 'Ferries & <b>tides</b>' });
});

const open = async (path: string, query = '') => (await openPage(newsroom, path, query))!;

it('lists the articles on a topic, newest first, page by page, and is reached from each of them', async () => {
  const addresses: string[] = [];
  for (let hour = 0; hour < 22; hour++) {
    await setClock(newsroom.database, new Date(Date.UTC(2023, 0, 1, hour)));
    addresses.unshift((await aLiveArticle(newsroom, edition, { headline: `Story ${hour}`, topicIds: [topicId] })).address);
  }
  await aLiveArticle(newsroom, edition, { headline: 'On nothing' });
  const { body } = await open(addresses[0]!);
  const [link] = find(body, 'div', { class: 'topics' })[0]!.markup.filter((each) => each.tag === 'a');
  expect(link).toMatchObject({ text: 'Ferries & <b>tides</b>', attributes: { href: '/en/topics/ferries-%D6%84' } });
  const first = await open('/en/topics/ferries-ք');
  const shown = (text: string) => find(text, 'h2').flatMap((heading) => heading.markup.map((each) => each.attributes.href));
  expect(first).toMatchObject({ status: 200, isStored: true });
  expect(find(first.body, 'h1')[0]?.text).toBe('Ferries & <b>tides</b>');
  const next = new URL(find(first.body, 'a', { rel: 'next' })[0]!.attributes.href!, 'https://sheet.example');
  const second = await open('/en/topics/ferries-ք', next.search);
  expect([...shown(first.body), ...shown(second.body)]).toEqual(addresses);
  expect(find(second.body, 'link', { rel: 'canonical' })[0]?.attributes.href).toBe(next.href);
});

it('is there only where a live article of its edition is on it', async () => {
  await anArticle(newsroom, edition, { topicIds: [topicId] });
  const statusOf = async (path: string, query = '') => (await open(path, query)).status;
  expect(await statusOf('/en/topics/ferries-ք')).toBe(404);
  await aLiveArticle(newsroom, edition, { topicIds: [topicId] });
  await aLiveArticle(newsroom, russian, {});
  expect(await statusOf('/en/topics/ferries-ք')).toBe(200);
  expect(await statusOf('/ru/topics/ferries-ք')).toBe(404);
  expect(await statusOf('/en/topics/ferries')).toBe(404);
  expect(await statusOf('/en/topics/ferries-ք', 'after=nonsense')).toBe(404);
});

it('stands in its own language only, and the language switch says so', async () => {
  await aLiveArticle(newsroom, edition, { topicIds: [topicId] });
  const { body } = await open('/en/topics/ferries-ք');
  expect(find(body, 'link', { rel: 'alternate' }).flatMap(({ attributes }) => attributes.hreflang ?? [])).toEqual(['en', 'x-default']);
  expect(find(body, 'a', { 'data-edition': 'ru' })[0]?.attributes).toMatchObject({ href: '/ru', 'aria-describedby': 'absent-languages' });
});
