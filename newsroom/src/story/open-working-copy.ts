import { may, type Person } from '@coranto/contract/person';
import type { Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { ensureWorkingCopy, HeldCopy } from '../working-copy/working-copy.ts';
import { lockArticle, requireArticle, requireRevision } from './records.ts';

/**
 * What a person may do in the working copy of an article.
 *
 * @throws {NotFound} no such article
 * @throws {NotAllowed} the person may not read drafts of its edition
 */
export async function mayInWorkingCopy(
  newsroom: Newsroom,
  person: Person,
  question: { articleId: string },
): Promise<{ mayWrite: boolean }> {
  const article = await requireArticle(newsroom.database.read, question.articleId);
  requireMay(person, 'read-drafts', article);
  return { mayWrite: may(person, 'save-revision', article) };
}

/** Opens the working copy of an article; where it has none yet, one is made from its newest revision. @throws {NotFound} */
export async function openWorkingCopy(newsroom: Newsroom, articleId: string): Promise<HeldCopy> {
  const held = await HeldCopy.read(newsroom.database.read, articleId);
  if (held !== null) return held;
  return newsroom.database.write(async (tx) => {
    const article = await lockArticle(tx, articleId);
    const newest = await requireRevision(tx, article.newestRevisionId ?? '');
    await ensureWorkingCopy(tx, articleId, newest.content);
    const made = await HeldCopy.read(tx, articleId);
    if (made === null) throw new Error(`The working copy of article ${articleId} was made and is not there`);
    return made;
  });
}
