import { sql } from 'kysely';
import type { Alternate } from './article.ts';
import { loadAlternates } from './article-facts.ts';
import { noteSpan, type Span } from './during.ts';
import { fingerprintOf, noteRecord, type Published } from './reading.ts';

/** What a sitemap shows of one article itself; its other editions are articles of their own. */
export function listedSeen(row: { address: string; first_published_at: Date; last_updated_at: Date }): unknown {
  return [row.address, row.first_published_at, row.last_updated_at];
}

/** A month of an edition, in UTC, that has live articles; `month` is `2026-11`. */
export type SitemapMonth = { editionId: string; month: string; articles: number; lastUpdatedAt: Date };

/**
 * The months in which what readers see first came out, of all editions, oldest first.
 *
 * @param mostNoted so many articles are noted one by one; where there are more, anything that happens to any of them makes the list anew
 */
export async function listSitemapMonths(published: Published, mostNoted = 10_000): Promise<SitemapMonth[]> {
  const rows = await published.rows
    .selectFrom('published_card')
    .select(['article_id', 'edition_id', 'address', 'first_published_at', 'last_updated_at'])
    .limit(mostNoted + 1)
    .execute();
  if (rows.length > mostNoted) {
    published.note({ kind: 'live-articles', seen: null });
    return loadMonths(published);
  }
  published.note({ kind: 'live-articles', seen: new Map(rows.map((row) => [row.article_id, fingerprintOf(listedSeen(row))])) });
  const months = new Map<string, SitemapMonth>();
  for (const { edition_id: editionId, first_published_at, last_updated_at } of rows) {
    const month = first_published_at.toISOString().slice(0, 7);
    const before = months.get(`${editionId} ${month}`);
    const lastUpdatedAt = before && before.lastUpdatedAt > last_updated_at ? before.lastUpdatedAt : last_updated_at;
    months.set(`${editionId} ${month}`, { editionId, month, articles: (before?.articles ?? 0) + 1, lastUpdatedAt });
  }
  return [...months.values()].toSorted((a, b) => (a.month < b.month ? -1 : 1));
}

async function loadMonths(published: Published): Promise<SitemapMonth[]> {
  const { rows } = await sql<SitemapMonth>`
    select edition_id as "editionId", to_char(first_published_at at time zone 'UTC', 'YYYY-MM') as month, count(*)::int as articles,
      max(last_updated_at) as "lastUpdatedAt"
    from published_card group by 1, 2 order by 2`.execute(published.rows);
  return rows;
}

/** One live article for the sitemap, with the addresses of its story in every edition, its own among them. */
export type SitemapEntry = { address: string; lastUpdatedAt: Date; alternates: Alternate[] };

/** Live articles of an edition that came out in a stretch of time, newest first: `count` of them from `offset` on. */
export async function listForSitemap(
  published: Published,
  question: { editionId: string; span: Span; offset: number; count: number },
): Promise<SitemapEntry[]> {
  const { editionId, span, offset, count } = question;
  const rows = await published.rows
    .selectFrom('published_card as card')
    .innerJoin('published_article as article', 'article.article_id', 'card.article_id')
    .select(['card.article_id', 'card.address', 'card.first_published_at', 'card.last_updated_at', 'article.story_id'])
    .where('card.edition_id', '=', editionId)
    .where('card.first_published_at', '>=', span.from)
    .where('card.first_published_at', '<', span.to)
    .orderBy('card.first_published_at', 'desc')
    .orderBy('card.article_id')
    .offset(offset)
    .limit(count + 1)
    .execute();
  // A part of a stretch of time begins and ends at numbers, which anything before it can shift.
  if (offset > 0 || rows.length > count) published.note({ kind: 'live-articles', seen: null });
  const articleIds = rows.map((row) => row.article_id);
  noteSpan(published, editionId, span, articleIds);
  const shown = rows.slice(0, count);
  const alternates = await loadAlternates(published, [...new Set(shown.map((row) => row.story_id))]);
  return shown.map((row) => {
    const ofStory = alternates.get(row.story_id) ?? [];
    noteRecord(published, `listed:${row.article_id}`, listedSeen(row));
    noteRecord(published, `story:${row.story_id}`, ofStory);
    return { address: row.address, lastUpdatedAt: row.last_updated_at, alternates: ofStory };
  });
}

/** What articles of an edition can be listed under: slugs of its topics, and contributors with the editions that name them. */
export type SitemapSubjects = { topics: string[]; contributors: { slug: string; editionIds: string[] }[] };

/** The topics and contributors of an edition with an article that readers see, by slug. Any article may be a subject's first or last. */
export async function listSubjectsForSitemap(published: Published, editionId: string): Promise<SitemapSubjects> {
  published.note({ kind: 'live-articles', seen: null });
  const { rows: topics } = await sql<{ slug: string }>`
    select slug from published_topic as topic
    where edition_id = ${editionId} and exists (select from published_subject where subject_id = topic.id and edition_id = ${editionId})
    order by slug`.execute(published.rows);
  const { rows: contributors } = await sql<{ slug: string; editionIds: string[] }>`
    select contributor.slug, array_agg(edition.id order by edition.id)::text[] as "editionIds"
    from published_contributor as contributor, published_edition as edition
    where contributor.id = contributor.known_id
      and exists (select from published_subject where subject_id = contributor.id and edition_id = edition.id)
    group by contributor.slug having bool_or(edition.id = ${editionId}) order by contributor.slug`.execute(published.rows);
  return { topics: topics.map((topic) => topic.slug), contributors };
}

/** One live article for the news sitemap. */
export type NewsEntry = { address: string; headline: string; firstPublishedAt: Date };

/**
 * What came out in an edition within the last two days by the clock of the newsroom, newest first, at most 1,000; pages that are no news
 * are left out. As the answer changes with the clock alone, it cannot be kept.
 *
 * @source developers.google.com "Create a news sitemap": created in the last two days, at most 1,000 in a file, the date of first publication
 */
export async function listNewsOfTwoDays(published: Published, editionId: string): Promise<NewsEntry[]> {
  published.note({ kind: 'untracked', what: 'clock' });
  const rows = await published.rows
    .selectFrom('published_card')
    .select(['address', 'card', 'first_published_at'])
    .where('edition_id', '=', editionId)
    .where('first_published_at', '>', sql<Date>`newsroom_now() - interval '2 days'`)
    .where(sql<boolean>`card->>'kind' <> 'page'`)
    .orderBy('first_published_at', 'desc')
    .orderBy('article_id')
    .limit(1000)
    .execute();
  return rows.map((row) => ({ address: row.address, headline: row.card.headline, firstPublishedAt: row.first_published_at }));
}
