import { type Acting, readNow } from '../../logbook/logbook.ts';
import { type ArticleRecord, listStandingPublications } from '../records.ts';
import type { BulkStep } from './bulk-step.ts';

/** Sets articles aside that readers do not see and are not to see. */
export const spike: BulkStep<'spike'> = {
  permission: 'withdraw-article',
  async carryOut(acting, article) {
    if (article.spikedAt !== null) return { outcome: 'as-it-was' };
    const now = await readNow(acting.tx);
    const standing = (await listStandingPublications(acting.tx, article.id)).filter(
      ({ liveUntil }) => liveUntil === null || liveUntil > now,
    );
    if (standing.some(({ liveFrom }) => liveFrom !== null && liveFrom > now)) return { outcome: 'is-scheduled' };
    if (standing.some(({ revisionId }) => revisionId !== null)) return { outcome: 'readers-see-it' };
    await setSpiked(acting, article, now);
    return { outcome: 'done', before: { spikedAt: null }, after: { spikedAt: now.toISOString() } };
  },
  undo: putBack,
};

/** Brings back what was set aside. */
export const bringBack: BulkStep<'bring-back'> = {
  permission: 'withdraw-article',
  async carryOut(acting, article) {
    if (article.spikedAt === null) return { outcome: 'as-it-was' };
    await setSpiked(acting, article, null);
    return { outcome: 'done', before: { spikedAt: article.spikedAt.toISOString() }, after: { spikedAt: null } };
  },
  undo: putBack,
};

async function putBack(
  acting: Acting,
  article: ArticleRecord,
  { before, after }: { before: Record<string, unknown>; after: Record<string, unknown> },
) {
  if ((article.spikedAt?.toISOString() ?? null) !== after.spikedAt) return 'changed-since' as const;
  await setSpiked(acting, article, typeof before.spikedAt === 'string' ? new Date(before.spikedAt) : null);
  return 'done' as const;
}

async function setSpiked({ tx }: Acting, article: ArticleRecord, spikedAt: Date | null): Promise<void> {
  await tx.updateTable('article').set({ spiked_at: spikedAt }).where('id', '=', article.id).execute();
}
