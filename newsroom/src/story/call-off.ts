import { randomUUID } from 'node:crypto';
import type { Acting } from '../logbook/logbook.ts';
import { decidePublication, decideWithdrawal, trimEarlier } from './decide.ts';
import { type ArticleRecord, listStandingPublications, requireRevision } from './records.ts';

/**
 * Calls off what is scheduled for an article, so that readers go on seeing what they see now. What is live is decided anew from now on,
 * since a range that was cut short for the schedule cannot be lengthened.
 *
 * @returns whether anything was scheduled
 */
export async function callOffSchedule(acting: Acting, article: ArticleRecord, now: Date): Promise<boolean> {
  const standing = await listStandingPublications(acting.tx, article.id);
  if (!standing.some((publication) => publication.liveFrom !== null && publication.liveFrom > now)) return false;
  const live = standing.find(({ liveFrom, liveUntil }) => liveFrom !== null && liveFrom <= now && (liveUntil === null || liveUntil > now));
  const publicationId = randomUUID();
  if (!live) await trimEarlier(acting.tx, article.id, now);
  else if (live.revisionId === null)
    await decideWithdrawal(acting, { publicationId, article, note: live.note ?? '', liveFrom: now, last: live });
  else {
    const revision = await requireRevision(acting.tx, live.revisionId);
    const dates = { firstPublishedAt: live.firstPublishedAt, lastUpdatedAt: live.lastUpdatedAt };
    await decidePublication(acting, { publicationId, article, revision, kind: 'mending', note: null, liveFrom: now, dates });
  }
  return true;
}
