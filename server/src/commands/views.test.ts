import { openViewCounter } from '@coranto/newsroom';
import { aLiveArticle, aNewsroom, anEdition, openDatabaseForTests, setClock } from '@coranto/newsroom/testing';
import { expect, it } from 'vitest';
import { viewsErrand } from './views.ts';

it('tells what was counted, why other requests were left out, and which article was flooded', async () => {
  const newsroom = await aNewsroom(await openDatabaseForTests());
  await setClock(newsroom.database, '2026-03-01T12:00:00Z');
  const ask = () => viewsErrand.run(newsroom, { days: 7 }, () => undefined);
  expect(await ask()).toEqual(['Nothing was read yet.']);
  const { articleId } = await aLiveArticle(newsroom, await anEdition(newsroom, 'hy'));
  const counter = await openViewCounter(newsroom);
  for (let each = 0; each < 150; each++) {
    counter.count({ subject: { kind: 'article', articleId }, network: '192.0.2.1', device: `forger ${each}` });
  }
  for (let each = 0; each < 40; each++) counter.leaveOut('robot');
  await counter.close();
  expect(await ask()).toEqual([
    'day (UTC)   views  left out',
    '2026-03-01    120  robot 40, flood 30',
    `flood: article ${articleId}, 2026-03-01, 30 left out`,
  ]);
});
