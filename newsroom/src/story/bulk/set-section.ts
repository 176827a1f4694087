import { randomUUID } from 'node:crypto';
import type { Acting } from '../../logbook/logbook.ts';
import { findSection } from '../counterparts.ts';
import { type ArticleRecord, insertRevision, requireRevision } from '../records.ts';
import type { BulkStep } from './bulk-step.ts';

/** Puts articles into a section, or into its counterpart in their own edition: as a new revision, since the section is part of what an article holds. */
export const setSection: BulkStep<'set-section'> = {
  permission: 'save-revision',
  async carryOut(acting, article, { sectionId }) {
    const own = await sectionIn(acting, article, sectionId);
    if (own === null) return { outcome: 'no-such-section' };
    const newest = await requireRevision(acting.tx, article.newestRevisionId ?? '');
    if (newest.content.sectionId === own) return { outcome: 'as-it-was' };
    const revisionId = await saveSection(acting, article, own);
    return { outcome: 'done', before: { sectionId: newest.content.sectionId }, after: { revisionId } };
  },
  async undo(acting, article, { before, after }) {
    if (article.newestRevisionId !== after.revisionId) return 'changed-since';
    await saveSection(acting, article, typeof before.sectionId === 'string' ? before.sectionId : null);
    return 'done';
  },
};

async function sectionIn({ tx }: Acting, article: ArticleRecord, sectionId: string): Promise<string | null> {
  const section = await tx.selectFrom('section').select('edition_id').where('id', '=', sectionId).executeTakeFirst();
  if (section?.edition_id === article.editionId) return sectionId;
  return findSection(tx, sectionId, article.editionId);
}

async function saveSection({ tx, person }: Acting, article: ArticleRecord, sectionId: string | null): Promise<string> {
  const newest = await requireRevision(tx, article.newestRevisionId ?? '');
  const id = randomUUID();
  await insertRevision(tx, {
    id,
    articleId: article.id,
    content: { ...newest.content, sectionId },
    basedOn: newest,
    savedBy: person?.id ?? null,
    sourceRevisionId: newest.sourceRevisionId,
  });
  return id;
}
