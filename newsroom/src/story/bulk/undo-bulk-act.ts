import type { Person } from '@coranto/contract/person';
import { notAllowed, notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import { type Acting, carryOut, type Newsroom } from '../../logbook/logbook.ts';
import { type BulkItem, holdArticle, mayDo, stepOf } from './act-on-articles.ts';

/**
 * Puts back what a bulk act changed, article by article, where nobody has changed it since. Asked twice, it does nothing the second time.
 *
 * @throws {NotFound} no such act
 * @throws {NotAllowed} somebody else's
 */
export async function undoBulkAct(newsroom: Newsroom, person: Person | null, command: { bulkActId: string }): Promise<BulkItem[]> {
  return carryOut(newsroom, person, async (acting) => {
    const { tx } = acting;
    const bulk = await tx.selectFrom('bulk_act').selectAll().where('id', '=', command.bulkActId).forUpdate().executeTakeFirst();
    if (!bulk) throw notFound(`bulk act ${command.bulkActId}`);
    if (person !== null && bulk.person_id !== person.id) throw notAllowed('undo what somebody else did');
    if (bulk.undone_at !== null) return [];
    const changes = await tx
      .selectFrom('bulk_change')
      .select(['article_id as articleId', 'before', 'after'])
      .where('bulk_act_id', '=', bulk.id)
      .where('outcome', '=', 'done')
      .orderBy('place', 'desc')
      .execute();
    const items: BulkItem[] = [];
    for (const change of changes) items.push({ articleId: change.articleId, outcome: await undoOne(acting, bulk, change) });
    await tx.updateTable('bulk_act').set({ undone_at: sql<Date>`newsroom_now()` }).where('id', '=', bulk.id).execute();
    const done = items.filter(({ outcome }) => outcome === 'done').length;
    acting.note({ act: 'undo-bulk-act', recordKind: 'bulk-act', recordId: bulk.id, details: { kind: bulk.act.kind, done } });
    return items;
  });
}

type Bulk = { id: string; act: Parameters<typeof stepOf>[0] };
type Change = { articleId: string; before: Record<string, unknown> | null; after: Record<string, unknown> | null };

async function undoOne(acting: Acting, bulk: Bulk, { articleId, before, after }: Change): Promise<BulkItem['outcome']> {
  const step = stepOf(bulk.act);
  const article = await holdArticle(acting, articleId);
  if (article === null || before === null || after === null) return 'not-found';
  if (!mayDo(acting.person, step.permission, article)) return 'not-allowed';
  const outcome = await step.undo(acting, article, { before, after });
  if (outcome === 'done') {
    acting.note({
      act: 'undo-bulk-act',
      recordKind: 'article',
      recordId: article.id,
      editionId: article.editionId,
      details: { bulkActId: bulk.id, kind: bulk.act.kind },
    });
  }
  return outcome;
}
