import { beforeEach, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { publishArticle } from '../story/story.ts';
import {
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  openDatabaseForTests,
  setClock,
  type TestEdition,
} from '../testing/testing.ts';
import { readToday } from './today.ts';

const noon = new Date('2026-03-01T12:00:00Z');
const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

let newsroom: Newsroom;
let en: TestEdition;
beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await setClock(newsroom.database, noon);
  en = await anEdition(newsroom, 'en');
});

it('tells what went out, what is due, what is forgotten and what is read in the last hour', async () => {
  const forgotten = await anArticle(newsroom, en, { headline: 'Forgotten' });
  await setClock(newsroom.database, later(4 * 24 * 60));
  const live = await aLiveArticle(newsroom, en, { headline: 'Live' });
  const due = await anArticle(newsroom, en, { headline: 'Due' });
  await publishArticle(newsroom, anOwner, { articleId: due.articleId, revisionId: due.revisionId, liveFrom: later(4 * 24 * 60 + 90) });
  await newsroom.database.write((tx) =>
    tx
      .insertInto('article_views_hour')
      .values([
        { article_id: live.articleId, hour: later(4 * 24 * 60), views: 10 },
        { article_id: live.articleId, hour: later(4 * 24 * 60 - 60), views: 40 },
      ])
      .execute(),
  );
  await setClock(newsroom.database, later(4 * 24 * 60 + 30));
  const today = await readToday(newsroom, anOwner, {});
  expect(today.live).toMatchObject([{ articleId: live.articleId }]);
  expect(today.due).toMatchObject([{ articleId: due.articleId, at: later(4 * 24 * 60 + 90) }]);
  expect(today.untouched).toMatchObject([{ articleId: forgotten.articleId }]);
  expect(today.mine.map(({ headline }) => headline)).toEqual(['Due', 'Forgotten']);
  // Half of the hour before lies within the last sixty minutes.
  expect(today.mostRead).toMatchObject([{ editionId: en.editionId, lines: [{ articleId: live.articleId, views: 30 }] }]);
  const elsewhere = await anEdition(newsroom, 'ru');
  expect(await readToday(newsroom, anOwner, { editionId: elsewhere.editionId })).toMatchObject({ live: [], due: [], mostRead: [] });
});
