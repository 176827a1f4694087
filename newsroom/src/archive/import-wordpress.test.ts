import { copyFile, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proseToText } from '@coranto/contract/prose/plain-text';
import sharp from 'sharp';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import { listPictures } from '../media/media.ts';
import { readArticle, saveRevision } from '../story/story.ts';
import { aNewsroom, anOwner, openDatabaseForTests, setClock } from '../testing/testing.ts';
import { type ImportReport, reportToLines } from './import-report.ts';
import { countRows, exportOf, holderOf, item, publicArticles } from './import-testing.ts';
import { importWordPress } from './import-wordpress.ts';

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

async function importText(items: string, more: { uploadsFolder?: string } = {}): Promise<ImportReport> {
  const file = join(folder, 'export.xml');
  await writeFile(file, exportOf(items));
  return importWordPress(newsroom, anOwner, { file, ...more });
}

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
  expect((await publicArticles(database)).map((article) => article.headline)).toEqual(['Story 1', 'Story 7']);
  expect(report.written).toMatchObject({ published: 2, scheduled: 1, drafts: 4 });
  for (const id of ['2', '3', '4', '5', '6', '8']) expect(await holderOf(database, `/?p=${id}`), id).toBeNull();
  const lines = await database.read.selectFrom('logbook').select('details').where('act', '=', 'import-article').execute();
  expect(
    lines
      .map((line) => (line.details as { notPublishedBecause?: string }).notPublishedBecause)
      .filter(Boolean)
      .sort(),
  ).toEqual(['private', 'protected by a password', 'waiting for review']);
  await setClock(database, '2026-03-02T12:00:00Z');
  expect((await publicArticles(database)).map((article) => article.headline)).toContain('Story 6');
});

it('brings footnotes of the block editor to where they are referred to', async () => {
  const content =
    '<!-- wp:paragraph --><p>Dues rose<sup data-fn="a1" class="fn"><a href="#a1">1</a></sup>.</p><!-- /wp:paragraph --><!-- wp:footnotes /-->';
  const meta = (value: string) =>
    `<wp:postmeta><wp:meta_key>footnotes</wp:meta_key><wp:meta_value><![CDATA[${value}]]></wp:meta_value></wp:postmeta>`;
  const report = await importText(
    item({ id: '1', content, terms: meta('[{"content":"See the \\u003cem\\u003eledger\\u003c/em\\u003e.","id":"a1"}]') }) +
      item({ id: '2', content, terms: meta('not JSON') }),
  );
  const rows = await database.published.selectFrom('published_article').select(['content', 'address']).orderBy('address').execute();
  expect(rows.map(({ content: { prose } }) => proseToText(prose))).toEqual(['Dues rose.\n\nSee the ledger.', 'Dues rose1.']);
  expect(report.losses.filter(({ what }) => what === 'footnote').map(({ why, times }) => [why, times])).toEqual([
    ['its words are missing', 1],
  ]);
});

it('keeps the dates, the section, the topics and the address', async () => {
  const terms =
    '<category domain="category" nicename="%d0%bf%d0%be%d1%80%d1%82"><![CDATA[Порт]]></category><category domain="category" nicename="city">City</category><category domain="post_tag" nicename="tugs">Tugs &amp;amp; boats</category>';
  await importText(item({ id: '1', terms, post_modified_gmt: '2021-01-01 00:00:00', post_name: '%d0%bf%d1%80%d0%b8%d1%87%d0%b0%d0%bb' }));
  expect(await publicArticles(database)).toEqual([
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
  const holder = await holderOf(database, '/en/порт/причал');
  for (const path of ['/2020/05/story-1/', '/2020/05/story-1', '/?p=1', '/причал', '/причал/'])
    expect(await holderOf(database, path), path).toBe(holder);
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
  expect(await holderOf(database, '/?p=2')).toBe(row?.article_id);
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
  await writeFile(file, exportOf(items));
  await expect(importWordPress(cut, anOwner, { file })).rejects.toThrow('cut off');
  const { article } = await countRows(database);
  expect(article).toBeGreaterThan(0);
  expect(article).toBeLessThan(350);
  const report = await importWordPress(newsroom, anOwner, { file });
  expect(report.unchanged).toBe(article);
  expect(await countRows(database)).toMatchObject({ article: 350, publication: 350, revision: 350 });
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

it('follows a source that goes back to earlier words', async () => {
  for (const content of ['One.', 'Two.', 'One.', 'Two.']) {
    await importText(item({ id: '1', content }));
    const [shown] = await database.published.selectFrom('published_article').select('content').execute();
    expect(shown && proseToText(shown.content.prose)).toBe(content);
    expect((await importText(item({ id: '1', content }))).unchanged).toBe(1);
  }
  expect(await countRows(database)).toMatchObject({ article: 1, revision: 4, publication: 4 });
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
  expect(await holderOf(database, '/?attachment_id=9')).toBe(await holderOf(database, '/?p=1'));
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

it('takes the credit and the rights of a picture from its file, and makes what readers get of it', async () => {
  const uploads = join(folder, 'agency');
  await mkdir(join(uploads, '2020/05'), { recursive: true });
  await copyFile(
    join(process.env['CORANTO_TEST_DATA'] ?? '', 'images/exifr/RangeError_Invalid_typed_array_length.jpg'),
    join(uploads, '2020/05/agency.jpg'),
  );
  const attachment = item({
    id: '90',
    title: 'Agency',
    post_type: 'attachment',
    attachment_url: 'https://old.example/wp-content/uploads/2020/05/agency.jpg',
  });
  const report = await importText(attachment, { uploadsFolder: uploads });
  expect(report.written.pictures).toBe(1);
  const {
    pictures: [picture],
  } = await listPictures(newsroom, { count: 1 });
  expect(picture?.rights.creditLine).toBe('Óscar Cañas/EUROPA PRESS/dpa');
  expect(picture?.words.en?.credit).toBe('Óscar Cañas/EUROPA PRESS/dpa');
  expect(picture?.crops).toHaveLength(3);
  for (const { file } of picture?.renditions ?? []) expect(await newsroom.media.read(file)).not.toBeNull();
});
