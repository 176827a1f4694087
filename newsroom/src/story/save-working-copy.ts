import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { readCopy } from '@coranto/contract/working-copy/read-copy';
import { tellAllNodes } from '../database/database.ts';
import { type Acting, carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { copyNotice, holdUnsaved, noteProblem, noteSaved } from '../working-copy/working-copy.ts';
import { type ArticleRecord, insertRevisionOfCopy, lockArticle, requireRevision } from './records.ts';
import type { SavedRevision } from './save-revision.ts';

/**
 * Makes a revision of what the working copy of an article holds, and says which revision stands: the one before, when it says the same.
 * Those who wrote since are named with it.
 *
 * @throws {NotAllowed} the person may not write in this edition
 * @throws {Invalid} what the copy holds does not fit the contract; it stays in the copy, and the place is named
 */
export async function saveWorkingCopy(
  newsroom: Newsroom,
  person: Person | null,
  command: { articleId: string; reason?: string | null },
): Promise<SavedRevision> {
  return carryOut(newsroom, person, async (acting) => {
    const article = await lockArticle(acting.tx, command.articleId);
    requireMay(person, 'save-revision', article);
    const saved = await saveUnsaved(acting, article, command.reason ?? null);
    if ('problem' in saved) throw invalid(saved.problem.detail, saved.problem.place);
    return saved;
  });
}

/**
 * Makes a revision of what nobody has saved for a while. What does not fit the contract stays in the working copy, and whoever has it open
 * is told.
 */
export async function saveQuietWorkingCopy(newsroom: Newsroom, articleId: string): Promise<void> {
  await carryOut(newsroom, null, async (acting) => {
    const article = await lockArticle(acting.tx, articleId);
    const saved = await saveUnsaved(acting, article, null);
    if ('problem' in saved) await noteProblem(acting.tx, articleId, saved.problem);
  });
}

/** What stands unsaved in the working copy of a held article becomes its newest revision. */
export async function saveUnsaved(
  acting: Acting,
  article: ArticleRecord,
  reason: string | null,
): Promise<SavedRevision | { problem: { place: string; detail: string } }> {
  const { tx, note, person } = acting;
  const newest = await requireRevision(tx, article.newestRevisionId ?? '');
  const standing = { revisionId: newest.id, number: newest.number };
  const unsaved = await holdUnsaved(tx, article.id);
  if (unsaved === null) return standing;
  const read = readCopy(unsaved.copy.doc);
  if (!read.fits) return { problem: { place: read.place, detail: read.detail } };
  if (isDeepStrictEqual(read.content, newest.content)) {
    await noteSaved(tx, article.id, null);
    return standing;
  }
  const saved = { revisionId: randomUUID(), number: newest.number + 1 };
  await insertRevisionOfCopy(tx, {
    id: saved.revisionId,
    articleId: article.id,
    content: read.content,
    basedOn: newest,
    savedBy: person?.id ?? unsaved.lastWriterId,
    sourceRevisionId: newest.sourceRevisionId,
    reason,
  });
  await noteSaved(tx, article.id, saved.revisionId);
  const details = { revisionId: saved.revisionId, writers: unsaved.writerIds };
  note({ act: 'save-revision', recordKind: 'article', recordId: article.id, editionId: article.editionId, details });
  const at = (await readNow(tx)).toISOString();
  tellAllNodes(copyNotice({ about: 'revision', articleId: article.id, ...saved, at }));
  return saved;
}
