import { randomUUID } from 'node:crypto';
import { type ArticleContent, storyKinds } from '@coranto/contract/article';
import type { Block, Inline, Mark } from '@coranto/contract/prose/prose';
import {
  addTopic,
  aNewsroom,
  anOwner,
  changeEdition,
  correctArticle,
  createStory,
  describeContributor,
  listAllEditions,
  type Newsroom,
  openDatabaseForTests,
  publishArticle,
  saveRevision,
  setClock,
} from '@coranto/newsroom/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { find } from '../markup-testing.ts';
import { aPicture, fiveEditions, openPage, someone, type TestLanguage, testEditions, translate } from '../newsroom-testing.ts';
import { everyThing, type FoundThing, findProblems } from './rules-testing.ts';

const origin = 'https://sheet.example';
const languages = Object.keys(testEditions) as TestLanguage[]; // the keys of the table
let newsroom: Newsroom;
let placed: Awaited<ReturnType<typeof fiveEditions>>;
let pictureId: string;
let ids: Record<'lena' | 'chitra' | 'salar' | 'sona' | 'edit', string>;
const topicIds: Partial<Record<TestLanguage, string>> = {};
const addresses: Partial<Record<TestLanguage, string>> = {};

const text = (words: string, ...marks: Mark[]): Inline => ({ kind: 'text', text: words, marks });
const paragraph = (id: string, ...words: Inline[]): Block => ({ kind: 'paragraph', id, text: words });

function blocks(): Block[] {
  const salar = { contributorId: ids.salar, name: 'E. Salar', role: 'historian' };
  const stranger = { contributorId: null, name: 'A </script> stranger', role: null };
  const said: Mark = { kind: 'quotation', speaker: stranger, language: 'ar' };
  return [
    { kind: 'question', id: 's1', speaker: null, text: [text('Why?')] },
    { kind: 'answer', id: 's2', speaker: salar, blocks: [paragraph('s3', text('Salt.')), paragraph('s4', text('And wind.'))] },
    {
      kind: 'quotation',
      id: 's5',
      speaker: salar,
      language: 'la',
      source: 'https://example.org/s',
      blocks: [paragraph('s6', text('Portus patet.'))],
    },
    { kind: 'quotation', id: 's7', speaker: null, language: null, source: null, blocks: [paragraph('s8', text('Nobody’s.'))] },
    { kind: 'pull-quote', id: 's9', speaker: salar, text: [text('Salt.')] },
    paragraph('s10', text('She said '), text('«نعم ', said), text('حقًا»', said, { kind: 'strong' }), text('.')),
    { kind: 'picture', id: 's11', width: 'wide', pictureId, caption: null, altText: null },
  ];
}

function contentIn(language: TestLanguage): ArticleContent {
  return {
    headline: testEditions[language].headline,
    kicker: null,
    standfirst: `Standfirst ${language}`,
    sectionId: placed[language].sectionId,
    bylines: [
      { contributorId: ids.lena, role: 'reporter' },
      { contributorId: ids.sona, role: 'photographer' },
      { contributorId: ids.edit, role: 'editor' },
      { contributorId: ids.salar, role: 'interviewee' },
      ...(language === 'en' ? [] : [{ contributorId: ids.chitra, role: 'translator' as const }]),
    ],
    dateline: 'Port Almira',
    leadPicture: { pictureId, caption: null, altText: null },
    topicIds: [topicIds[language] ?? ''],
    prose: { version: 1, blocks: blocks() },
  };
}

beforeAll(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
  placed = await fiveEditions(newsroom);
  for (const { id, name, timeZone, settings } of await listAllEditions(newsroom)) {
    const policies = { publishingPrinciples: 'https://example.org/principles', correctionsPolicy: 'https://example.org/corrections' };
    await changeEdition(newsroom, anOwner, { editionId: id, name, timeZone, settings: { ...settings, policies } });
  }
  pictureId = await aPicture(newsroom);
  ids = {
    lena: await someone(newsroom, 'lena'),
    chitra: await someone(newsroom, 'chitra'),
    salar: await someone(newsroom, 'salar'),
    sona: await someone(newsroom, 'sona'),
    edit: await someone(newsroom, 'edit'),
  };
  await describeContributor(newsroom, anOwner, {
    contributorId: ids.lena,
    language: 'en',
    words: { name: 'Lena Marsh', title: 'reporter', bio: 'Writes.' },
  });
  for (const language of languages) {
    const id = randomUUID();
    topicIds[language] = id;
    await addTopic(newsroom, anOwner, { id, editionId: placed[language].editionId, slug: 'salt', name: `Salt ${language}` });
  }
  await setClock(newsroom.database, '2022-12-31T22:00:00Z');
  const source = { storyId: randomUUID(), articleId: randomUUID(), revisionId: randomUUID() };
  await createStory(newsroom, anOwner, {
    ...source,
    editionId: placed.en.editionId,
    kind: 'interview',
    slugline: '',
    content: contentIn('en'),
  });
  addresses.en = (await publishArticle(newsroom, anOwner, source)).address;
  for (const language of languages.slice(1))
    addresses[language] = (await translate(newsroom, source, placed[language], contentIn(language))).address;
  await setClock(newsroom.database, '2023-02-28T10:00:00Z');
  const corrected = randomUUID();
  const { articleId, revisionId } = source;
  await saveRevision(newsroom, anOwner, {
    articleId,
    revisionId: corrected,
    basedOn: revisionId,
    content: { ...contentIn('en'), kicker: 'New' },
  });
  await correctArticle(newsroom, anOwner, { articleId, revisionId: corrected, note: 'The year </script> was wrong.' });
});

async function dataOf(path: string): Promise<FoundThing> {
  const scripts = find((await openPage(newsroom, path))!.body, 'script', { type: 'application/ld+json' });
  expect(scripts).toHaveLength(1);
  return JSON.parse(scripts[0]!.text);
}
const thingOf = async (path: string, type: string) => everyThing(await dataOf(path)).find((thing) => thing['@type'] === type)!;

describe.each(languages)('what pages tell machines in %s', (language) => {
  it('has every required and recommended property, whole addresses, valid tags and instants', async () => {
    const day = language === 'en' ? '2022/12/31' : '2023/01/01';
    const lists = [testEditions[language].slug, 'people/lena', 'topics/salt', day].map((list) => `/${language}/${list}`);
    for (const path of [addresses[language]!, `/${language}`, ...lists]) {
      // Tests have no built files, and with them no mark of the newspaper.
      expect([path, findProblems(await dataOf(path), ['logo'])]).toEqual([path, []]);
    }
  });

  it('names who made an article, each by name alone with their page, and whom it was translated by', async () => {
    const article = await thingOf(addresses[language]!, 'NewsArticle');
    const page = (slug: string) => `${origin}/${language}/people/${slug}`;
    const name = language === 'en' ? 'Lena Marsh' : `lena ${language}`;
    expect(article.author).toEqual([
      { '@type': 'Person', name, url: page('lena'), ...(language === 'en' ? { jobTitle: 'reporter' } : {}) },
    ]);
    expect(article.contributor).toMatchObject([{ name: `sona ${language}` }]);
    expect(article.editor).toMatchObject([{ name: `edit ${language}` }]);
    expect(article.about).toMatchObject([
      { name: `salar ${language}`, url: page('salar') },
      { name: `Salt ${language}`, url: `${origin}/${language}/topics/salt` },
    ]);
    if (language === 'en') expect(article).not.toHaveProperty('translator');
    else expect(article.translator).toEqual([{ '@type': 'Person', name: `chitra ${language}`, url: page('chitra') }]);
  });

  it('ties a translation to its source, and the source to its translations', async () => {
    const article = await thingOf(addresses[language]!, 'NewsArticle');
    const named = (of: TestLanguage) => ({
      '@type': 'NewsArticle',
      '@id': origin + encodeURI(addresses[of]!),
      url: origin + encodeURI(addresses[of]!),
      inLanguage: of,
    });
    if (language === 'en') {
      expect(article).not.toHaveProperty('translationOfWork');
      expect(article.workTranslation).toHaveLength(4);
      expect(article.workTranslation).toEqual(expect.arrayContaining(languages.slice(1).map(named)));
    } else {
      expect(article.translationOfWork).toEqual(named('en'));
      expect(article).not.toHaveProperty('workTranslation');
    }
  });
});

describe('an article', () => {
  it('tells what its speakers say, in the language they say it in, and no pull quote twice', async () => {
    const { hasPart } = await thingOf(addresses.en!, 'NewsArticle');
    const salar = { '@type': 'Person', name: 'E. Salar', url: `${origin}/en/people/salar`, jobTitle: 'historian' };
    expect(hasPart).toEqual([
      { '@type': 'Quotation', text: 'Salt.\n\nAnd wind.', creator: salar, inLanguage: 'en' },
      { '@type': 'Quotation', text: 'Portus patet.', creator: salar, inLanguage: 'la', isBasedOn: 'https://example.org/s' },
      { '@type': 'Quotation', text: 'نعم حقًا', creator: { '@type': 'Person', name: 'A </script> stranger' }, inLanguage: 'ar' },
    ]);
  });

  it('tells what was corrected and when, how it may be used, and shows its pictures with credit and licence', async () => {
    const article = await thingOf(addresses.en!, 'NewsArticle');
    expect(article.correction).toEqual([
      { '@type': 'CorrectionComment', text: 'The year </script> was wrong.', datePublished: '2023-02-28T10:00:00.000Z', inLanguage: 'en' },
    ]);
    expect(article).toMatchObject({
      license: 'https://example.org/licence',
      usageInfo: 'https://example.org/licence',
      creditText: 'Sheet en',
      copyrightYear: 2022,
      copyrightNotice: '© 2022 Sheet en. Only with a hyperlink.',
      dateline: 'Port Almira',
      genre: 'Interview',
      wordCount: 11,
      isAccessibleForFree: true,
    });
    expect((await thingOf(addresses.hy!, 'NewsArticle')).copyrightYear).toBe(2023);
    expect(article.image).toEqual([
      {
        '@type': 'ImageObject',
        url: `${origin}/media/quay-1200.jpg`,
        contentUrl: `${origin}/media/quay-1200.jpg`,
        encodingFormat: 'image/jpeg',
        width: 1200,
        height: 750,
        caption: 'Caption en',
        creditText: 'Sona Hakim',
        license: 'https://example.org/licence',
        acquireLicensePage: 'https://example.org/licence',
      },
    ]);
  });

  it('is of the type that its kind is', async () => {
    const types: Record<string, string> = {};
    for (const kind of storyKinds) {
      const ofKind = { storyId: randomUUID(), articleId: randomUUID(), revisionId: randomUUID() };
      const content = { ...contentIn('en'), headline: `A ${kind}` };
      await createStory(newsroom, anOwner, { ...ofKind, editionId: placed.en.editionId, kind, slugline: '', content });
      const { address } = await publishArticle(newsroom, anOwner, ofKind);
      const [article] = everyThing(await dataOf(address));
      types[kind] = String(article?.['@type']);
    }
    expect(types).toEqual({
      news: 'ReportageNewsArticle',
      interview: 'NewsArticle',
      analysis: 'AnalysisNewsArticle',
      opinion: 'OpinionNewsArticle',
      'picture-story': 'ReportageNewsArticle',
      page: 'Article',
    });
  });

  it('is published by the newspaper, which says by what rules it works', async () => {
    expect(await thingOf(addresses.ru!, 'NewsMediaOrganization')).toMatchObject({
      name: 'Sheet ru',
      alternateName: 'Sheet',
      sameAs: expect.arrayContaining(['https://example.org/telegram']),
      correctionsPolicy: 'https://example.org/corrections',
    });
  });
});

it.each([
  ['an article', () => addresses.en!, ['Sheet en', 'Interviews', 'Land and water']],
  ['a section', () => '/en/interviews', ['Sheet en', 'Interviews']],
  ['a topic', () => '/en/topics/salt', ['Sheet en', 'Salt en']],
  ['a contributor', () => '/en/people/lena', ['Sheet en', 'Lena Marsh']],
  ['a day', () => '/en/2022/12/31', ['Sheet en', '31 December 2022']],
])('leads from the front to %s', async (_what, path, names) => {
  const { itemListElement } = await thingOf(path(), 'BreadcrumbList');
  expect((itemListElement as FoundThing[]).map(({ name }) => name)).toEqual(names); // a list by the rules
});

it('tells on the page of a contributor who they are, and on a list what is in it', async () => {
  const { mainEntity, hasPart } = await thingOf('/en/people/lena', 'ProfilePage');
  expect(mainEntity).toMatchObject({
    '@type': 'Person',
    name: 'Lena Marsh',
    jobTitle: 'reporter',
    description: 'Writes.',
    identifier: `urn:uuid:${ids.lena}`,
  });
  expect(hasPart).toMatchObject({ '@type': 'ItemList' });
  const topic = await thingOf('/ru/topics/salt', 'CollectionPage');
  expect(topic).toMatchObject({
    name: 'Salt ru',
    inLanguage: 'ru',
    mainEntity: { numberOfItems: 1, itemListElement: [{ position: 1, name: 'Земля и вода', url: origin + encodeURI(addresses.ru!) }] },
  });
  expect((await thingOf('/ru', 'WebSite')).potentialAction).toMatchObject({
    target: { urlTemplate: `${origin}/ru/search?q={search_term_string}` },
  });
});
