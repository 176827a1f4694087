import { isDeepStrictEqual } from 'node:util';
import type { ArticleContent } from '@coranto/contract/article';
import type { Person } from '@coranto/contract/person';
import { invalid, Refusal } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { findRevision, insertRevision, lockArticle, parseContent, requireRevision } from './records.ts';
import { saveUnsaved } from './save-working-copy.ts';

export type SavedRevision = { revisionId: string; number: number };

/**
 * Keeps what was written elsewhere than in the working copy as the article's newest revision; what stands unsaved in the working copy
 * becomes a revision before it.
 *
 * Asked twice with the same revision id, or with the words that stand already, it keeps nothing new and answers as the first time.
 *
 * @param command.basedOn the revision that the writer had before them
 * @throws {Conflict} somebody saved since; nothing is lost: the writer has their text, and the newest revision's id is in the refusal
 * @throws {NotAllowed} the person may not write in this edition
 */
export async function saveRevision(
  newsroom: Newsroom,
  person: Person | null,
  command: { articleId: string; revisionId: string; basedOn: string; content: ArticleContent; reason?: string | null },
): Promise<SavedRevision> {
  const content = parseContent(command.content);
  await saveUnsavedFirst(newsroom, person, command);
  return carryOut(newsroom, person, async ({ tx, note }) => {
    const article = await lockArticle(tx, command.articleId);
    requireMay(person, 'save-revision', article);
    const known = await findRevision(tx, command.revisionId);
    if (known?.articleId === article.id) return { revisionId: known.id, number: known.number };
    if (article.newestRevisionId !== command.basedOn) {
      throw new Refusal({ code: 'Conflict', detail: 'a newer revision was saved', newestRevisionId: article.newestRevisionId });
    }
    const newest = await requireRevision(tx, command.basedOn);
    if (isDeepStrictEqual(newest.content, content)) return { revisionId: newest.id, number: newest.number };
    await insertRevision(tx, {
      id: command.revisionId,
      articleId: article.id,
      content,
      basedOn: newest,
      savedBy: person?.id ?? null,
      sourceRevisionId: newest.sourceRevisionId,
      reason: command.reason ?? null,
    });
    note({
      act: 'save-revision',
      recordKind: 'article',
      recordId: article.id,
      editionId: article.editionId,
      details: { revisionId: command.revisionId },
    });
    return { revisionId: command.revisionId, number: newest.number + 1 };
  });
}

/** In a transaction of its own: what others wrote is kept also when the save after it is refused. */
async function saveUnsavedFirst(
  newsroom: Newsroom,
  person: Person | null,
  command: { articleId: string; revisionId: string },
): Promise<void> {
  await carryOut(newsroom, person, async (acting) => {
    const article = await lockArticle(acting.tx, command.articleId);
    requireMay(person, 'save-revision', article);
    const known = await findRevision(acting.tx, command.revisionId);
    if (known?.articleId === article.id) return;
    const saved = await saveUnsaved({ ...acting, person: null }, article, null);
    if ('problem' in saved) throw invalid(saved.problem.detail, saved.problem.place);
  });
}
