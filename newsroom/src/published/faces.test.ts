import { randomUUID } from 'node:crypto';
import type { ArticleContent, StoryKind } from '@coranto/contract/article';
import { beforeEach, expect, it } from 'vitest';
import { placeOnFront } from '../front/front.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import {
  aContributor,
  aNewsroom,
  anEdition,
  anOwner,
  content,
  createStory,
  describeContributor,
  openDatabaseForTests,
  publishArticle,
  setClock,
  type TestEdition,
} from '../testing/testing.ts';
import { readFrame } from './frame.ts';
import { readFront } from './front.ts';
import { openUnnotedReading } from './reading.ts';

let newsroom: Newsroom;
let edition: TestEdition;
let [writer, captain]: [string, string] = ['', ''];
let minute = 0;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  edition = await anEdition(newsroom, 'ru');
  writer = await aContributor(newsroom, 'mira', { ru: 'Мира' });
  captain = await aContributor(newsroom, 'ada', { ru: 'Ада' });
  minute = 0;
});

async function live(kind: StoryKind, headline: string, more: Partial<ArticleContent> = {}): Promise<string> {
  await setClock(newsroom.database, new Date(Date.UTC(2026, 0, 1, 0, minute++)));
  const ids = { storyId: randomUUID(), articleId: randomUUID(), revisionId: randomUUID() };
  await createStory(newsroom, anOwner, {
    ...ids,
    editionId: edition.editionId,
    kind,
    slugline: '',
    content: content(edition, { headline, ...more }),
  });
  await publishArticle(newsroom, anOwner, ids);
  return ids.articleId;
}

async function front() {
  const published = openUnnotedReading(newsroom.database.published);
  return readFront(published, await readFrame(published, edition.editionId));
}

const by = (...bylines: ArticleContent['bylines']) => ({ bylines });

it('sets opinions and interviews apart, with the name of the one who holds the view or whom it is with', async () => {
  await live('news', 'News');
  await live('opinion', 'View', by({ contributorId: writer, role: 'reporter' }));
  await live('interview', 'Talk', by({ contributorId: writer, role: 'reporter' }, { contributorId: captain, role: 'interviewee' }));
  await describeContributor(newsroom, anOwner, {
    contributorId: captain,
    language: 'ru',
    words: { name: 'Ада', title: 'капитан', bio: '' },
  });
  const { voices, slots, clusters, latest } = await front();
  expect(voices.opinion.map(({ card, faces }) => [card.headline, ...faces.map(({ name }) => name)])).toEqual([['View', 'Мира']]);
  expect(voices.interview.map(({ card, faces }) => [card.headline, ...faces.map(({ name, title }) => `${name}, ${title}`)])).toEqual([
    ['Talk', 'Ада, капитан'],
  ]);
  expect([...slots.map(({ card }) => card.headline), ...latest.map(({ headline }) => headline)]).toEqual(['News']);
  expect(clusters).toEqual([]);
});

it('leaves a voice where an editor has placed it', async () => {
  const view = await live('opinion', 'View', by({ contributorId: writer, role: 'reporter' }));
  await live('news', 'News');
  await placeOnFront(newsroom, anOwner, { editionId: edition.editionId, slot: 0, articleId: view, headline: null });
  const { voices, slots } = await front();
  expect(slots.map(({ card }) => card.headline)).toEqual(['View', 'News']);
  expect(voices.opinion).toEqual([]);
});

it('gives a section of nothing but views no cluster, since the newest of them stand apart', async () => {
  const sectionId = edition.sectionIds['city'] ?? null;
  for (let number = 0; number < 6; number++) await live('opinion', `View ${number}`, { sectionId });
  const { voices, slots, clusters } = await front();
  expect(voices.opinion.map(({ card }) => card.headline)).toEqual(['View 5', 'View 4', 'View 3', 'View 2']);
  expect(slots.map(({ card }) => card.headline)).toEqual(['View 1', 'View 0']);
  expect(clusters).toEqual([]);
});
