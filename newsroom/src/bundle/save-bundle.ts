import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { type Acting, carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { callOffSchedule } from '../story/story.ts';
import { decideMembers } from './decide-members.ts';
import { type HeldBundle, lockArticles, lockBundle, mostMembers, requireNotOut } from './records.ts';

/**
 * Makes a bundle, or names it and says its members anew. Of a bundle that is scheduled, those that leave are called off and those that
 * come in are scheduled with it, in the same act.
 *
 * @throws {Invalid} no name, too many members, or the bundle has gone out
 * @throws {NotAllowed} the person may not publish in the edition of a member, of those that leave too
 * @throws {NotReady} the bundle is scheduled and something stands in the way of a member that comes in
 */
export async function saveBundle(
  newsroom: Newsroom,
  person: Person | null,
  command: { bundleId: string; name: string; articleIds: string[] },
): Promise<void> {
  const name = command.name.normalize('NFC').trim();
  const articleIds = [...new Set(command.articleIds)];
  if (name === '' || name.length > 200) throw invalid('a bundle has a name of at most 200 characters', 'name');
  if (articleIds.length > mostMembers) throw invalid(`a bundle has at most ${mostMembers} articles`, 'articleIds');
  await carryOut(newsroom, person, async (acting) => {
    const { tx } = acting;
    const made = await tx
      .insertInto('bundle')
      .values({ id: command.bundleId, name, created_by: person?.id ?? null })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst();
    const isNew = (made.numInsertedOrUpdatedRows ?? 0n) > 0n;
    const before = await lockBundle(tx, person, command.bundleId);
    const now = await readNow(tx);
    requireNotOut(before, now);
    await tx.updateTable('bundle').set({ name }).where('id', '=', before.id).execute();
    await changeMembers(acting, before, articleIds, now);
    acting.note({
      act: isNew ? 'make-bundle' : 'change-bundle',
      recordKind: 'bundle',
      recordId: before.id,
      details: { name, articleIds },
    });
  });
}

async function changeMembers(acting: Acting, before: HeldBundle, articleIds: string[], now: Date): Promise<void> {
  const { tx, person } = acting;
  const wanted = new Set(articleIds);
  const known = new Set(before.members.map(({ article }) => article.id));
  const coming = await lockArticles(
    tx,
    person,
    articleIds.filter((id) => !known.has(id)),
  );
  for (const { article, publicationId } of before.members) {
    if (wanted.has(article.id)) continue;
    if (before.liveFrom !== null && (await isStillWithin(acting, publicationId))) await callOffSchedule(acting, article, now);
    await tx.deleteFrom('bundle_member').where('bundle_id', '=', before.id).where('article_id', '=', article.id).execute();
  }
  for (const [position, articleId] of articleIds.entries()) {
    await tx
      .insertInto('bundle_member')
      .values({ bundle_id: before.id, article_id: articleId, position })
      .onConflict((conflict) => conflict.columns(['bundle_id', 'article_id']).doUpdateSet({ position }))
      .execute();
  }
  if (before.liveFrom === null || coming.size === 0) return;
  const members = [...coming.values()].map((article) => ({ article, publicationId: null }));
  await decideMembers(acting, { ...before, members }, { now, liveFrom: before.liveFrom, plan: null, takingOf: () => 'newest' });
}

/** The schedule of a member is the bundle's, unless somebody has decided otherwise about the article since. */
export async function isStillWithin({ tx }: Acting, publicationId: string | null): Promise<boolean> {
  if (publicationId === null) return false;
  const row = await tx
    .selectFrom('publication')
    .select((each) => each.fn<boolean>('isempty', ['live_during']).as('isOver'))
    .where('id', '=', publicationId)
    .executeTakeFirst();
  return row !== undefined && !row.isOver;
}
