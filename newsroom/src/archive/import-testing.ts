import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** An item of a WordPress export, with what the test is about filled in; `terms` is markup that stands among its fields. */
export function item(given: Record<string, string> & { id: string }): string {
  const { id, terms = '', title = `Story ${id}`, content = `Words of ${id}.`, ...more } = given;
  const fields = { post_type: 'post', status: 'publish', post_name: `story-${id}`, post_date_gmt: '2020-05-06 07:08:09', ...more };
  const link = `<link>https://old.example/2020/05/story-${id}/</link><guid>https://old.example/?p=${id}</guid>`;
  return `<item><title>${title}</title>${link}<dc:creator>ada</dc:creator>${terms}<content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>${id}</wp:post_id>${Object.entries(
    fields,
  )
    .map(([name, value]) => `<wp:${name}>${value}</wp:${name}>`)
    .join('')}</item>`;
}

/** An export with these items, of a small site in English. */
export function exportOf(items: string): string {
  const site = '<title>The Old Sheet</title><link>https://old.example</link><language>en-GB</language>';
  return `<rss><channel>${site}<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://old.example</wp:base_blog_url>${items}</channel></rss>`;
}

/** How many rows each table has that an import writes. */
export async function countRows(database: Database): Promise<Record<string, number>> {
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

/** What readers see. */
export async function publicArticles(database: Database): Promise<{ headline: string; address: string; edition: string; first: string }[]> {
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

/** The article that a path leads readers to, or `null`. */
export async function holderOf(database: Database, path: string): Promise<string | null> {
  const row = await database.published.selectFrom('published_address').select('article_id').where('path', '=', path).executeTakeFirst();
  return row?.article_id ?? null;
}
