import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainEditionSettings } from '@coranto/contract/edition';
import { proseToReadableText } from '@coranto/contract/prose/plain-text';
import type { Block, Inline, Mark } from '@coranto/contract/prose/prose';
import { openReading } from '@coranto/newsroom/published';
import {
  aContributor,
  addTopic,
  aLiveArticle,
  aNewsroom,
  anEdition,
  anOwner,
  changeEdition,
  emptyDatabase,
  type Newsroom,
  newestOf,
  openDatabaseForTests,
  publishArticle,
  saveRevision,
  setClock,
  type TestEdition,
} from '@coranto/newsroom/testing';
import { renderPage, type SiteSettings } from '@coranto/site';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { importFeedErrand } from './import-feed.ts';

const site: SiteSettings = { origin: 'https://sheet.example', assets: { addresses: {}, files: new Map() } };
const languages = ['en', 'ar'] as const;

let newsroom: Newsroom;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coranto-feeds-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  newsroom = await aNewsroom(await openDatabaseForTests());
});

const words = (text: string, ...marks: Mark[]) => ({ kind: 'text' as const, text, marks });
const paragraph = (id: string, ...text: Inline[]): Block => ({ kind: 'paragraph', id, text });

const english: Block[] = [
  paragraph(
    'a',
    words('The sea & the <harbour>: “salt”, 🚢 é. '),
    words('Bold', { kind: 'strong' }),
    words(' words'),
    {
      kind: 'footnote',
      id: 'n1',
      text: [words('See the '), words('ledger', { kind: 'link', address: 'https://example.org/a?b=1&c=2' }), words('.')],
    },
    words('.'),
  ),
  { kind: 'heading', id: 'b', level: 3, text: [words('Dues')] },
  {
    kind: 'quotation',
    id: 'c',
    speaker: { contributorId: null, name: 'Ada Quill', role: null },
    language: 'ar',
    source: 'https://example.org/speech',
    blocks: [paragraph('d', words('نعم، الميناء مفتوح.'))],
  },
  {
    kind: 'list',
    id: 'e',
    ordered: true,
    start: 3,
    items: [
      { id: 'f', blocks: [paragraph('g', words('third'))] },
      { id: 'h', blocks: [paragraph('i', words('fourth'))] },
    ],
  },
  {
    kind: 'table',
    id: 'j',
    caption: 'Dues by year',
    rows: [
      [{ header: true, columns: 2, rows: 1, text: [words('Year')] }],
      [
        { header: false, columns: 1, rows: 1, text: [words('2024')] },
        { header: false, columns: 1, rows: 1, text: [words('7')] },
      ],
    ],
  },
  { kind: 'separator', id: 'k' },
  { kind: 'preformatted', id: 'l', text: 'ebb\n  flood' },
  paragraph('m', words('The end.')),
];
const arabic: Block[] = [
  paragraph('a', words('وصلت السفينة الأولى عند الفجر، '), words('Tug 7', { kind: 'language', tag: 'en' }), words('.')),
  paragraph('b', words('كَتَبَ الحارس: ٣ سفن.')),
];

async function addEditions(): Promise<Record<(typeof languages)[number], TestEdition>> {
  const [en, ar] = [await anEdition(newsroom, 'en'), await anEdition(newsroom, 'ar')];
  for (const { editionId, prefix } of [en, ar])
    await changeEdition(newsroom, anOwner, {
      editionId,
      name: `Sheet ${prefix}`,
      timeZone: 'UTC',
      settings: { ...plainEditionSettings, feeds: 'full' },
    });
  return { en, ar };
}

/** Two editions with an article each by somebody on something; the English one has had an update. */
async function publishArticles(): Promise<void> {
  const { en, ar } = await addEditions();
  const ada = await aContributor(newsroom, 'ada', { en: 'Ada Quill', ar: 'آدا كويل' });
  const topic = async (editionId: string, slug: string, name: string): Promise<string> => {
    const id = randomUUID();
    await addTopic(newsroom, anOwner, { id, editionId, slug, name });
    return id;
  };
  const [salt, milh] = [await topic(en.editionId, 'salt-sea', 'Salt & sea'), await topic(ar.editionId, 'ملح', 'ملح')];
  const bylines = [{ contributorId: ada, role: 'reporter' as const }];
  await setClock(newsroom.database, '2023-02-27T12:55:00Z');
  const first = await aLiveArticle(newsroom, en, {
    headline: 'Salt & “sea”, at 5 < 6',
    standfirst: 'What the sea left & took.',
    bylines,
    topicIds: [salt],
    sectionId: en.sectionIds.city ?? null,
    prose: { version: 1, blocks: [paragraph('x', words('Soon.'))] },
  });
  await aLiveArticle(newsroom, ar, {
    headline: 'البحر والملح',
    standfirst: 'ما تركه البحر.',
    bylines,
    topicIds: [milh],
    prose: { version: 1, blocks: arabic },
  });
  await setClock(newsroom.database, '2023-02-28T08:30:00Z');
  const { id, content } = await newestOf(newsroom, first.articleId);
  const revisionId = randomUUID();
  await saveRevision(newsroom, anOwner, {
    articleId: first.articleId,
    revisionId,
    basedOn: id,
    content: { ...content, prose: { version: 1, blocks: english } },
  });
  await publishArticle(newsroom, anOwner, { articleId: first.articleId, revisionId, kind: 'update' });
  await aLiveArticle(newsroom, en, { headline: 'Without a byline', standfirst: '', topicIds: [] });
}

/** What readers are told of every article, by headline. */
async function readPaper() {
  const { published, read } = newsroom.database;
  const articles = await published
    .selectFrom('published_article')
    .innerJoin('published_edition', 'published_edition.id', 'edition_id')
    .selectAll('published_article')
    .select('prefix')
    .execute();
  const contributors = await read.selectFrom('contributor_words').select(['contributor_id', 'language', 'name']).execute();
  const topics = await read.selectFrom('topic').select(['id', 'name', 'slug']).execute();
  const sections = await read.selectFrom('section').select(['id', 'slug']).execute();
  return articles
    .map(({ content, prefix, address, first_published_at, last_updated_at }) => ({
      headline: content.headline,
      standfirst: content.standfirst,
      text: proseToReadableText(content.prose),
      kinds: content.prose.blocks.map((block) => block.kind),
      bylines: content.bylines.map(
        (byline) => contributors.find((each) => each.contributor_id === byline.contributorId && each.language === prefix)?.name,
      ),
      topics: content.topicIds.map((id) => topics.find((topic) => topic.id === id)).map((topic) => [topic?.name, topic?.slug]),
      section: sections.find((section) => section.id === content.sectionId)?.slug,
      address,
      first: first_published_at.toISOString(),
      last: last_updated_at.toISOString(),
    }))
    .sort((one, other) => (one.headline < other.headline ? -1 : 1));
}

async function writeFeeds(form: string): Promise<string[]> {
  const rows = openReading(newsroom.database.published, () => undefined);
  return Promise.all(
    languages.map(async (language) => {
      const page = await renderPage(rows, site, { path: `/${language}/${form}`, query: new URLSearchParams() });
      const file = join(folder, `${language}-${form}`);
      await writeFile(file, page?.body ?? '');
      return file;
    }),
  );
}

describe.each(['feed.xml', 'feed.atom', 'feed.json'])('our own %s', (form) => {
  it('brings a whole newspaper to another newsroom, and nothing the second time', async () => {
    await publishArticles();
    const before = await readPaper();
    expect(before).toHaveLength(3);
    const files = await writeFeeds(form);
    await emptyDatabase(newsroom.database);
    newsroom = await aNewsroom(newsroom.database);
    await addEditions();
    await setClock(newsroom.database, '2024-01-01T00:00:00Z');
    const args = { files, edition: 'en', section: null };
    const told = await importFeedErrand.run(newsroom, args, () => undefined);
    expect(await readPaper()).toEqual(before);
    expect(told.join('\n')).toContain('Came in: 3 published articles');
    expect((await importFeedErrand.run(newsroom, args, () => undefined)).join('\n')).toContain('Already here, unchanged: 3 articles.');
  });
});
