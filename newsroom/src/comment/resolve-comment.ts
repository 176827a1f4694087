import type { LogbookAct } from '@coranto/contract/logbook-act';
import type { Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { type Acting, carryOut, type Newsroom } from '../logbook/logbook.ts';
import { holdComment, openAgain, requireArticleToComment, tellOfComments } from './in-article.ts';

type Command = { commentId: string };

/** Says that a talk has come to its end. @throws {NotFound} no talk begins with it @throws {NotAllowed} */
export async function resolveComment(newsroom: Newsroom, person: Person, { commentId }: Command): Promise<void> {
  await settle(newsroom, person, { commentId, act: 'resolve-comment', isResolved: true });
}

/** Takes a talk up again. @throws {NotFound} no talk begins with it @throws {NotAllowed} */
export async function reopenComment(newsroom: Newsroom, person: Person, { commentId }: Command): Promise<void> {
  await settle(newsroom, person, { commentId, act: 'reopen-comment', isResolved: false });
}

type Settling = Command & { act: LogbookAct; isResolved: boolean };

async function settle(newsroom: Newsroom, person: Person, { commentId, act, isResolved }: Settling): Promise<void> {
  await carryOut(newsroom, person, async (acting) => {
    const first = await holdComment(acting, commentId);
    if (first.answers !== null) throw notFound(`talk that begins with ${commentId}`);
    const { articleId, editionId } = await requireArticleToComment(acting, first.articleId);
    if ((first.resolvedAt !== null) === isResolved) return;
    if (isResolved) await close(acting, commentId, person.id);
    else await openAgain(acting.tx, commentId);
    acting.note({ act, recordKind: 'article', recordId: articleId, editionId, details: { commentId } });
    tellOfComments(articleId);
  });
}

async function close({ tx }: Acting, commentId: string, personId: string): Promise<void> {
  await tx
    .updateTable('comment')
    .set({ resolved_at: sql<Date>`newsroom_now()`, resolved_by: personId })
    .where('id', '=', commentId)
    .execute();
}
