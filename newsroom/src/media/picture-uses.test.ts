import { randomUUID } from 'node:crypto';
import { beforeEach, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { publishArticle, saveRevision } from '../story/story.ts';
import { aNewsroom, anArticle, anEdition, anOwner, content, openDatabaseForTests, type TestEdition } from '../testing/testing.ts';
import { addPicture, listPictureUses } from './media.ts';

let newsroom: Newsroom;
let edition: TestEdition;
beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  edition = await anEdition(newsroom, 'en');
});

/** A picture that may be published; its files are none, since the test is not about them. */
async function aPicture(): Promise<string> {
  const id = randomUUID();
  const prepared = { file: `${id}.jpg`, mediaType: 'image/jpeg', widthPx: 300, heightPx: 200, renditions: [] };
  const words = { en: { caption: 'The quay', altText: 'A quay', credit: 'Sona Hakim' } };
  await addPicture(newsroom, anOwner, { id, prepared, mayBeReused: false, words });
  return id;
}

const asLead = (pictureId: string) => ({ leadPicture: { pictureId, caption: null, altText: null } });
const usesOf = (pictureId: string, person = anOwner) => listPictureUses(newsroom, person, { pictureId });

it('a picture tells where it stands: in drafts, in what is live, and no more where it was taken out', async () => {
  const pictureId = await aPicture();
  expect(await usesOf(pictureId)).toEqual([]);
  const article = await anArticle(newsroom, edition, asLead(pictureId));
  expect(await usesOf(pictureId)).toMatchObject([{ kind: 'article', recordId: article.articleId, isLive: false, isInDraft: true }]);
  await publishArticle(newsroom, anOwner, article);
  expect(await usesOf(pictureId)).toMatchObject([{ name: 'The quay is open again', isLive: true, isInDraft: true }]);

  const revisionId = randomUUID();
  const { articleId, revisionId: basedOn } = article;
  await saveRevision(newsroom, anOwner, { articleId, revisionId, basedOn, content: content(edition) });
  expect(await usesOf(pictureId)).toMatchObject([{ isLive: true, isInDraft: false }]);
  await publishArticle(newsroom, anOwner, { articleId, revisionId });
  expect(await usesOf(pictureId)).toEqual([]);
});

it('of an article that is not for a person it is told that it is there, and not what it is', async () => {
  const pictureId = await aPicture();
  await anArticle(newsroom, edition, asLead(pictureId));
  const elsewhere = { ...anOwner, roles: [{ editionId: randomUUID(), role: 'editor' as const }] };
  expect(await usesOf(pictureId, elsewhere)).toMatchObject([{ name: '', isInDraft: true }]);
});
