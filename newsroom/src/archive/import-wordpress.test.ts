import { existsSync, globSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import { readArticle, saveRevision } from '../story/story.ts';
import { aNewsroom, anOwner } from '../testing/builders.ts';
import { setClock } from '../testing/clock.ts';
import { emptyDatabase, openDatabaseForTests } from '../testing/database-for-tests.ts';
import { type ImportReport, reportToLines } from './import-report.ts';
import { importWordPress } from './import-wordpress.ts';
import { testData } from './markup/markup-testing.ts';

let database: Database;
let newsroom: Newsroom;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coranto-archive-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  database = await openDatabaseForTests();
  newsroom = await aNewsroom(database);
  await setClock(database, '2026-03-01T12:00:00Z');
});

async function importFile(path: string, more: { uploadsFolder?: string; edition?: string } = {}): Promise<ImportReport> {
  return importWordPress(newsroom, anOwner, { file: `${testData}/wordpress-export/${path}`, ...more });
}

async function importText(items: string, more: { uploadsFolder?: string; head?: string } = {}): Promise<ImportReport> {
  const file = join(folder, 'export.xml');
  const head =
    '<title>The Old Sheet</title><link>https://old.example</link><language>en-GB</language><wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>';
  await writeFile(file, `<rss><channel>${head}${more.head ?? ''}${items}</channel></rss>`);
  return importWordPress(newsroom, anOwner, { file, ...more });
}

function item(given: Record<string, string> & { id: string }): string {
  const { id, terms = '', title = `Story ${id}`, content = `Words of ${id}.`, ...more } = given;
  const fields = { post_type: 'post', status: 'publish', post_name: `story-${id}`, post_date_gmt: '2020-05-06 07:08:09', ...more };
  const link = `<link>https://old.example/2020/05/story-${id}/</link><guid>https://old.example/?p=${id}</guid>`;
  return `<item><title>${title}</title>${link}<dc:creator>ada</dc:creator>${terms}<content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>${id}</wp:post_id>${Object.entries(
    fields,
  )
    .map(([name, value]) => `<wp:${name}>${value}</wp:${name}>`)
    .join('')}</item>`;
}

async function countRows(): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of [
    'story',
    'article',
    'revision',
    'publication',
    'publication_search',
    'publication_subject',
    'address',
    'topic',
    'section',
    'contributor',
    'picture',
    'edition',
    'logbook',
    'change',
    'import_record',
  ] as const) {
    const { rows } = await sql<{ count: string }>`select count(*) as count from ${sql.table(table)}`.execute(database.read);
    counts[table] = Number(rows[0]?.count);
  }
  return counts;
}

async function publicArticles(): Promise<{ headline: string; address: string; edition: string; first: string }[]> {
  const rows = await database.published
    .selectFrom('published_article')
    .innerJoin('published_edition', 'published_edition.id', 'published_article.edition_id')
    .select(['content', 'address', 'prefix', 'first_published_at'])
    .orderBy('address')
    .execute();
  return rows.map((row) => ({
    headline: row.content.headline,
    address: row.address,
    edition: row.prefix,
    first: row.first_published_at.toISOString(),
  }));
}

async function holderOf(path: string): Promise<string | null> {
  const row = await database.published.selectFrom('published_address').select('article_id').where('path', '=', path).executeTakeFirst();
  return row?.article_id ?? null;
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
    const before = await countRows();
    expect(before).toMatchObject({ article: 79, story: 79, import_record: 79 });
    const headlines = (await publicArticles()).map((article) => article.headline);
    expect(headlines.length).toBe(published);
    expect(headlines.join('\n')).not.toMatch(/Template: Password Protected|Template: Draft|^Draft/);

    const again = await importFile('wordpress-importer/theme-unit-test-data.xml');
    expect(again.unchanged).toBe(79);
    expect(Object.values(again.written).every((count) => count === 0)).toBe(true);
    expect(await countRows()).toEqual(before);
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
      const holder = await holderOf(`/?p=${id}`);
      expect(holder, id).not.toBeNull();
      const url = new URL(link);
      if (url.pathname !== '/') expect(await holderOf(decodeURIComponent(url.pathname)), link).toBe(holder);
    }
  });

  it('makes one story in two languages of each pair', async () => {
    const report = await importFile('polylang/test-import.xml');
    expect(report.found).toMatchObject({ items: 10, posts: 4, pages: 2, menuEntries: 4 });
    expect(await countRows()).toMatchObject({ story: 3, article: 6, edition: 2 });
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
      const before = await countRows();
      const report = await importFile(file).catch((error: unknown) => error as Error);
      if (report instanceof Error) {
        expect(report.message, file).toMatch(/line \d+/);
        expect(await countRows(), file).toEqual(before);
        continue;
      }
      const after = await countRows();
      const again = await importFile(file);
      expect(
        Object.values(again.written).filter((count) => count > 0),
        file,
      ).toEqual([]);
      expect(await countRows(), file).toEqual(after);
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

it('shows readers nothing that was not public there, and says why', async () => {
  const report = await importText(
    item({ id: '1' }) +
      item({ id: '2', status: 'draft' }) +
      item({ id: '3', status: 'private' }) +
      item({ id: '4', status: 'pending' }) +
      item({ id: '5', post_password: 'key' }) +
      item({ id: '6', status: 'future', post_date_gmt: '2026-03-02 12:00:00' }) +
      item({ id: '7', status: 'future', post_date_gmt: '2026-02-01 00:00:00' }) +
      item({ id: '8', status: 'trash' }),
  );
  expect((await publicArticles()).map((article) => article.headline)).toEqual(['Story 1', 'Story 7']);
  expect(report.written).toMatchObject({ published: 2, scheduled: 1, drafts: 4 });
  for (const id of ['2', '3', '4', '5', '6', '8']) expect(await holderOf(`/?p=${id}`), id).toBeNull();
  const lines = await database.read.selectFrom('logbook').select('details').where('act', '=', 'import-article').execute();
  expect(
    lines
      .map((line) => (line.details as { notPublishedBecause?: string }).notPublishedBecause)
      .filter(Boolean)
      .sort(),
  ).toEqual(['private', 'protected by a password', 'waiting for review']);
  await setClock(database, '2026-03-02T12:00:00Z');
  expect((await publicArticles()).map((article) => article.headline)).toContain('Story 6');
});

it('keeps the dates, the section, the topics and the address', async () => {
  const terms =
    '<category domain="category" nicename="%d0%bf%d0%be%d1%80%d1%82"><![CDATA[Порт]]></category><category domain="category" nicename="city">City</category><category domain="post_tag" nicename="tugs">Tugs &amp;amp; boats</category>';
  await importText(item({ id: '1', terms, post_modified_gmt: '2021-01-01 00:00:00', post_name: '%d0%bf%d1%80%d0%b8%d1%87%d0%b0%d0%bb' }));
  expect(await publicArticles()).toEqual([
    { headline: 'Story 1', address: '/en/порт/причал', edition: 'en', first: '2020-05-06T07:08:09.000Z' },
  ]);
  const [row] = await database.published.selectFrom('published_article').select(['last_updated_at', 'content']).execute();
  expect(row?.last_updated_at.toISOString()).toBe('2021-01-01T00:00:00.000Z');
  const topics = await database.read.selectFrom('topic').select(['name', 'slug']).orderBy('slug').execute();
  expect(topics).toEqual([
    { name: 'City', slug: 'city' },
    { name: 'Tugs & boats', slug: 'tugs' },
  ]);
  expect(await database.published.selectFrom('published_address').select('target').where('path', '=', '/category/порт/').execute()).toEqual(
    [{ target: '/en/порт' }],
  );
  const holder = await holderOf('/en/порт/причал');
  for (const path of ['/2020/05/story-1/', '/2020/05/story-1', '/?p=1', '/причал', '/причал/'])
    expect(await holderOf(path), path).toBe(holder);
});

it('does not let an old address shadow an edition, nor take that of another story', async () => {
  const link = '<link>https://old.example/en/</link>';
  const report = await importText(
    item({ id: '1' }).replace(/<link>.*?<\/link>/, link) +
      item({ id: '2' }) +
      item({ id: '3' }).replace('story-3/</link>', 'story-2/</link>'),
  );
  expect(await database.read.selectFrom('address').select('path').where('path', 'in', ['/en', '/en/']).execute()).toEqual([]);
  expect(report.losses.find((loss) => loss.what === 'old address')?.examples).toContain('/2020/05/story-2/');
});

it('keeps pictures of a gallery as links where there is no file, and the number of a story before the permanent id of another', async () => {
  const attachment = item({
    id: '9',
    post_type: 'attachment',
    status: 'inherit',
    post_parent: '2',
    attachment_url: 'https://old.example/wp-content/uploads/quay.jpg',
  });
  await importText(item({ id: '1' }).replace('?p=1<', '?p=2<') + item({ id: '2', content: '[gallery]' }) + attachment);
  const [row] = await database.published
    .selectFrom('published_article')
    .select(['content', 'article_id'])
    .where('address', 'like', '%story-2')
    .execute();
  expect(row?.content.prose.blocks).toMatchObject([{ kind: 'embed', address: 'https://old.example/wp-content/uploads/quay.jpg' }]);
  expect(await holderOf('/?p=2')).toBe(row?.article_id);
});

it('goes on where it was cut off', async () => {
  const items = Array.from({ length: 350 }, (_, number) => item({ id: String(number + 1) })).join('');
  let batches = 0;
  const cut = {
    ...newsroom,
    database: {
      ...database,
      write: (work: Parameters<Database['write']>[0]) => (++batches > 5 ? Promise.reject(new Error('cut off')) : database.write(work)),
    } as Database,
  };
  const file = join(folder, 'long.xml');
  const head = '<title>The Old Sheet</title><language>en</language><wp:wxr_version>1.2</wp:wxr_version>';
  await writeFile(file, `<rss><channel>${head}${items}</channel></rss>`);
  await expect(importWordPress(cut, anOwner, { file })).rejects.toThrow('cut off');
  const { article } = await countRows();
  expect(article).toBeGreaterThan(0);
  expect(article).toBeLessThan(350);
  const report = await importWordPress(newsroom, anOwner, { file });
  expect(report.unchanged).toBe(article);
  expect(await countRows()).toMatchObject({ article: 350, publication: 350, revision: 350 });
});

it('brings what changed at the source, and leaves alone what was touched here', async () => {
  await importText(item({ id: '1' }) + item({ id: '2' }) + item({ id: '3' }) + item({ id: '4', status: 'draft' }));
  const touched = await database.read
    .selectFrom('import_record')
    .select('record_id')
    .where('source_id', '=', '2')
    .executeTakeFirstOrThrow();
  const { newest } = await readArticle(newsroom, anOwner, { articleId: touched.record_id });
  await saveRevision(newsroom, anOwner, {
    articleId: touched.record_id,
    revisionId: crypto.randomUUID(),
    basedOn: newest.id,
    content: { ...newest.content, headline: 'Ours' },
  });
  const report = await importText(
    item({ id: '1', content: 'New words.' }) +
      item({ id: '2', content: 'New words.' }) +
      item({ id: '3', status: 'private' }) +
      item({ id: '4' }),
  );
  expect(report.written.revised).toBe(3);
  expect(report.leftAlone).toEqual([{ title: 'Story 2', sourceId: '2' }]);
  const shown = await database.published.selectFrom('published_article').select('content').execute();
  expect(shown.map(({ content }) => content.headline).sort()).toEqual(['Story 1', 'Story 2', 'Story 4']);
  expect(JSON.stringify(shown.find(({ content }) => content.headline === 'Story 1'))).toContain('New words.');
  expect(JSON.stringify(shown.find(({ content }) => content.headline === 'Story 2'))).toContain('Words of 2.');
});

it('takes pictures from the uploads folder and from nowhere else', async () => {
  const uploads = join(folder, 'uploads');
  await mkdir(join(uploads, '2020/05'), { recursive: true });
  const picture = await sharp({ create: { width: 60, height: 40, channels: 3, background: '#336699' } })
    .jpeg()
    .toBuffer();
  await writeFile(join(uploads, '2020/05/quay.jpg'), picture);
  await writeFile(join(folder, 'secret.jpg'), picture);
  await symlink(join(folder, 'secret.jpg'), join(uploads, 'link.jpg'));
  const shown = (path: string): string => `<img src="https://old.example/wp-content/uploads/${path}" alt="A quay">`;
  const attachment = item({
    id: '9',
    post_type: 'attachment',
    status: 'inherit',
    post_parent: '1',
    attachment_url: 'https://old.example/wp-content/uploads/2020/05/quay.jpg',
  });
  const thumbnail = '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value>9</wp:meta_value></wp:postmeta>';
  const content =
    shown('2020/05/quay-300x200.jpg') + shown('%2e%2e/secret.jpg') + shown('..%2fsecret.jpg') + shown('link.jpg') + shown('missing.jpg');
  const report = await importText(attachment + item({ id: '1', content, terms: thumbnail }), { uploadsFolder: uploads });
  expect(report.written.pictures).toBe(1);
  const [row] = await database.published.selectFrom('published_article').select('content').execute();
  const [id] = await database.read.selectFrom('picture').select('id').execute();
  expect(row?.content.leadPicture?.pictureId).toBe(id?.id);
  expect(row?.content.prose.blocks.map((block) => block.kind)).toEqual(['picture', 'embed', 'embed', 'embed', 'embed']);
  expect(await holderOf('/?attachment_id=9')).toBe(await holderOf('/?p=1'));
  expect((await importText(attachment + item({ id: '1', content, terms: thumbnail }), { uploadsFolder: uploads })).unchanged).toBe(1);
});

it('says in words what came in and what did not', async () => {
  const report = await importText(
    item({ id: '1', content: '[contact-form-7 id="1"]Words' }) + item({ id: '2', post_type: 'nav_menu_item' }),
  );
  const text = reportToLines(report).join('\n');
  expect(text).toContain('2 items (1 post, 0 pages, 0 attachments, 1 menu item)');
  expect(text).toContain('1 × [contact-form-7]');
});

it('says which file is not there', async () => {
  await expect(importWordPress(newsroom, anOwner, { file: join(folder, 'none.xml') })).rejects.toThrow('NotFound: file');
});

it('refuses everybody but an owner of all editions', async () => {
  const reporter = { ...anOwner, roles: [{ editionId: null, role: 'editor' as const }] };
  await expect(importWordPress(newsroom, reporter, { file: 'none.xml' })).rejects.toThrow('NotAllowed');
});
