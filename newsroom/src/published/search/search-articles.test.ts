import type { ArticleContent } from '@coranto/contract/article';
import { beforeEach, describe, expect, it } from 'vitest';
import { learnWords } from '../../search/search.ts';
import {
  aContributor,
  aLiveArticle,
  aNewsroom,
  anArticle,
  anEdition,
  anOwner,
  type Newsroom,
  openDatabaseForTests,
  publishArticle,
  setClock,
  withdrawArticle,
} from '../../testing/testing.ts';
import { findFrame } from '../frame.ts';
import { openUnnotedReading } from '../reading.ts';
import { type SearchQuestion, searchArticles } from './search-articles.ts';

let newsroom: Newsroom;
beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
});

async function search(prefix: string, words: string, more: Partial<SearchQuestion> = {}) {
  while ((await learnWords(newsroom, 20)) > 0);
  const published = openUnnotedReading(newsroom.database.published);
  const frame = (await findFrame(published, prefix))!;
  const { cards, ...rest } = await searchArticles(published, frame, { words, page: 1, count: 20, ...more });
  return { headlines: cards.map((card) => card.headline), ...rest };
}

/** Makes a live article of each headline, the first of them the newest. */
async function live(language: string, headlines: readonly string[], given: Partial<ArticleContent> = {}) {
  const edition = await anEdition(newsroom, language);
  for (const [at, headline] of [...headlines].reverse().entries()) {
    await setClock(newsroom.database, new Date(Date.UTC(2026, 0, 1 + at)));
    await aLiveArticle(newsroom, edition, { standfirst: '', headline, ...given });
  }
  return edition;
}

describe('a search', () => {
  it.each([
    ['en', ['Ships in the harbour', 'A winter of storms'], 'harbours', 'Ships in the harbour'],
    ['ru', ['Ёлки у причала', 'Шторм'], 'елка причалы', 'Ёлки у причала'],
    ['hy', ['Նավահանգիստը և ծովը', 'Փոթորիկ'], 'նավահանգստում', 'Նավահանգիստը և ծովը'],
    ['hy', ['Երևանի փողոցները', 'Փոթորիկ'], 'ԵՐԵՎԱՆ', 'Երևանի փողոցները'],
    ['az', ['İşıqlar sönmür', 'Fırtına'], 'isiq', 'İşıqlar sönmür'],
    ['az', ['Şəhərin limanı', 'Fırtına'], 'seher', 'Şəhərin limanı'],
    ['ar', ['أُعيد فتح الميناء', 'عاصفة'], 'اعيد ميناء', 'أُعيد فتح الميناء'],
    ['ar', ['صيادو المدينة', 'عاصفة'], 'الصيادين', 'صيادو المدينة'],
    ['ka', ['ნავსადგურის გახსნა', 'ქარიშხალი'], 'ნავსადგურში', 'ნავსადგურის გახსნა'],
    ['tr', ['Limandaki gemiler', 'Fırtına'], 'liman gemi', 'Limandaki gemiler'],
  ])('in %s finds a word in its other forms and spellings', async (language, headlines, asked, wanted) => {
    await live(language, headlines);
    expect((await search(language, asked)).headlines).toEqual([wanted]);
  });

  it('finds the headline before the body, and the newer of two that fit alike', async () => {
    await live('en', ['The tide', 'Old bells', 'New bells', 'About ropes']);
    const edition = await anEdition(newsroom, 'de');
    expect((await search('en', 'bell')).headlines).toEqual(['Old bells', 'New bells']);
    expect((await search('de', 'bell')).headlines).toEqual([]);
    expect(edition.prefix).toBe('de');
  });

  it('takes words in quotation marks together, and leaves out what has a minus', async () => {
    await live('en', ['The east quay', 'The quay in the east', 'The west quay']);
    expect((await search('en', '“east quay”')).headlines).toEqual(['The east quay']);
    expect((await search('en', 'quay -west')).headlines.toSorted()).toEqual(['The east quay', 'The quay in the east']);
  });

  it('finds what has some of the words where nothing has all of them, most words first', async () => {
    await live('en', ['A lamp for the lighthouse', 'Lighthouse keeper retires', 'Ropes']);
    expect((await search('en', 'which lighthouse keeper has a lamp?')).headlines).toEqual([
      'Lighthouse keeper retires',
      'A lamp for the lighthouse',
    ]);
  });

  it.each([
    ['en', 'Lighthouse keeper retires', 'lighthuose', 'lighthouse'],
    ['en', 'Lighthouse keeper retires', 'ilghthouse kepeer', 'lighthouse keeper'],
    ['en', 'Lighthouse keeper retires', 'lghthouse', 'lighthouse'],
    ['en', 'Lighthouse keeper retires', 'lughthuose', 'lighthouse'],
    ['ru', 'Смотритель маяка', 'смторитель', 'смотритель'],
    ['ar', 'المنارة القديمة', 'المنراة', 'المنارة'],
    ['tr', 'Işıklar söndü', 'isiklar', 'ışıklar'],
    ['fr', 'Les élèves du phare', 'eleves', 'élèves'],
  ])('in %s forgives slips of the finger: %s by %s', async (language, headline, asked, meant) => {
    await live(language, [headline, 'Zzz']);
    expect(await search(language, asked)).toMatchObject({ headlines: [headline], meant });
  });

  it('takes the last word for the beginning of one, at once of somebody who is typing, else where nothing is found otherwise', async () => {
    await live('en', ['Government resigns', 'A governor and a govern', 'Ropes']);
    expect((await search('en', 'resig', { isTyping: true })).headlines).toEqual(['Government resigns']);
    expect(await search('en', 'resig')).toMatchObject({ headlines: ['Government resigns'], meant: null });
    expect((await search('en', 'govern')).headlines).not.toContain('Ropes');
    expect((await search('en', 'th', { isTyping: true })).headlines).toEqual([]);
  });

  it('is narrowed down by section, kind, person and time', async () => {
    const edition = await anEdition(newsroom, 'en');
    const mira = await aContributor(newsroom, 'mira', { en: 'Mira' });
    await setClock(newsroom.database, new Date('2026-01-01T12:00:00Z'));
    await aLiveArticle(newsroom, edition, { headline: 'Old bell', bylines: [{ contributorId: mira, role: 'reporter' }] });
    await setClock(newsroom.database, new Date('2026-02-01T12:00:00Z'));
    await aLiveArticle(newsroom, edition, { headline: 'City bell', sectionId: edition.sectionIds['city'] ?? null });
    expect((await search('en', 'bell')).headlines.length).toBe(2);
    expect((await search('en', 'bell', { subjectId: mira })).headlines).toEqual(['Old bell']);
    expect((await search('en', 'bell', { sectionId: edition.sectionIds['city']! })).headlines).toEqual(['City bell']);
    expect((await search('en', 'bell', { from: new Date('2026-01-15') })).headlines).toEqual(['City bell']);
    expect((await search('en', 'bell', { until: new Date('2026-01-15') })).headlines).toEqual(['Old bell']);
    expect((await search('en', 'bell', { kind: 'interview' })).headlines).toEqual([]);
  });

  it('finds and suggests nothing of what is not live', async () => {
    const edition = await anEdition(newsroom, 'en');
    await setClock(newsroom.database, new Date('2026-01-01T12:00:00Z'));
    const scheduled = await anArticle(newsroom, edition, { headline: 'Zanzibar expedition' });
    await publishArticle(newsroom, anOwner, { ...scheduled, liveFrom: new Date('2026-01-02T12:00:00Z') });
    for (const asked of ['zanzibar', 'zanzibra']) expect(await search('en', asked)).toMatchObject({ headlines: [], meant: null });
    await setClock(newsroom.database, new Date('2026-01-02T12:00:01Z'));
    expect(await search('en', 'zanzibra')).toMatchObject({ headlines: ['Zanzibar expedition'], meant: 'zanzibar' });
    await withdrawArticle(newsroom, anOwner, { articleId: scheduled.articleId, note: 'Not so.' });
    for (const asked of ['zanzibar', 'zanzibra']) expect(await search('en', asked)).toMatchObject({ headlines: [], meant: null });
  });

  it('forgets the words that no live article has any more, at once or when their time is over', async () => {
    const edition = await anEdition(newsroom, 'en');
    await setClock(newsroom.database, new Date('2026-01-01T12:00:00Z'));
    const article = await aLiveArticle(newsroom, edition, { headline: 'Quixotic lanterns' });
    await aLiveArticle(newsroom, edition, { headline: 'Lanterns' });
    await search('en', 'anything');
    const words = async () => {
      const rows = await newsroom.database.published.selectFrom('published_word').select(['word', 'articles']).execute();
      return new Map(rows.map((row) => [row.word, row.articles]));
    };
    expect((await words()).get('quixotic')).toBe(1);
    expect((await words()).get('lanterns')).toBe(2);
    const calledOff = await anArticle(newsroom, edition, { headline: 'Zephyr' });
    await publishArticle(newsroom, anOwner, { ...calledOff, liveFrom: new Date('2026-01-03T12:00:00Z') });
    await withdrawArticle(newsroom, anOwner, { articleId: calledOff.articleId, note: 'Not so.' });
    await withdrawArticle(newsroom, anOwner, { articleId: article.articleId, note: 'Not so.' });
    expect((await words()).has('quixotic')).toBe(false);
    expect((await words()).get('lanterns')).toBe(1);
    await search('en', 'anything');
    expect((await words()).has('zephyr')).toBe(false);
  });

  it.each(["'", '\\', "a' | 'b", '!!!', ':*', '<->', '(((', '\u0000', 'x'.repeat(5000), '-', '"'])('bears any text: %j', async (asked) => {
    await live('en', ['The tide']);
    for (const isTyping of [false, true]) expect((await search('en', asked, { isTyping })).headlines).toEqual([]);
  });
});
