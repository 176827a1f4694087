import type { Acting } from '../../logbook/logbook.ts';
import type { BulkStep } from './bulk-step.ts';

/** Gives the stories of articles to a desk, or to none. */
export const moveStoriesToDesk: BulkStep<'move-to-desk'> = {
  permission: 'move-to-desk',
  async carryOut(acting, article, { deskId }) {
    if (article.deskId === deskId) return { outcome: 'as-it-was' };
    if (deskId !== null) {
      const desk = await acting.tx.selectFrom('desk').select('edition_id').where('id', '=', deskId).executeTakeFirst();
      if (!desk || (desk.edition_id !== null && desk.edition_id !== article.editionId)) return { outcome: 'no-such-desk' };
    }
    await setDesk(acting, article.storyId, deskId);
    return { outcome: 'done', before: { deskId: article.deskId }, after: { deskId } };
  },
  async undo(acting, article, { before, after }) {
    if (article.deskId !== after.deskId) return 'changed-since';
    await setDesk(acting, article.storyId, typeof before.deskId === 'string' ? before.deskId : null);
    return 'done';
  },
};

async function setDesk({ tx }: Acting, storyId: string, deskId: string | null): Promise<void> {
  await tx.updateTable('story').set({ desk_id: deskId }).where('id', '=', storyId).execute();
}
