import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { type Published, publishNewest } from './publish-article.ts';
import { listStandingPublications, lockArticle, requireRevision } from './records.ts';
import { type PassageChange, whatChanged } from './what-changed.ts';

/**
 * Mends an error of fact in a live article, with a note that readers see.
 *
 * @param command.changes what was changed, for the record; found by comparing with what readers saw where it is left out
 * @throws {Invalid} the note is empty, or readers have not seen the article yet (there is nothing to correct)
 * @throws {NotReady} as for publishing
 * @throws {Conflict} a newer revision was saved
 */
export async function correctArticle(
  newsroom: Newsroom,
  person: Person | null,
  command: { articleId: string; revisionId: string; note: string; changes?: PassageChange[] },
): Promise<Published> {
  const note = command.note.normalize('NFC').trim();
  if (note === '') throw invalid('a correction says what was wrong', 'note');
  if (note.length > 2000) throw invalid('a note has at most 2000 characters', 'note');
  return carryOut(newsroom, person, async (acting) => {
    const article = await lockArticle(acting.tx, command.articleId);
    requireMay(person, 'publish-article', article);
    const now = await readNow(acting.tx);
    const standing = await listStandingPublications(acting.tx, article.id);
    const seen = standing.find(
      (publication) => publication.revisionId !== null && publication.liveFrom !== null && publication.liveFrom <= now,
    );
    if (!seen?.revisionId) throw invalid('readers have not seen this article', 'articleId');
    const published = await publishNewest(acting, article, {
      revisionId: command.revisionId,
      now,
      liveFrom: now,
      kind: 'correction',
      note,
      plan: null,
    });
    const was = await requireRevision(acting.tx, seen.revisionId);
    const is = await requireRevision(acting.tx, command.revisionId);
    const changes = command.changes ?? whatChanged(was.content, is.content);
    if (changes.length > 0) {
      await acting.tx
        .insertInto('correction_change')
        .values(changes.map((change, position) => ({ publication_id: published.publicationId, position, ...change })))
        .execute();
    }
    return published;
  });
}
