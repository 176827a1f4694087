import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proseToText } from '@coranto/contract/prose/plain-text';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import { readArticle, saveRevision } from '../story/story.ts';
import { aNewsroom, anEdition, anOwner, openDatabaseForTests, setClock } from '../testing/testing.ts';
import { feedFiles, feedsFolder, readFeedFile } from './feed/feeds-testing.ts';
import { type FeedsImport, importFeeds } from './import-feeds.ts';
import { type ImportReport, reportToLines } from './import-report.ts';
import { countRows, holderOf, publicArticles } from './import-testing.ts';
import { UnreadableExport } from './unreadable-export.ts';

let database: Database;
let newsroom: Newsroom;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coranto-feeds-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  database = await openDatabaseForTests();
  newsroom = await aNewsroom(database);
  await anEdition(newsroom, 'en');
  await setClock(database, '2026-03-01T12:00:00Z');
});

/** An item of RSS with what the test is about filled in. */
function item(given: Record<string, string> & { id: string }, more = ''): string {
  const { id, ...fields } = given;
  const all = {
    guid: `https://old.example/?p=${id}`,
    link: `https://old.example/2020/05/story-${id}/`,
    title: `Story ${id}`,
    description: `Words of ${id}.`,
    pubDate: 'Wed, 06 May 2020 07:08:09 GMT',
    ...fields,
  };
  return `<item>${Object.entries(all)
    .map(([name, value]) => (value === '' ? '' : `<${name}>${value}</${name}>`))
    .join('')}${more}</item>`;
}

function rss(items: string, channel = ''): string {
  return `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>The Old Sheet</title><link>https://old.example/</link>${channel}${items}</channel></rss>`;
}

async function importText(text: string, more: Partial<FeedsImport> = {}): Promise<ImportReport> {
  const file = join(folder, 'feed.xml');
  await writeFile(file, text);
  return importFeeds(newsroom, anOwner, { files: [file], edition: 'en', ...more });
}

const content = (markup: string): string => `<content:encoded><![CDATA[${markup}]]></content:encoded>`;

async function shownArticle(headline: string) {
  const rows = await database.published.selectFrom('published_article').selectAll().execute();
  const found = rows.find((row) => row.content.headline === headline);
  if (!found) throw new Error(`nobody sees ${headline}`);
  return found;
}

it('makes live articles with standfirst, text, dates, bylines, topics and section, and leads every old page to them', async () => {
  const report = await importText(
    rss(
      item(
        { id: '1', title: 'Salt &amp;amp; &lt;b&gt;sea&lt;/b&gt;', description: 'What the sea left.' },
        `${content('<p>The sea left <a href="/2020/05/story-2/">salt</a>.</p><p>And <img src="/quay.jpg" alt="a quay"></p>')}<dc:creator>Ada Quill</dc:creator><category>City (en)</category><category>Salt</category><atom:updated>2021-01-01T00:00:00Z</atom:updated>`,
      ) + item({ id: '2' }),
    ),
  );
  expect(report.written).toMatchObject({ published: 2, contributors: 1, topics: 1 });
  const article = await shownArticle('Salt & sea');
  expect(article.content).toMatchObject({ standfirst: 'What the sea left.', bylines: [{ role: 'reporter' }] });
  expect(article.content.topicIds).toHaveLength(1);
  expect(proseToText(article.content.prose)).toContain('The sea left salt.');
  expect(JSON.stringify(article.content.prose)).toContain('"address":"/2020/05/story-2/"');
  expect(JSON.stringify(article.content.prose)).toContain('"address":"https://old.example/quay.jpg"');
  expect(article.address).toBe('/en/city/story-1');
  expect(article.first_published_at.toISOString()).toBe('2020-05-06T07:08:09.000Z');
  expect(article.last_updated_at.toISOString()).toBe('2021-01-01T00:00:00.000Z');
  const byline = await database.read.selectFrom('contributor_words').select('name').execute();
  expect(byline).toEqual([{ name: 'Ada Quill' }]);
  for (const path of ['/2020/05/story-1/', '/2020/05/story-1', '/?p=1'])
    expect(await holderOf(database, path), path).toBe(article.article_id);
});

it('changes nothing when the same feed comes again, in whatever file and order', async () => {
  const [one, two] = [item({ id: '1' }), item({ id: '2', pubDate: '' })];
  await importText(rss(one + two));
  const before = await countRows(database);
  await setClock(database, '2026-03-02T12:00:00Z');
  const report = await importText(rss(two + one, '<lastBuildDate>Mon, 02 Mar 2026 00:00:00 GMT</lastBuildDate>'));
  expect(report.unchanged).toBe(2);
  expect(Object.values(report.written).every((count) => count === 0)).toBe(true);
  expect(await countRows(database)).toEqual(before);
});

it('brings what changed at the source as one further revision, and leaves alone what was touched here', async () => {
  await importText(rss(item({ id: '1' }) + item({ id: '2' }) + item({ id: '3' })));
  const touched = await shownArticle('Story 2');
  const { newest } = await readArticle(newsroom, anOwner, { articleId: touched.article_id });
  await saveRevision(newsroom, anOwner, {
    articleId: touched.article_id,
    revisionId: crypto.randomUUID(),
    basedOn: newest.id,
    content: { ...newest.content, headline: 'Ours' },
  });
  const report = await importText(rss(item({ id: '1', description: 'New.' }) + item({ id: '2', description: 'New.' }) + item({ id: '3' })));
  expect(report.written).toMatchObject({ revised: 1, published: 0 });
  expect(report.unchanged).toBe(1);
  expect(report.leftAlone).toEqual([{ title: 'Story 2', sourceId: 'https://old.example/?p=2' }]);
  expect(proseToText((await shownArticle('Story 1')).content.prose)).toBe('New.');
  expect((await shownArticle('Story 1')).first_published_at.toISOString()).toBe('2020-05-06T07:08:09.000Z');
});

it('follows a source that goes back to earlier words', async () => {
  for (const description of ['One.', 'Two.', 'One.', 'Two.']) {
    await importText(rss(item({ id: '1', description })));
    expect(proseToText((await shownArticle('Story 1')).content.prose)).toBe(description);
    expect((await importText(rss(item({ id: '1', description })))).unchanged).toBe(1);
  }
  expect(await countRows(database)).toMatchObject({ article: 1, revision: 4, publication: 4 });
});

it('dates what has no date by its feed, else by the import, says so, and keeps that date', async () => {
  const undated = item({ id: '1', pubDate: '' }) + item({ id: '2', pubDate: 'yesterday' }) + item({ id: '3', pubDate: '2031-01-01' });
  const report = await importText(rss(undated, '<lastBuildDate>Tue, 07 May 2019 00:00:00 GMT</lastBuildDate>'));
  expect((await publicArticles(database)).map(({ first }) => first)).toEqual([
    '2019-05-07T00:00:00.000Z',
    '2019-05-07T00:00:00.000Z',
    '2026-03-01T12:00:00.000Z',
  ]);
  expect(reportToLines(report).join('\n')).toMatch(/2 × date: it tells none that can be read; the feed's own date stands for it/);
  await setClock(database, '2026-03-05T12:00:00Z');
  await importText(rss(undated.replace('Words of 1', 'News of 1'), '<lastBuildDate>Wed, 04 Mar 2026 00:00:00 GMT</lastBuildDate>'));
  expect((await shownArticle('Story 1')).first_published_at.toISOString()).toBe('2019-05-07T00:00:00.000Z');
});

it('gives an entry to the edition in its language, and to the section that is named for those without one', async () => {
  await anEdition(newsroom, 'ar');
  const report = await importText(
    rss(
      item({ id: '1' }, '<dc:language>ar</dc:language>') +
        item({ id: '2' }, '<dc:language>en-GB</dc:language><category>Tea</category>') +
        item({ id: '3' }, '<dc:language>ka</dc:language><category>HARBOUR</category>'),
    ),
    { section: 'city' },
  );
  expect((await publicArticles(database)).map(({ address }) => address)).toEqual([
    '/ar/city/story-1',
    '/en/city/story-2',
    '/en/harbour/story-3',
  ]);
  expect(reportToLines(report).join('\n')).toContain('1 × language ka: no edition speaks it, so it came into en');
});

it('leaves out what says nothing and what cannot be known again, and tells where it stands', async () => {
  const report = await importText(
    rss(
      `${item({ id: '1' })}\n${item({ id: '2', guid: '', link: '' })}\n${item({ id: '3', title: '', description: '' })}\n<item><none/></item>`,
    ),
  );
  expect(report.written.published).toBe(1);
  const told = reportToLines(report).join('\n');
  expect(told).toContain('neither an id nor a page by which it could be known again (Story 2, feed.xml entry 2');
  expect(told).toContain('neither a title nor a text (untitled, feed.xml entry 3');
  expect(told).toContain('it is not whole, or nothing in it is known here (feed.xml)');
});

it('takes each entry of several files once, with its newest words', async () => {
  const atom = (id: string, updated: string, words: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://old.example/"/><entry><id>${id}</id><title>Tug</title><updated>${updated}</updated><content>${words}</content></entry></feed>`;
  const files = await Promise.all(
    [atom('tag:a', '2021-01-02T00:00:00Z', 'Newest.'), atom('tag:a', '2021-01-01T00:00:00Z', 'Older.')].map(async (text, number) => {
      const file = join(folder, `page-${number}.atom`);
      await writeFile(file, text);
      return file;
    }),
  );
  const report = await importFeeds(newsroom, anOwner, { files, edition: 'en' });
  expect(report.written.published).toBe(1);
  expect(proseToText((await shownArticle('Tug')).content.prose)).toBe('Newest.');
  expect(reportToLines(report).join('\n')).toContain('In the files: 2 feeds (2 Atom); 2 entries.');
});

it('keeps apart feeds of other sites, and feeds of one site whose ids mean nothing outside of them', async () => {
  const json = (home: string): string =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: home,
      home_page_url: home,
      items: [{ id: '1', title: home, content_text: 'Words.' }],
    });
  for (const home of ['https://one.example/a', 'https://one.example/b', 'https://two.example/a']) await importText(json(home));
  expect(await countRows(database)).toMatchObject({ article: 3 });
  expect((await importText(json('https://one.example/b'))).unchanged).toBe(1);
});

it('lets no old page shadow an edition, and none stand for many that differ in parameters alone', async () => {
  const report = await importText(
    rss(
      item({ id: '1', guid: 'a', link: 'https://old.example/en/' }) +
        item({ id: '2', guid: 'b', link: 'https://old.example/read.php?id=2' }) +
        item({ id: '3', guid: 'c', link: 'https://old.example/blog#3' }) +
        item({ id: '4', guid: 'd', link: 'https://other.example/4' }) +
        item({ id: '5', guid: 'e', link: 'https://www.old.example/5?utm_source=feed' }),
    ),
  );
  const paths = await database.read.selectFrom('address').select('path').execute();
  expect(
    paths
      .map(({ path }) => path)
      .filter((path) => !path.startsWith('/en/'))
      .sort(),
  ).toEqual(['/5', '/5/']);
  const told = reportToLines(report).join('\n');
  expect(told).toContain('2 × old address: it tells its stories apart by parameters');
  expect(told).toContain('1 × old address: it is on another site than the feed');
});

it('reads a damaged feed as far as it goes, and says what is wrong', async () => {
  const report = await importText(
    rss(item({ id: '1' }) + item({ id: '2' })).replace(/<pubDate>[^<]*<\/pubDate><\/item><\/channel>.*$/, ''),
  );
  expect((await publicArticles(database)).map(({ headline }) => headline)).toEqual(['Story 1']);
  expect(reportToLines(report).join('\n')).toMatch(
    /1 × damaged feed: it was read as far as possible: line 1, column \d+: .* \(feed\.xml\)/,
  );
});

it.each([
  ['<html><body>Moved</body></html>', /feed\.xml, line 1, column \d+: this is no feed|feed\.xml: this is no feed: it begins with <html>/],
  ['', /feed\.xml: this is no feed: it is empty/],
  ['{"items": [}', /feed\.xml: this is no JSON/],
  ['{"title": "x"}', /feed\.xml: this is no feed: JSON without "items"/],
  ['<?xml version="1.0" encoding="utf-9"?><rss/>', /feed\.xml: its encoding, utf-9, is none that is known here/],
  [
    '<!DOCTYPE rss [<!ENTITY a "b">]>\n<rss version="2.0"/>',
    /feed\.xml, line 1, column \d+: document type and entity declarations are not read/,
  ],
  ['<rss version="2.0"><channel><item><title>a', /feed\.xml, line 1, column \d+: it is too damaged to be read/],
])('writes nothing of %j, and of no file beside it', async (text, message) => {
  const good = join(folder, 'good.xml');
  await writeFile(good, rss(item({ id: '1' })));
  const bad = join(folder, 'feed.xml');
  await writeFile(bad, text);
  const before = await countRows(database);
  const error = await importFeeds(newsroom, anOwner, { files: [good, bad], edition: 'en' }).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(UnreadableExport);
  expect(String(error)).toMatch(message);
  expect(await countRows(database)).toEqual(before);
});

it('says which file, edition or section is not there, and whose business it is', async () => {
  await expect(importFeeds(newsroom, anOwner, { files: [join(folder, 'none.xml')], edition: 'en' })).rejects.toThrow('NotFound: file');
  await expect(importText(rss(''), { edition: 'hy' })).rejects.toThrow('NotFound: edition hy; there is en');
  await expect(importText(rss(''), { section: 'sport' })).rejects.toThrow('NotFound: section sport in edition en; there are harbour, city');
  const reporter = { ...anOwner, roles: [{ editionId: null, role: 'editor' as const }] };
  await expect(importFeeds(newsroom, reporter, { files: [], edition: 'en' })).rejects.toThrow('NotAllowed');
});

it('refuses a file of more than 50 MB without reading it', async () => {
  await expect(importText(' '.repeat(50 * 1024 * 1024 + 1))).rejects.toThrow(/feed\.xml: it is larger than 50 MB/);
});

/** The file with an id in every entry, since most of these feeds are about something else and have none. */
async function withIds(file: string, number: number): Promise<string> {
  let entries = 0;
  const text = (await readFile(join(feedsFolder, file), 'latin1'))
    .replace(/<item(?=[\s>])[^>]*>(?![^<]*<guid)/g, (tag) => `${tag}<guid isPermaLink="false">urn:${number}:${++entries}</guid>`)
    .replace(/<entry(?=[\s>])[^>]*>/g, (tag) => `${tag}<id>urn:${number}:${++entries}</id>`);
  const copy = join(folder, `${number}.feed`);
  await writeFile(copy, text, 'latin1');
  return copy;
}

describe.skipIf(!existsSync(feedsFolder))('feeds of the world', () => {
  it('come in all at once, and bring nothing the second time', { timeout: 300_000 }, async () => {
    const files: string[] = [];
    for (const [number, file] of feedFiles.entries())
      if (!((await readFeedFile(file)) instanceof UnreadableExport)) files.push(await withIds(file, number));
    const report = await importFeeds(newsroom, anOwner, { files, edition: 'en' });
    expect(report.written.published).toBeGreaterThan(400);
    const before = await countRows(database);
    const again = await importFeeds(newsroom, anOwner, { files, edition: 'en' });
    expect(Object.values(again.written).every((count) => count === 0)).toBe(true);
    expect(again.unchanged).toBe(report.written.published);
    expect(await countRows(database)).toEqual(before);
  });
});
