import type { Published } from './reading.ts';

/** How often an article was read, by the published definition of a view. Changes all the time, so a page that shows it is not kept. */
export async function readViews(published: Published, articleId: string): Promise<number> {
  published.note({ kind: 'untracked', what: 'views' });
  const row = await published.rows.selectFrom('published_views').select('views').where('article_id', '=', articleId).executeTakeFirst();
  return Number(row?.views ?? 0);
}
