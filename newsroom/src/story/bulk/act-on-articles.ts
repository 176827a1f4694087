import type { BulkAct, BulkOutcome } from '@coranto/contract/bulk-act';
import { mostInBulk } from '@coranto/contract/bulk-act';
import type { Person } from '@coranto/contract/person';
import { may } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { type Acting, carryOut, type Newsroom } from '../../logbook/logbook.ts';
import { type ArticleRecord, requireArticle } from '../records.ts';
import type { BulkStep, StepResult } from './bulk-step.ts';
import { callOff } from './call-off.ts';
import { moveStoriesToDesk } from './move-to-desk.ts';
import { setSection } from './set-section.ts';
import { bringBack, spike } from './spike.ts';

/** What came of a bulk act for one article. */
export type BulkItem = { articleId: string; outcome: BulkOutcome };

const steps: { [Kind in BulkAct['kind']]: BulkStep<Kind> } = {
  spike,
  'bring-back': bringBack,
  'call-off': callOff,
  'set-section': setSection,
  'move-to-desk': moveStoriesToDesk,
};

/** The step of a kind of act, with how it is undone. */
export function stepOf(act: BulkAct): BulkStep<BulkAct['kind']> {
  return steps[act.kind] as BulkStep<BulkAct['kind']>; // each step stands at its own kind
}

/**
 * Does one thing to several articles in one transaction, and tells what came of each: what cannot be done to one does not stop the others. What
 * stood there before is kept, so that it can be undone. Asked twice with the same id, it answers as the first time.
 *
 * @throws {Invalid} no articles, or too many
 */
export async function actOnArticles(
  newsroom: Newsroom,
  person: Person | null,
  command: { bulkActId: string; articleIds: readonly string[]; act: BulkAct },
): Promise<BulkItem[]> {
  const { bulkActId, act } = command;
  // In one order, so that two that act on the same articles do not wait for each other.
  const articleIds = [...new Set(command.articleIds)].sort();
  if (articleIds.length === 0 || articleIds.length > mostInBulk) throw invalid(`from 1 to ${mostInBulk} articles`, 'articleIds');
  return carryOut(newsroom, person, async (acting) => {
    const { tx } = acting;
    const inserted = await tx
      .insertInto('bulk_act')
      .values({ id: bulkActId, person_id: person?.id ?? null, act: JSON.stringify(act) })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst();
    if (inserted.numInsertedOrUpdatedRows === 0n) return listItems(acting, bulkActId);
    const results: { articleId: string; result: StepResult }[] = [];
    for (const articleId of articleIds) results.push({ articleId, result: await actOnOne(acting, articleId, act, bulkActId) });
    await tx
      .insertInto('bulk_change')
      .values(
        results.map(({ articleId, result }, place) => ({
          bulk_act_id: bulkActId,
          place,
          article_id: articleId,
          outcome: result.outcome,
          before: result.outcome === 'done' ? JSON.stringify(result.before) : null,
          after: result.outcome === 'done' ? JSON.stringify(result.after) : null,
        })),
      )
      .execute();
    const done = results.filter(({ result }) => result.outcome === 'done').length;
    acting.note({ act: 'bulk-act', recordKind: 'bulk-act', recordId: bulkActId, details: { kind: act.kind, done } });
    return results.map(({ articleId, result }) => ({ articleId, outcome: result.outcome }));
  });
}

async function listItems({ tx }: Acting, bulkActId: string): Promise<BulkItem[]> {
  return tx
    .selectFrom('bulk_change')
    .select(['article_id as articleId', 'outcome'])
    .where('bulk_act_id', '=', bulkActId)
    .orderBy('place')
    .execute();
}

async function actOnOne(acting: Acting, articleId: string, act: BulkAct, bulkActId: string): Promise<StepResult> {
  const step = stepOf(act);
  const article = await holdArticle(acting, articleId);
  if (article === null || !mayDo(acting.person, 'read-drafts', article)) return { outcome: 'not-found' };
  if (!mayDo(acting.person, step.permission, article)) return { outcome: 'not-allowed' };
  const result = await step.carryOut(acting, article, act);
  if (result.outcome === 'done') {
    acting.note({ act: act.kind, recordKind: 'article', recordId: article.id, editionId: article.editionId, details: { bulkActId } });
  }
  return result;
}

/** Holds an article and its story until the transaction ends; `null` where it is not there. */
export async function holdArticle({ tx }: Acting, articleId: string): Promise<ArticleRecord | null> {
  const held = await tx.selectFrom('article').select('story_id').where('id', '=', articleId).forUpdate().executeTakeFirst();
  if (!held) return null;
  await tx.selectFrom('story').select('id').where('id', '=', held.story_id).forUpdate().execute();
  return requireArticle(tx, articleId);
}

/** The program itself may do everything. */
export function mayDo(person: Person | null, act: Parameters<typeof may>[1], article: ArticleRecord): boolean {
  return person === null || may(person, act, article);
}
