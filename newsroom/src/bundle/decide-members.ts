import { type Obstacle, Refusal } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import type { Acting } from '../logbook/logbook.ts';
import {
  type ArticleRecord,
  findScheduled,
  obstaclesAt,
  type Plan,
  publishChecked,
  type RevisionRecord,
  requireRevision,
} from '../story/story.ts';
import type { HeldBundle } from './records.ts';

/** Which revision of each member goes out: the newest, or the one that was scheduled with the bundle. */
export type Taking = 'newest' | 'scheduled';

type Chosen = { article: ArticleRecord; revision: RevisionRecord };

/**
 * Decides about all members at once: every obstacle of every member is gathered first, and nothing is decided while there is one.
 * A member whose chosen revision readers see already is left as it is.
 *
 * @throws {NotReady} every obstacle of every member, each naming its article
 */
export async function decideMembers(
  acting: Acting,
  bundle: HeldBundle,
  how: { now: Date; liveFrom: Date; plan: Plan | null; takingOf: (articleId: string) => Taking },
): Promise<void> {
  const { tx } = acting;
  const { now, liveFrom, plan } = how;
  const chosen: Chosen[] = [];
  const obstacles: Obstacle[] = [];
  for (const { article, publicationId } of bundle.members) {
    const scheduledId = how.takingOf(article.id) === 'scheduled' ? await findRevisionOf(acting, publicationId) : null;
    const revision = await requireRevision(tx, scheduledId ?? article.newestRevisionId ?? '');
    if (!(await isAsReadersSee(acting, article, revision, now))) chosen.push({ article, revision });
    for (const obstacle of await obstaclesAt(tx, article, revision.content, liveFrom))
      obstacles.push({ ...obstacle, articleId: article.id });
  }
  if (obstacles.length > 0) throw new Refusal({ code: 'NotReady', obstacles });
  for (const { article, revision } of chosen) {
    const { publicationId } = await publishChecked(acting, article, { revision, now, liveFrom, kind: 'update', note: null, plan });
    await tx
      .updateTable('bundle_member')
      .set({ publication_id: publicationId })
      .where('bundle_id', '=', bundle.id)
      .where('article_id', '=', article.id)
      .execute();
  }
  await tx
    .updateTable('bundle')
    .set({ live_from: liveFrom, decided_at: sql<Date>`newsroom_now()`, decided_by: acting.person?.id ?? null })
    .where('id', '=', bundle.id)
    .execute();
}

async function findRevisionOf({ tx }: Acting, publicationId: string | null): Promise<string | null> {
  if (publicationId === null) return null;
  const row = await tx.selectFrom('publication').select('revision_id').where('id', '=', publicationId).executeTakeFirst();
  return row?.revision_id ?? null;
}

/** Readers see this revision now, and nothing else is decided for later. */
async function isAsReadersSee({ tx }: Acting, article: ArticleRecord, revision: RevisionRecord, now: Date): Promise<boolean> {
  if (await findScheduled(tx, article.id, now)) return false;
  const live = await tx
    .selectFrom('publication')
    .select('revision_id')
    .where('article_id', '=', article.id)
    .where(sql<boolean>`live_during @> ${now}::timestamptz`)
    .executeTakeFirst();
  return live?.revision_id === revision.id;
}
