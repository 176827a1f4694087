import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { type Published, publishNewest } from './publish-article.ts';
import { listStandingPublications, lockArticle } from './records.ts';

/**
 * Mends an error of fact in a live article, with a note that readers see.
 *
 * @throws {Invalid} the note is empty, or readers have not seen the article yet (there is nothing to correct)
 * @throws {NotReady} as for publishing
 * @throws {Conflict} a newer revision was saved
 */
export async function correctArticle(
  newsroom: Newsroom,
  person: Person | null,
  command: { articleId: string; revisionId: string; note: string },
): Promise<Published> {
  const note = command.note.normalize('NFC').trim();
  if (note === '') throw invalid('a correction says what was wrong', 'note');
  if (note.length > 2000) throw invalid('a note has at most 2000 characters', 'note');
  return carryOut(newsroom, person, async (acting) => {
    const article = await lockArticle(acting.tx, command.articleId);
    requireMay(person, 'publish-article', article);
    const now = await readNow(acting.tx);
    const standing = await listStandingPublications(acting.tx, article.id);
    const wasSeen = standing.some(
      (publication) => publication.revisionId !== null && publication.liveFrom !== null && publication.liveFrom <= now,
    );
    if (!wasSeen) throw invalid('readers have not seen this article', 'articleId');
    return publishNewest(acting, article, { revisionId: command.revisionId, now, liveFrom: now, kind: 'correction', note, plan: null });
  });
}
