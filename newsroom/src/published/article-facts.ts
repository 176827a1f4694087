import type { Byline } from '@coranto/contract/article';
import { sql } from 'kysely';
import { jsonArrayFrom } from 'kysely/helpers/postgres';
import type { Alternate } from './article.ts';
import type { Published } from './reading.ts';

/** What is looked at of a live article when it has changed: everything that pages note of it, and nothing of its words. */
export type LiveFacts = Awaited<ReturnType<typeof loadLiveFacts>>[number];

/** The present state of several articles: the same values that pages note one by one, so that their fingerprints can be compared. */
export async function loadArticleFacts(published: Published, articleIds: readonly string[]) {
  const live = await loadLiveFacts(published, articleIds);
  const liveIds = new Set(live.map((row) => row.article_id));
  const gone = articleIds.filter((id) => !liveIds.has(id));
  const withdrawn = gone.length === 0 ? [] : await loadWithdrawn(published, gone);
  const storyIds = [...new Set([...live, ...withdrawn].map((row) => row.story_id))];
  return {
    live: new Map(live.map((row) => [row.article_id, row])),
    withdrawn: new Map(withdrawn.map((row) => [row.article_id, row])),
    alternates: await loadAlternates(published, storyIds),
    addresses: await published.rows
      .selectFrom('published_address')
      .select(['path', 'article_id', 'target'])
      .where('article_id', 'in', articleIds)
      .execute(),
  };
}

function loadLiveFacts(published: Published, articleIds: readonly string[]) {
  return published.rows
    .selectFrom('published_article as article')
    .select(['article_id', 'story_id', 'revision_id', 'address', 'last_updated_at', 'story_kind', 'source_article_id'])
    .select(['card', 'card_hash', 'edition_id', 'section_id', 'first_published_at'])
    .select(sql<Byline[]>`article.content->'bylines'`.as('bylines'))
    .select(sql<string[]>`article.content->'topicIds'`.as('topicIds'))
    .select((each) =>
      jsonArrayFrom(
        each
          .selectFrom('published_correction as correction')
          .select(['note', 'corrected_at'])
          .whereRef('correction.article_id', '=', 'article.article_id')
          .orderBy('decided', 'desc'),
      ).as('corrections'),
    )
    .where('article_id', 'in', articleIds)
    .execute();
}

function loadWithdrawn(published: Published, articleIds: readonly string[]) {
  return published.rows.selectFrom('published_withdrawal').selectAll().where('article_id', 'in', articleIds).execute();
}

/** The live articles of several stories, each story's in the order of their editions. */
export async function loadAlternates(published: Published, storyIds: readonly string[]): Promise<Map<string, Alternate[]>> {
  const found = new Map<string, Alternate[]>(storyIds.map((id) => [id, []]));
  if (storyIds.length === 0) return found;
  const rows = await published.rows
    .selectFrom('published_article')
    .select(['story_id', 'edition_id as editionId', 'article_id as articleId', 'address', 'source_article_id as sourceArticleId'])
    .where('story_id', 'in', storyIds)
    .orderBy('edition_id')
    .execute();
  for (const { story_id, ...alternate } of rows) found.get(story_id)?.push(alternate);
  return found;
}
