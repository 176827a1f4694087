import { existsSync, globSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import { aNewsroom, anOwner, emptyDatabase, openDatabaseForTests, setClock } from '../testing/testing.ts';
import type { ImportReport } from './import-report.ts';
import { countRows, holderOf, publicArticles } from './import-testing.ts';
import { importWordPress } from './import-wordpress.ts';
import { testData } from './markup/markup-testing.ts';

let database: Database;
let newsroom: Newsroom;

beforeEach(async () => {
  database = await openDatabaseForTests();
  newsroom = await aNewsroom(database);
  await setClock(database, '2026-03-01T12:00:00Z');
});

async function importFile(path: string): Promise<ImportReport> {
  return importWordPress(newsroom, anOwner, { file: `${testData}/wordpress-export/${path}` });
}

describe.skipIf(!existsSync(testData))('exports of the world', () => {
  it('brings in the theme unit test whole, and nothing the second time', { timeout: 120_000 }, async () => {
    const report = await importFile('wordpress-importer/theme-unit-test-data.xml');
    expect(report.found).toMatchObject({
      items: 186,
      posts: 58,
      pages: 21,
      attachments: 37,
      menuEntries: 70,
      writers: 2,
      categories: 68,
      tags: 110,
      comments: 33,
    });
    const { published, scheduled, drafts } = report.written;
    expect(published + scheduled + drafts).toBe(79);
    expect(report.written).toMatchObject({ editions: 1, contributors: 2, drafts: 2 });
    const before = await countRows(database);
    expect(before).toMatchObject({ article: 79, story: 79, import_record: 79 });
    const headlines = (await publicArticles(database)).map((article) => article.headline);
    expect(headlines.length).toBe(published);
    expect(headlines.join('\n')).not.toMatch(/Template: Password Protected|Template: Draft|^Draft/);

    const again = await importFile('wordpress-importer/theme-unit-test-data.xml');
    expect(again.unchanged).toBe(79);
    expect(Object.values(again.written).every((count) => count === 0)).toBe(true);
    expect(await countRows(database)).toEqual(before);
  });

  it('lets every old address of the theme unit test lead to its story', { timeout: 120_000 }, async () => {
    await importFile('wordpress-importer/theme-unit-test-data.xml');
    const xml = await readFile(`${testData}/wordpress-export/wordpress-importer/theme-unit-test-data.xml`, 'utf8');
    const items = xml
      .split('<item>')
      .slice(1)
      .filter(
        (each) =>
          /post_type>(<!\[CDATA\[)?(post|page)/.test(each) &&
          /status>(<!\[CDATA\[)?publish/.test(each) &&
          !/post_password>enter/.test(each),
      );
    expect(items.length).toBeGreaterThan(70);
    for (const each of items) {
      const id = /post_id>(\d+)</.exec(each)?.[1];
      const link = /<link>\s*(.*?)\s*<\/link>/s.exec(each)?.[1] ?? '';
      const holder = await holderOf(database, `/?p=${id}`);
      expect(holder, id).not.toBeNull();
      const url = new URL(link);
      if (url.pathname !== '/') expect(await holderOf(database, decodeURIComponent(url.pathname)), link).toBe(holder);
    }
  });

  it('makes one story in two languages of each pair', async () => {
    const report = await importFile('polylang/test-import.xml');
    expect(report.found).toMatchObject({ items: 10, posts: 4, pages: 2, menuEntries: 4 });
    expect(await countRows(database)).toMatchObject({ story: 3, article: 6, edition: 2 });
    const rows = await database.read
      .selectFrom('article')
      .innerJoin('edition', 'edition.id', 'edition_id')
      .select(['story_id', 'prefix'])
      .execute();
    for (const story of new Set(rows.map((row) => row.story_id)))
      expect(
        rows
          .filter((row) => row.story_id === story)
          .map((row) => row.prefix)
          .sort(),
      ).toEqual(['en', 'fr']);
    expect((await importFile('polylang/test-import.xml')).unchanged).toBe(6);
  });

  it('imports every readable file, twice with the same end, and writes nothing of the others', { timeout: 120_000 }, async () => {
    for (const file of globSync('**/*.xml', { cwd: `${testData}/wordpress-export` })) {
      const before = await countRows(database);
      const report = await importFile(file).catch((error: unknown) => error as Error);
      if (report instanceof Error) {
        expect(report.message, file).toMatch(/line \d+/);
        expect(await countRows(database), file).toEqual(before);
        continue;
      }
      const after = await countRows(database);
      const again = await importFile(file);
      expect(
        Object.values(again.written).filter((count) => count > 0),
        file,
      ).toEqual([]);
      expect(await countRows(database), file).toEqual(after);
    }
  });

  it('names every one of several writers, once', async () => {
    await importFile('ghost-migrate-wordpress/co-authors-plus.xml');
    const articles = await database.published.selectFrom('published_article').select('content').execute();
    expect(articles.map((article) => article.content.bylines.length).sort()).toEqual([1, 2, 2, 3]);
  });

  it('takes the summary for search engines where there is no other, and the sound of a podcast', async () => {
    await importFile('ghost-migrate-wordpress/has-yoast-meta.xml');
    const first = await database.published.selectFrom('published_article').select('content').execute();
    await emptyDatabase(database);
    newsroom = await aNewsroom(database);
    await importFile('ghost-migrate-wordpress/has-audio-enclosure.xml');
    const second = await database.published.selectFrom('published_article').select('content').execute();
    expect(first.map(({ content }) => content.standfirst)).toContain('A short description of the post for search engine results pages');
    expect(JSON.stringify(second)).toContain('http://media.libsyn.com/media/example/podcast.mp3');
  });
});
