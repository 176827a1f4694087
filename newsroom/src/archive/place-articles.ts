import type { Writing } from '../database/database.ts';
import type { ArchivedArticle } from '../story/story.ts';
import type { ArchivePlace } from './archive-place.ts';
import { lifeOf } from './article-life.ts';
import { listPathHolders } from './import-rows.ts';
import type { ImportedArticle } from './imported-article.ts';
import { firstFree } from './slugs.ts';

/** Gives new articles their slugs and addresses, each its own. */
export async function placeArticles(tx: Writing, place: ArchivePlace, articles: ImportedArticle[], now: Date): Promise<ArchivedArticle[]> {
  const placed = articles.map((article) => toArchived(article, takeSlug(article, place), now));
  const holders = await listPathHolders(
    tx,
    placed.flatMap((article) => (article.life ? [article.life.address] : [])),
  );
  for (const [index, article] of placed.entries()) {
    const source = articles[index];
    if (!source || !article.life || !holders.has(article.life.address)) continue;
    // An old address of another article stands there.
    let again = article;
    do again = toArchived(source, takeSlug(source, place), now);
    while (again.life && (await listPathHolders(tx, [again.life.address])).size > 0);
    placed[index] = again;
  }
  return placed;
}

function takeSlug(article: ImportedArticle, place: ArchivePlace): string | null {
  if (article.wishedSlug === '' && article.state.kind === 'draft') return null;
  const taken = place.slugs.get(article.edition.id) ?? new Set<string>();
  const slug = firstFree(article.wishedSlug || article.articleId.slice(0, 8), (each) => taken.has(each));
  taken.add(slug);
  place.slugs.set(article.edition.id, taken);
  return slug;
}

function toArchived(article: ImportedArticle, slug: string | null, now: Date): ArchivedArticle {
  const { storyId, articleId, revisionId, edition, kind, content, sectionSlug } = article;
  const folder = sectionSlug === null ? `/${edition.prefix}` : `/${edition.prefix}/${sectionSlug}`;
  const life = lifeOf(article, now);
  const createdAt = earlier(article.firstPublishedAt ?? article.savedAt ?? article.assumedAt ?? now, now);
  return {
    storyId,
    articleId,
    revisionId,
    edition: { id: edition.id, prefix: edition.prefix, language: edition.language },
    kind,
    slug,
    content,
    createdAt,
    savedAt: earlier(article.savedAt ?? createdAt, now),
    life: life === null || slug === null ? null : { ...life, address: `${folder}/${slug}` },
  };
}

function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}
