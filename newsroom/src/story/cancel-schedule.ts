import { randomUUID } from 'node:crypto';
import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { decidePublication, decideWithdrawal, trimEarlier } from './decide.ts';
import { listStandingPublications, lockArticle, requireRevision } from './records.ts';

/**
 * Calls off what is scheduled for an article; readers go on seeing what they see now. That is a decision too: what is live is decided
 * anew from now on, since a range that ended cannot be lengthened.
 *
 * @throws {Invalid} nothing is scheduled
 */
export async function cancelSchedule(newsroom: Newsroom, person: Person | null, command: { articleId: string }): Promise<void> {
  await carryOut(newsroom, person, async (acting) => {
    const article = await lockArticle(acting.tx, command.articleId);
    requireMay(person, 'publish-article', article.editionId);
    const now = await readNow(acting.tx);
    const standing = await listStandingPublications(acting.tx, article.id);
    if (!standing.some((publication) => publication.liveFrom !== null && publication.liveFrom > now)) throw invalid('nothing is scheduled', 'articleId');
    const live = standing.find((publication) => publication.liveFrom !== null && publication.liveFrom <= now && (publication.liveUntil === null || publication.liveUntil > now));
    const publicationId = randomUUID();
    if (!live) await trimEarlier(acting.tx, article.id, now);
    else if (live.revisionId === null) await decideWithdrawal(acting, { publicationId, article, note: live.note ?? '', liveFrom: now, last: live });
    else {
      const revision = await requireRevision(acting.tx, live.revisionId);
      const dates = { firstPublishedAt: live.firstPublishedAt, lastUpdatedAt: live.lastUpdatedAt };
      await decidePublication(acting, { publicationId, article, revision, kind: 'mending', note: null, liveFrom: now, dates });
    }
    acting.note({ act: 'cancel-schedule', recordKind: 'article', recordId: article.id, editionId: article.editionId });
  });
}
