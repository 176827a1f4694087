import { sql } from 'kysely';
import type { Published } from './reading.ts';

/** How often an article was read: itself, and together with the articles of its story in other languages that readers see. */
export type ArticleViews = { views: number; storyViews: number; languages: number };

/** How often an article was read, by the published definition of a view. Changes all the time, so a page that shows it is not kept. */
export async function readViews(published: Published, articleId: string): Promise<ArticleViews> {
  published.note({ kind: 'untracked', what: 'views' });
  const { rows } = await sql<ArticleViews>`
    select coalesce(sum(views) filter (where article.article_id = ${articleId}), 0)::bigint as views,
      coalesce(sum(views), 0)::bigint as "storyViews",
      count(*) as languages
    from published_article as article left join published_views on published_views.article_id = article.article_id
    where article.story_id = (select story_id from published_article where article_id = ${articleId})`.execute(published.rows);
  return rows[0] ?? { views: 0, storyViews: 0, languages: 0 };
}
