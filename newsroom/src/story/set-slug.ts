import { randomUUID } from 'node:crypto';
import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { makeSlug } from '../edition/edition.ts';
import { carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { findFreeSlug } from './claim-address.ts';
import { decidePublication } from './decide.ts';
import { listStandingPublications, lockArticle, requireRevision } from './records.ts';

/**
 * Gives an article another slug. The old address goes on leading to it; a live article moves at once.
 *
 * @throws {Invalid} the slug has other signs than letters, digits and hyphens, or is taken; or something is scheduled (call it off first)
 */
export async function setSlug(newsroom: Newsroom, person: Person | null, command: { articleId: string; slug: string }): Promise<void> {
  await carryOut(newsroom, person, async (acting) => {
    const { tx, note } = acting;
    const article = await lockArticle(tx, command.articleId);
    requireMay(person, 'save-revision', article);
    const slug = makeSlug(command.slug, article.language);
    if (slug === '') throw invalid('slug has no letter and no digit', 'slug');
    if (slug === article.slug) return;
    if ((await findFreeSlug(tx, article, `/${article.editionPrefix}`, slug)) !== slug) throw invalid('slug is taken', 'slug');
    const now = await readNow(tx);
    const standing = await listStandingPublications(tx, article.id);
    if (standing.some((publication) => publication.liveFrom !== null && publication.liveFrom > now))
      throw invalid('something is scheduled', 'slug');
    await tx.updateTable('article').set({ slug }).where('id', '=', article.id).execute();
    const live = standing.find(
      (publication) => publication.revisionId !== null && (publication.liveUntil === null || publication.liveUntil > now),
    );
    if (live?.revisionId) {
      requireMay(person, 'publish-article', article);
      const revision = await requireRevision(tx, live.revisionId);
      const dates = { firstPublishedAt: live.firstPublishedAt, lastUpdatedAt: live.lastUpdatedAt };
      await decidePublication(acting, {
        publicationId: randomUUID(),
        article: { ...article, slug },
        revision,
        kind: 'mending',
        note: null,
        liveFrom: now,
        dates,
      });
    }
    note({ act: 'set-slug', recordKind: 'article', recordId: article.id, editionId: article.editionId, details: { slug } });
  });
}
