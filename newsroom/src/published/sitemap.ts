import { sql } from 'kysely';
import { fingerprintOf, type Published } from './reading.ts';

/** One live article for the sitemap, with the addresses of its story in every edition. */
export type SitemapEntry = { address: string; lastUpdatedAt: Date; alternates: { editionId: string; address: string }[] };

/** What a sitemap shows of one article itself; its other editions are articles of their own. */
export function listedSeen(row: { address: string; first_published_at: Date; last_updated_at: Date }): unknown {
  return [row.address, row.first_published_at, row.last_updated_at];
}

/**
 * Live articles for a sitemap file, oldest first, so that a full file never changes but by its own articles.
 *
 * @source sitemaps.org 0.9: at most 50,000 addresses in a file
 */
export async function listForSitemap(published: Published, question: { offset: number; count: number }): Promise<SitemapEntry[]> {
  const { rows } = await sql<{
    article_id: string;
    address: string;
    first_published_at: Date;
    last_updated_at: Date;
    alternates: SitemapEntry['alternates'] | null;
  }>`
    with page as (
      select article_id, address, last_updated_at, first_published_at from published_card
      order by first_published_at, article_id offset ${question.offset} limit ${question.count}
    )
    select page.article_id, page.address, page.first_published_at, page.last_updated_at,
      (select json_agg(json_build_object('editionId', other.edition_id, 'address', other.address) order by other.edition_id)
       from published_article own join published_article other on other.story_id = own.story_id
       where own.article_id = page.article_id) as alternates
    from page order by page.first_published_at, page.article_id`.execute(published.rows);
  const isWhole = question.offset === 0 && rows.length < question.count;
  published.note({
    kind: 'live-articles',
    seen: isWhole ? new Map(rows.map((row) => [row.article_id, fingerprintOf(listedSeen(row))])) : null,
  });
  return rows.map((row) => ({ address: row.address, lastUpdatedAt: row.last_updated_at, alternates: row.alternates ?? [] }));
}

/** How many live articles there are, for the number of sitemap files. */
export async function countForSitemap(published: Published): Promise<number> {
  published.note({ kind: 'live-articles', seen: null });
  const row = await published.rows
    .selectFrom('published_card')
    .select((each) => each.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return row.count;
}
