import type { ArchivedLife } from '../story/story.ts';
import type { ImportedArticle } from './imported-article.ts';
import { stableId } from './stable-id.ts';

/** When readers see an imported article: at the time the old site published it or was to; `null` where it was not public. */
export function lifeOf(
  { articleId, fingerprint, state, firstPublishedAt, savedAt, assumedAt }: ImportedArticle,
  now: Date,
): Omit<ArchivedLife, 'address'> | null {
  if (state.kind === 'draft') return null;
  const first = firstPublishedAt ?? assumedAt ?? now;
  const lastUpdatedAt = savedAt !== null && savedAt > first && savedAt <= now ? savedAt : first;
  return { publicationId: stableId('publication', articleId, fingerprint), liveFrom: first, firstPublishedAt: first, lastUpdatedAt };
}
