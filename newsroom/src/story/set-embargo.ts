import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { listStandingPublications, lockArticle } from './records.ts';

/**
 * Sets the instant before which no reader may see an article, or lifts it (`null`).
 *
 * @throws {Invalid} readers see it already, or will before that instant: the schedule must be called off first
 * @source IPTC ninjs 3.1, `embargoedUntil`
 */
export async function setEmbargo(
  newsroom: Newsroom,
  person: Person | null,
  command: { articleId: string; embargoedUntil: Date | null },
): Promise<void> {
  await carryOut(newsroom, person, async ({ tx, note }) => {
    const article = await lockArticle(tx, command.articleId);
    requireMay(person, 'publish-article', article);
    const until = command.embargoedUntil;
    if (until) {
      const now = await readNow(tx);
      const standing = await listStandingPublications(tx, article.id);
      const goesOutBefore = standing.some(
        ({ revisionId, liveFrom, liveUntil }) =>
          revisionId !== null && liveFrom !== null && liveFrom < until && (liveUntil === null || liveUntil > now),
      );
      if (goesOutBefore) throw invalid('readers see the article before this instant', 'embargoedUntil');
    }
    await tx.updateTable('article').set({ embargoed_until: until }).where('id', '=', article.id).execute();
    note({
      act: 'set-embargo',
      recordKind: 'article',
      recordId: article.id,
      editionId: article.editionId,
      details: { embargoedUntil: until?.toISOString() ?? null },
    });
  });
}
