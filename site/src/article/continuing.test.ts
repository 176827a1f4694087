import { randomUUID } from 'node:crypto';
import { addTopic, aLiveArticle, aNewsroom, anEdition, anOwner, openDatabaseForTests } from '@coranto/newsroom/testing';
import { expect, it } from 'vitest';
import { find } from '../markup-testing.ts';
import { openPage } from '../newsroom-testing.ts';
import { wordsFor } from '../words/words.ts';

it('leads to stories of other sections with the same topics and people, and to none twice', async () => {
  const newsroom = await aNewsroom(await openDatabaseForTests());
  const edition = await anEdition(newsroom, 'ar');
  const topicId = randomUUID();
  await addTopic(newsroom, anOwner, { id: topicId, editionId: edition.editionId, slug: 'ملح', name: 'ملح' });
  const city = { sectionId: edition.sectionIds['city'] ?? null };
  const inCity = await aLiveArticle(newsroom, edition, { headline: 'ملح المدينة', topicIds: [topicId], ...city });
  await aLiveArticle(newsroom, edition, { headline: 'غير ذلك', ...city });
  const { address } = await aLiveArticle(newsroom, edition, { headline: 'ملح الميناء', topicIds: [topicId] });
  await aLiveArticle(newsroom, edition, { headline: 'ملح آخر', topicIds: [topicId] });
  const page = (await openPage(newsroom, address))!.body;
  const [related] = find(page, 'section', { class: 'related' });
  expect(related?.markup.filter((each) => each.tag === 'a').map((each) => each.attributes.href)).toEqual([encodeURI(inCity.address)]);
  expect(related?.markup.find((each) => each.tag === 'h2')?.text).toBe(wordsFor('ar').related);
});
