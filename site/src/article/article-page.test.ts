import { randomUUID } from 'node:crypto';
import type { ArticleContent } from '@coranto/contract/article';
import type { Block } from '@coranto/contract/prose/prose';
import {
  aNewsroom,
  anOwner,
  correctArticle,
  createStory,
  type Newsroom,
  openDatabaseForTests,
  publishArticle,
  saveRevision,
  setClock,
  setSlug,
  withdrawArticle,
} from '@coranto/newsroom/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { elementsOf, type Found, find } from '../markup-testing.ts';
import {
  aPicture,
  fiveEditions,
  openPage,
  siteForTests,
  someone,
  type TestLanguage,
  testEditions,
  translate,
} from '../newsroom-testing.ts';
import { wordsFor } from '../words/words.ts';

const languages = Object.keys(testEditions) as TestLanguage[]; // the keys of the table
const addresses: Partial<Record<TestLanguage, string>> = {};
const html: Partial<Record<TestLanguage, string>> = {};
let newsroom: Newsroom;
let articleIds: Partial<Record<TestLanguage, string>>;

/** An interview with everything that an article page can show. */
async function publishInterview(): Promise<void> {
  const placed = await fiveEditions(newsroom);
  const pictureId = await aPicture(newsroom);
  const [reporter, translator, professor] = [
    await someone(newsroom, 'lena'),
    await someone(newsroom, 'chitra'),
    await someone(newsroom, 'salar'),
  ];
  const speaker = { contributorId: professor, name: 'E. Salar', role: 'historian' };
  const blocks: Block[] = [
    { kind: 'question', id: 's1', speaker: null, text: [{ kind: 'text', text: 'Why?', marks: [] }] },
    { kind: 'answer', id: 's2', speaker, blocks: [{ kind: 'paragraph', id: 's3', text: [{ kind: 'text', text: 'Salt.', marks: [] }] }] },
    {
      kind: 'quotation',
      id: 's4',
      speaker,
      language: 'la',
      source: null,
      blocks: [{ kind: 'paragraph', id: 's5', text: [{ kind: 'text', text: 'Portus patet.', marks: [] }] }],
    },
  ];
  const contentIn = (language: TestLanguage): ArticleContent => ({
    headline: testEditions[language].headline,
    kicker: null,
    standfirst: `Standfirst ${language}`,
    sectionId: placed[language].sectionId,
    bylines: [
      { contributorId: reporter, role: 'reporter' },
      { contributorId: professor, role: 'interviewee' },
      ...(language === 'en' ? [] : [{ contributorId: translator, role: 'translator' as const }]),
    ],
    dateline: null,
    leadPicture: { pictureId, caption: null, altText: null },
    topicIds: [],
    prose: { version: 1, blocks },
  });
  const source = { storyId: randomUUID(), articleId: randomUUID(), revisionId: randomUUID() };
  await setClock(newsroom.database, '2023-02-26T08:00:00Z');
  for (const headline of ['Older one', 'Older two']) {
    const other = { storyId: randomUUID(), articleId: randomUUID(), revisionId: randomUUID() };
    await createStory(newsroom, anOwner, {
      ...other,
      editionId: placed.en.editionId,
      kind: 'interview',
      slugline: '',
      content: { ...contentIn('en'), headline },
    });
    await publishArticle(newsroom, anOwner, other);
  }
  await setClock(newsroom.database, '2023-02-27T12:55:00Z');
  await createStory(newsroom, anOwner, {
    ...source,
    editionId: placed.en.editionId,
    kind: 'interview',
    slugline: '',
    content: contentIn('en'),
  });
  addresses.en = (await publishArticle(newsroom, anOwner, source)).address;
  articleIds = { en: source.articleId };
  for (const language of languages.slice(1)) {
    const { address, articleId } = await translate(newsroom, source, placed[language], contentIn(language));
    addresses[language] = address;
    articleIds[language] = articleId;
  }
  await setClock(newsroom.database, '2023-02-28T10:00:00Z');
  const corrected = randomUUID();
  await saveRevision(newsroom, anOwner, {
    articleId: source.articleId,
    revisionId: corrected,
    basedOn: source.revisionId,
    content: { ...contentIn('en'), standfirst: 'Mended' },
  });
  await correctArticle(newsroom, anOwner, { articleId: source.articleId, revisionId: corrected, note: 'The year was wrong.' });
}

beforeAll(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  await publishInterview();
  for (const language of languages) html[language] = (await openPage(newsroom, addresses[language]!))!.body;
});

const first = (language: TestLanguage, tag: string, attributes: Record<string, string> = {}): Found => {
  const [found] = find(html[language]!, tag, attributes);
  if (!found) throw new Error(`No ${tag} ${JSON.stringify(attributes)} on the page in ${language}`);
  return found;
};
const links = (language: TestLanguage) => find(html[language]!, 'a');

describe.each(languages)('the article page in %s', (language) => {
  const words = wordsFor(language);
  const { section, headline, slug } = testEditions[language];

  it('S1, S2: leads to the newspaper elsewhere, by names in its own language', () => {
    const names = links(language).map((link) => link.attributes['aria-label']);
    for (const network of ['x', 'youtube', 'instagram', 'facebook', 'telegram'] as const) {
      expect(names.filter((name) => name?.includes(`Sheet ${language}`) && name.includes(words.networks[network]))).toHaveLength(1);
    }
    expect(links(language).map((link) => link.text)).toEqual(expect.arrayContaining(Object.values(words.stores)));
    expect(first(language, 'meta', { name: 'apple-itunes-app' }).attributes.content).toBe('app-id=123456');
  });

  it('S3: offers day, night and the device, and decides before the first paint', () => {
    expect(
      find(html[language]!, 'button')
        .filter((button) => button.attributes['data-theme-choice'])
        .map((button) => button.text),
    ).toEqual([words.themeDay, words.themeNight, words.themeSystem]);
    const head = html[language]!.split('</head>')[0]!;
    expect(head.indexOf('localStorage')).toBeLessThan(head.indexOf('stylesheet'));
  });

  it('S4: leads to the same story in every language, by valid tags, and marks its own', () => {
    const choices = links(language).filter((link) => link.attributes['data-edition']);
    expect(choices.map((link) => decodeURI(link.attributes.href!))).toEqual(languages.map((each) => addresses[each]));
    expect(choices.map((link) => link.attributes.hreflang)).toEqual(languages);
    expect(choices.filter((link) => link.attributes['aria-current']).map((link) => link.attributes.lang)).toEqual([language]);
  });

  it('S5: asks what the reader looks for, in a form that needs no script', () => {
    expect(find(html[language]!, 'label').map((label) => label.text)).toContain(words.searchQuestion);
    expect(find(html[language]!, 'form').map((form) => form.attributes.action)).toContain(`/${language}/search`);
  });

  it('S6, S7: says how it may be used, who publishes it, and the years of what it shows', () => {
    const colophon = first(language, 'footer', { class: 'colophon' }).text;
    expect(colophon).toContain('Only with a hyperlink.');
    expect(find(html[language]!, 'a', { rel: 'license' })).toHaveLength(1);
    expect(find(html[language]!, 'link', { rel: 'license' })).toHaveLength(1);
    expect(colophon).toContain(language === 'ar' ? '© ٢٠٢٣ Sheet ar' : `© 2023 Sheet ${language}`);
  });

  it('S8, S10: has a kicker that leads to its section, a headline, and a standfirst apart from it', () => {
    expect(first(language, 'p', { class: 'kicker' }).markup[0]).toMatchObject({
      text: section,
      attributes: { href: encodeURI(`/${language}/${slug}`) },
    });
    expect(find(html[language]!, 'h1').map((each) => each.text)).toEqual([headline]);
    expect(first(language, 'p', { class: 'standfirst' }).text).toBe(language === 'en' ? 'Mended' : `Standfirst ${language}`);
  });

  it('S9: changes the size of letters', () => {
    expect(find(html[language]!, 'button').flatMap((button) => button.attributes['data-text-size'] ?? [])).toEqual(['-1', '1']);
    expect(links(language).some((link) => link.text.includes('textSize'))).toBe(false);
  });

  it('S11: tells when, for people and machines', () => {
    const dates = first(language, 'p', { class: 'dates' });
    expect(dates.markup.filter((each) => each.tag === 'time').map((time) => time.attributes.datetime)[0]).toBe('2023-02-27T12:55:00.000Z');
    expect(dates.text).toContain(words.published);
    expect(dates.text.includes(words.updated)).toBe(language === 'en');
    expect(dates.text).toMatch(/GMT|غرينتش/);
  });

  it('S12, S13: attributes what was said, and keeps the interviewee apart from those who made it', () => {
    expect(first(language, 'blockquote', { lang: 'la' }).text).toBe('Portus patet.');
    expect(first(language, 'dl', { class: 'interviewees' }).text).toContain(`salar ${language}`);
    const made = find(html[language]!, 'dl', { class: 'bylines' }).filter((list) => !list.attributes.class?.includes('interviewees'));
    expect(made.map((list) => list.text.includes('lena') && !list.text.includes('salar'))).toEqual([true]);
    expect(made[0]?.text.includes('chitra')).toBe(language !== 'en');
  });

  it('S14: names no number of views, but where to ask for it', () => {
    expect(first(language, 'details', { class: 'views' }).attributes).toMatchObject({ 'data-views': articleIds[language], hidden: '' });
    expect(html[language]).toContain(`<noscript><p class="views">${words.views} <img src="/views/${articleIds[language]}.svg?numbers=`);
  });

  it('S15, S16, S17: shares by plain links, prints and copies, with words for the toast', () => {
    const shared = links(language).filter((link) => link.attributes.rel?.includes('nofollow'));
    expect(shared).toHaveLength(4);
    for (const link of shared)
      expect(link.attributes.href).toContain(encodeURIComponent(siteForTests.origin + encodeURI(addresses[language]!)));
    expect(find(html[language]!, 'button', { 'data-copied': words.linkCopied })).toHaveLength(1);
    expect(find(html[language]!, 'button', { 'data-print': 'true' })).toHaveLength(1);
    expect(first(language, 'p', { class: 'print-address' }).text).toContain(addresses[language]);
    expect(first(language, 'output').attributes['aria-live']).toBe('polite');
  });

  it('S18, S19: labels its advertisement and invites to follow once', () => {
    expect(find(html[language]!, 'aside', { class: 'advertisement' }).map((aside) => aside.text.replace(/<img.*/, ''))).toEqual([
      `${words.advertisement}The Saturday paper`,
    ]);
    expect(find(html[language]!, 'aside', { class: 'follow' })).toHaveLength(1);
  });

  it('has no key of a catalogue, no empty link and no inline style', () => {
    const text = first(language, 'body').text;
    expect(text).not.toMatch(/undefined|\[object|\{\w+\}|night_theme|share-line|loading(?!=)/i);
    expect(links(language).filter((link) => link.text.trim() === '')).toEqual([]);
    expect(elementsOf(html[language]!).filter((each) => each.attributes.style !== undefined)).toEqual([]);
  });

  it('names its language, direction and alternates, the same set on every page', () => {
    expect(first(language, 'html').attributes).toMatchObject({ lang: language, dir: language === 'ar' ? 'rtl' : 'ltr' });
    const alternates = find(html[language]!, 'link', { rel: 'alternate' }).flatMap(({ attributes }) =>
      attributes.hreflang ? [[attributes.hreflang, attributes.href]] : [],
    );
    const expected = languages.map((each) => [each, siteForTests.origin + encodeURI(addresses[each]!)]);
    expect(alternates).toEqual([...expected, ['x-default', siteForTests.origin + encodeURI(addresses.en!)]]);
    expect(first(language, 'link', { rel: 'canonical' }).attributes.href).toBe(siteForTests.origin + encodeURI(addresses[language]!));
  });

  it('speaks to machines', () => {
    const [data] = JSON.parse(first(language, 'script', { type: 'application/ld+json' }).text)['@graph'];
    expect(data).toMatchObject({
      '@type': 'NewsArticle',
      headline,
      inLanguage: language,
      datePublished: '2023-02-27T12:55:00.000Z',
      license: 'https://example.org/licence',
    });
    expect(data.author.map((author: { name: string }) => author.name)).toEqual([`lena ${language}`]);
    const told = (property: string) => find(html[language]!, 'meta', { property }).map(({ attributes }) => attributes.content);
    expect(told('og:image')).toEqual([expect.stringMatching(/^https:\/\/sheet\.example\/cards\/[0-9a-f-]{36}\/[\w-]{16}\.jpg$/)]);
    expect(told('og:image:alt')[0]).toContain(headline);
    expect(told('og:title')).toEqual([headline]);
    expect(told('article:author')).toEqual([`https://sheet.example/${language}/people/lena`]);
  });
});

it('shows a correction with its note', () => {
  expect(first('en', 'section', { class: 'corrections' }).text).toContain('The year was wrong.');
});

it('S20, S21: goes on with its section, and leads to the story before it', () => {
  expect(first('en', 'section', { class: 'more' }).text).toContain('About: Interviews');
  expect(
    find(html.en!, 'section', { class: 'more' })[0]!
      .markup.filter((each) => each.tag === 'h3')
      .map((each) => each.text)
      .sort(),
  ).toEqual(['Older one', 'Older two']);
  expect(first('en', 'a', { rel: 'next' }).text).toMatch(/^Older/);
});

it('says of a story without a translation where the link leads instead', async () => {
  const page = (await openPage(newsroom, first('en', 'a', { rel: 'next' }).attributes.href!))!.body;
  const [russian] = find(page, 'a', { 'data-edition': 'ru' });
  expect(russian).toMatchObject({
    text: 'Русский†',
    attributes: { href: encodeURI('/ru/интервью'), 'aria-describedby': 'absent-languages' },
  });
  expect(find(page, 'p', { id: 'absent-languages' })[0]?.text).toBe(wordsFor('en').absentToSection);
  expect(find(page, 'link', { hreflang: 'ru' })).toEqual([]);
});

it('leads from an address that an article had to the one it has, and from a slash too many', async () => {
  await setSlug(newsroom, anOwner, { articleId: articleIds.hy!, slug: 'նոր հասցե' });
  const moved = await openPage(newsroom, addresses.hy!);
  expect(moved).toMatchObject({ status: 301, location: encodeURI('/hy/հարցազրույցներ/նոր-հասցե') });
  expect(await openPage(newsroom, '/hy/')).toMatchObject({ status: 301, location: '/hy' });
  expect(await openPage(newsroom, '/hy', 'utm=x')).toMatchObject({ status: 200 });
});

it('tells of a withdrawn article why, in its language, and shows nothing of it', async () => {
  await withdrawArticle(newsroom, anOwner, { articleId: articleIds.ar!, note: 'كان الخبر خاطئًا' });
  const page = await openPage(newsroom, addresses.ar!);
  expect(page?.status).toBe(410);
  expect(find(page!.body, 'h1')[0]?.text).toBe(wordsFor('ar').withdrawn);
  expect(page!.body).toContain('كان الخبر خاطئًا');
  expect(page!.body).not.toContain('Salt.');
});
