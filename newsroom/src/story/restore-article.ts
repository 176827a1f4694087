import { randomUUID } from 'node:crypto';
import type { Person } from '@coranto/contract/person';
import { invalid, Refusal } from '@coranto/contract/refusal';
import { carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { decidePublication } from './decide.ts';
import { obstaclesAt } from './obstacles.ts';
import { listStandingPublications, lockArticle, requireRevision } from './records.ts';

/**
 * Puts a withdrawn article before readers again, in the words they saw last and with its earlier dates. The note says why, for colleagues.
 *
 * @throws {Invalid} the article is not withdrawn, or the note is empty
 * @throws {NotReady} what stands in the way now
 */
export async function restoreArticle(
  newsroom: Newsroom,
  person: Person | null,
  command: { articleId: string; note: string },
): Promise<{ address: string }> {
  const note = command.note.normalize('NFC').trim();
  if (note === '' || note.length > 2000) throw invalid('a restoration says why, in at most 2000 characters', 'note');
  return carryOut(newsroom, person, async (acting) => {
    const article = await lockArticle(acting.tx, command.articleId);
    requireMay(person, 'withdraw-article', article);
    const now = await readNow(acting.tx);
    const standing = await listStandingPublications(acting.tx, article.id);
    const current = standing.find(
      ({ liveFrom, liveUntil }) => liveFrom !== null && liveFrom <= now && (liveUntil === null || liveUntil > now),
    );
    const last = standing.find(({ revisionId, liveFrom }) => revisionId !== null && liveFrom !== null && liveFrom <= now);
    if (current?.kind !== 'withdrawal' || !last?.revisionId) throw invalid('the article is not withdrawn', 'articleId');
    const revision = await requireRevision(acting.tx, last.revisionId);
    const obstacles = await obstaclesAt(acting.tx, article, revision.content, now);
    if (obstacles.length > 0) throw new Refusal({ code: 'NotReady', obstacles });
    const dates = { firstPublishedAt: last.firstPublishedAt, lastUpdatedAt: last.lastUpdatedAt };
    const publicationId = randomUUID();
    const address = await decidePublication(acting, { publicationId, article, revision, kind: 'restoration', note, liveFrom: now, dates });
    acting.note({
      act: 'restore-article',
      recordKind: 'article',
      recordId: article.id,
      editionId: article.editionId,
      details: { revisionId: revision.id, note },
    });
    return { address };
  });
}
