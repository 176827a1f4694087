import { randomUUID } from 'node:crypto';
import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { decideWithdrawal, trimEarlier } from './decide.ts';
import { listStandingPublications, lockArticle } from './records.ts';
import { leadOnFrom, requireTarget } from './withdrawal-target.ts';

/**
 * Takes an article away from readers, with a note: its address answers 410 and shows it from now on, or leads elsewhere. What was scheduled for it is called off.
 * An article that readers have not seen yet only loses its schedule.
 *
 * @param command.leadsTo address of this site to which readers are led: an article, for good, or a section or front, for the time being
 * @throws {Invalid} the note is empty, the article is not live and not scheduled, or nothing stands at `leadsTo`
 */
export async function withdrawArticle(
  newsroom: Newsroom,
  person: Person | null,
  command: { articleId: string; note: string; leadsTo?: string | null },
): Promise<void> {
  const words = command.note.normalize('NFC').trim();
  if (words === '') throw invalid('a withdrawal says why', 'note');
  if (words.length > 2000) throw invalid('a note has at most 2000 characters', 'note');
  await carryOut(newsroom, person, async (acting) => {
    const article = await lockArticle(acting.tx, command.articleId);
    requireMay(person, 'withdraw-article', article);
    const now = await readNow(acting.tx);
    const standing = await listStandingPublications(acting.tx, article.id);
    const newest = standing[0];
    const isThere = standing.some(
      (publication) => publication.revisionId !== null && (publication.liveUntil === null || publication.liveUntil > now),
    );
    if (!newest || !isThere) throw invalid('the article is neither live nor scheduled', 'articleId');
    const lastSeen = standing.find((publication) => publication.liveFrom !== null && publication.liveFrom <= now);
    const target = command.leadsTo ? await requireTarget(acting.tx, article, command.leadsTo) : null;
    if (lastSeen) {
      await decideWithdrawal(acting, { publicationId: randomUUID(), article, note: words, liveFrom: now, last: lastSeen, target });
      if (target) await leadOnFrom(acting, lastSeen.address, target);
    } else await trimEarlier(acting.tx, article.id, now);
    acting.note({
      act: 'withdraw-article',
      recordKind: 'article',
      recordId: article.id,
      editionId: article.editionId,
      details: { note: words, leadsTo: target?.path ?? null },
    });
  });
}
