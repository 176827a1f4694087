import { isDeepStrictEqual } from 'node:util';
import type { Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import { carryOut, type Newsroom } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { findRevision, insertRevision, lockArticle, requireRevision } from './records.ts';
import type { SavedRevision } from './save-revision.ts';
import { saveUnsaved } from './save-working-copy.ts';

/**
 * Brings the words of an earlier revision back, as a new revision on top of all others: nothing is taken away, what stands unsaved becomes a revision
 * before it, and the new one knows which it restores. Asked twice with the same id, or for the words that stand already, it keeps nothing new.
 *
 * @param command.revisionId id of the new revision, the caller's own
 * @throws {NotFound} no such revision of this article
 * @throws {NotAllowed} the person may not write in this edition
 */
export async function restoreRevision(
  newsroom: Newsroom,
  person: Person | null,
  command: { articleId: string; revisionId: string; restoredRevisionId: string; reason?: string | null },
): Promise<SavedRevision> {
  return carryOut(newsroom, person, async (acting) => {
    const { tx, note } = acting;
    const article = await lockArticle(tx, command.articleId);
    requireMay(person, 'restore-revision', article);
    const known = await findRevision(tx, command.revisionId);
    if (known?.articleId === article.id) return { revisionId: known.id, number: known.number };
    const restored = await requireRevision(tx, command.restoredRevisionId);
    if (restored.articleId !== article.id) throw notFound(`revision ${restored.id} of article ${article.id}`);
    const unsaved = await saveUnsaved({ ...acting, person: null }, article, null);
    if ('problem' in unsaved) throw invalid(unsaved.problem.detail, unsaved.problem.place);
    const newest = await requireRevision(tx, unsaved.revisionId);
    if (isDeepStrictEqual(newest.content, restored.content)) return { revisionId: newest.id, number: newest.number };
    await insertRevision(tx, {
      id: command.revisionId,
      articleId: article.id,
      content: restored.content,
      basedOn: newest,
      savedBy: person?.id ?? null,
      sourceRevisionId: restored.sourceRevisionId,
      reason: command.reason?.normalize('NFC').trim() || null,
      restoredRevisionId: restored.id,
    });
    note({
      act: 'restore-revision',
      recordKind: 'article',
      recordId: article.id,
      editionId: article.editionId,
      details: { revisionId: command.revisionId, restoredNumber: restored.number, reason: command.reason ?? null },
    });
    return { revisionId: command.revisionId, number: newest.number + 1 };
  });
}
