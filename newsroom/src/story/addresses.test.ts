import { randomUUID } from 'node:crypto';
import type { ArticleContent } from '@coranto/contract/article';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Newsroom } from '../logbook/logbook.ts';
import { findArticleAt, openUnnotedReading } from '../published/published.ts';
import {
  aLiveArticle,
  aNewsroom,
  anEdition,
  anOwner,
  newestOf,
  openDatabaseForTests,
  setClock,
  type TestEdition,
} from '../testing/testing.ts';
import { publishArticle, saveRevision, setSlug } from './story.ts';

const noon = new Date('2026-03-01T12:00:00Z');

let newsroom: Newsroom;
let en: TestEdition;

beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await setClock(newsroom.database, noon);
  en = await anEdition(newsroom, 'en');
});

const reading = () => openUnnotedReading(newsroom.database.published);
const seenAt = (path: string) => findArticleAt(reading(), path);
async function headlineAt(path: string): Promise<string | null> {
  const found = await seenAt(path);
  return found?.state === 'live' ? found.article.headline : null;
}
async function save(articleId: string, changes: Partial<ArticleContent>) {
  const newest = await newestOf(newsroom, articleId);
  return saveRevision(newsroom, anOwner, {
    articleId,
    revisionId: randomUUID(),
    basedOn: newest.id,
    content: { ...newest.content, ...changes },
  });
}
describe('addresses', () => {
  it('stay when the headline changes', async () => {
    const article = await aLiveArticle(newsroom, en);
    const { revisionId } = await save(article.articleId, { headline: 'Something else altogether' });
    expect(await publishArticle(newsroom, anOwner, { articleId: article.articleId, revisionId })).toMatchObject({
      address: article.address,
    });
  });

  it('lead on from every earlier one after a change of section and of slug', async () => {
    const article = await aLiveArticle(newsroom, en);
    const { revisionId } = await save(article.articleId, { sectionId: en.sectionIds.city ?? null });
    await publishArticle(newsroom, anOwner, { articleId: article.articleId, revisionId });
    await setSlug(newsroom, anOwner, { articleId: article.articleId, slug: 'east quay' });
    expect(await seenAt(article.address)).toEqual({ state: 'moved', address: '/en/city/east-quay' });
    expect(await seenAt('/en/city/the-quay-is-open-again')).toEqual({ state: 'moved', address: '/en/city/east-quay' });
    expect(await headlineAt('/en/city/east-quay')).toBe('The quay is open again');
  });

  it('are told apart by a number when two headlines are the same', async () => {
    await aLiveArticle(newsroom, en);
    const second = await aLiveArticle(newsroom, en);
    expect(second.address).toBe('/en/harbour/the-quay-is-open-again-2');
  });

  it.each([
    ['ru', 'Причал «Восточный» снова открыт', '/ru/harbour/причал-восточный-снова-открыт'],
    ['az', 'İşıq LİMANI', '/az/harbour/işıq-limanı'],
    ['hy', 'Նավամատույցը կրկին բաց է։', '/hy/harbour/նավամատույցը-կրկին-բաց-է'],
    ['ar', 'افتِتاحُ الرصيف الشرقيّ', '/ar/harbour/افتتاح-الرصيف-الشرقي'],
    ['ja', '東埠頭が再開', '/ja/harbour/東埠頭が再開'],
  ])('are written by the rules of the script: %s', async (prefix, headline, address) => {
    const edition = await anEdition(newsroom, prefix);
    expect((await aLiveArticle(newsroom, edition, { headline })).address).toBe(address);
  });

  it('are found by an id where a headline has no letters', async () => {
    const article = await aLiveArticle(newsroom, en, { headline: '!!! ???' });
    expect(article.address).toBe(`/en/harbour/${article.articleId.slice(0, 8)}`);
  });
});
