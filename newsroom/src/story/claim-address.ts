import type { ArticleContent } from '@coranto/contract/article';
import { reservedSlugs } from '@coranto/contract/edition';
import { invalid } from '@coranto/contract/refusal';
import type { Writing } from '../database/database.ts';
import { makeSlug } from '../edition/edition.ts';
import type { Acting } from '../logbook/logbook.ts';
import type { ArticleRecord } from './records.ts';

/**
 * The address of an article with this content, kept for it for ever. The slug is made from the first headline and stays; every address
 * it had goes on leading to it.
 *
 * @returns the path, decoded and in NFC: `/ru/порт/новый-причал`
 */
export async function claimAddress({ tx }: Pick<Acting, 'tx'>, article: ArticleRecord, content: ArticleContent): Promise<string> {
  const folder = await folderOf(tx, article, content);
  const slug = article.slug ?? (await findFreeSlug(tx, article, folder, makeSlug(content.headline, article.language)));
  const path = `${folder}/${slug}`;
  const holder = await tx.selectFrom('address').select('article_id').where('path', '=', path).executeTakeFirst();
  if (holder && holder.article_id !== article.id) throw invalid(`${path} leads to something else`, 'slug');
  if (!holder) await tx.insertInto('address').values({ path, article_id: article.id, target: null }).execute();
  if (article.slug === null) await tx.updateTable('article').set({ slug }).where('id', '=', article.id).execute();
  return path;
}

/** Where the article stands: its section, or the edition itself for pages without one. */
async function folderOf(tx: Writing, article: ArticleRecord, content: ArticleContent): Promise<string> {
  if (content.sectionId === null) return `/${article.editionPrefix}`;
  const section = await tx.selectFrom('section').select('slug').where('id', '=', content.sectionId).executeTakeFirstOrThrow();
  return `/${article.editionPrefix}/${section.slug}`;
}

/** The wished slug, or the first of `slug-2`, `slug-3`, … that is free in the edition and leads nowhere. */
export async function findFreeSlug(tx: Writing, article: ArticleRecord, folder: string, wished: string): Promise<string> {
  const base = wished === '' ? article.id.slice(0, 8) : wished;
  const like = `${base.replace(/[\\%_]/g, '\\$&')}%`;
  const slugs = await tx
    .selectFrom('article')
    .select('slug')
    .where('edition_id', '=', article.editionId)
    .where('slug', 'like', like)
    .where('id', '<>', article.id)
    .execute();
  const paths = await tx
    .selectFrom('address')
    .select(['path', 'article_id'])
    .where('path', 'like', `${folder.replace(/[\\%_]/g, '\\$&')}/${like}`)
    .execute();
  const sections = await tx.selectFrom('section').select('slug').where('edition_id', '=', article.editionId).execute();
  const taken = new Set([
    ...slugs.map((row) => row.slug),
    ...paths.filter((row) => row.article_id !== article.id).map((row) => row.path.slice(folder.length + 1)),
    ...sections.map((section) => section.slug),
    ...reservedSlugs,
  ]);
  if (!taken.has(base)) return base;
  for (let number = 2; ; number++) if (!taken.has(`${base}-${number}`)) return `${base}-${number}`;
}
