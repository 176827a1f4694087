import type { ArticleContent } from '@coranto/contract/article';
import { bringCopyTo } from '@coranto/contract/working-copy/bring-copy';
import { sql } from 'kysely';
import { Doc, encodeStateAsUpdate } from 'yjs';
import { type Reading, tellAllNodes, type Writing } from '../database/database.ts';
import { HeldCopy } from './held-copy.ts';
import { copyNotice } from './notices.ts';
import { holdCopy, noteChanges } from './take-updates.ts';
import { writeUpdates } from './write-updates.ts';

/** Makes the working copy of an article from its newest revision, where it has none. */
export async function ensureWorkingCopy(tx: Writing, articleId: string, content: ArticleContent): Promise<void> {
  const copy = new Doc({ gc: false });
  bringCopyTo(copy, content);
  await tx
    .insertInto('working_copy')
    .values({ article_id: articleId, copy_id: crypto.randomUUID(), state: Buffer.from(encodeStateAsUpdate(copy)), wrote_by: null })
    .onConflict((known) => known.doNothing())
    .execute();
}

/** What was written since the newest revision: the copy, who wrote, and who wrote last. */
export type Unsaved = { copy: HeldCopy; writerIds: string[]; lastWriterId: string | null };

/** What was written since the newest revision, held until the transaction ends; `null` when nothing was. */
export async function holdUnsaved(tx: Writing, articleId: string): Promise<Unsaved | null> {
  await holdCopy(tx, articleId);
  const row = await tx
    .selectFrom('working_copy')
    .select(['unsaved_since', 'wrote_by'])
    .where('article_id', '=', articleId)
    .executeTakeFirst();
  if (!row?.unsaved_since) return null;
  const copy = await HeldCopy.read(tx, articleId);
  if (copy === null) return null;
  const writers = await tx.selectFrom('working_copy_writer').select('person_id').where('article_id', '=', articleId).execute();
  return { copy, writerIds: writers.map(({ person_id }) => person_id), lastWriterId: row.wrote_by };
}

/** Says that a revision holds what the copy holds; who wrote becomes the revision's. */
export async function noteSaved(tx: Writing, articleId: string, revisionId: string | null): Promise<void> {
  if (revisionId !== null) {
    const writers = await tx.selectFrom('working_copy_writer').select('person_id').where('article_id', '=', articleId).execute();
    const rows = writers.map(({ person_id }) => ({ revision_id: revisionId, person_id }));
    if (rows.length > 0)
      await tx
        .insertInto('revision_writer')
        .values(rows)
        .onConflict((known) => known.doNothing())
        .execute();
  }
  await tx.deleteFrom('working_copy_writer').where('article_id', '=', articleId).execute();
  await tx.updateTable('working_copy').set({ unsaved_since: null, problem: null }).where('article_id', '=', articleId).execute();
}

/** Says why no revision can be made of what the copy holds; it stays as it is, and is tried again after further writing. */
export async function noteProblem(tx: Writing, articleId: string, problem: { place: string; detail: string }): Promise<void> {
  await tx
    .updateTable('working_copy')
    .set({ problem: JSON.stringify(problem) })
    .where('article_id', '=', articleId)
    .execute();
  tellAllNodes(copyNotice({ about: 'does-not-fit', articleId, ...problem }));
}

/** Brings the working copy of an article, where it has one, to a revision that was made elsewhere: whoever has it open follows. */
export async function bringWorkingCopy(tx: Writing, articleId: string, content: ArticleContent): Promise<void> {
  await holdCopy(tx, articleId);
  const held = await HeldCopy.read(tx, articleId);
  if (held === null) return;
  const change = noteChanges(held, () => bringCopyTo(held.doc, content));
  if (change.length > 0) await writeUpdates(tx, held, [{ bytes: change, personId: null }]);
  await noteSaved(tx, articleId, null);
  tellAllNodes(copyNotice({ about: 'update', articleId }));
}

/** Articles with words that no revision holds yet, after so much quiet or so long a time of writing. */
export async function listUnsaved(rows: Reading, after: { quietMs: number; writingMs: number }): Promise<string[]> {
  const found = await rows
    .selectFrom('working_copy')
    .select('article_id')
    .where('unsaved_since', 'is not', null)
    .where('problem', 'is', null)
    .where((is) =>
      is.or([
        is('wrote_at', '<=', sql<Date>`newsroom_now() - make_interval(secs => ${after.quietMs / 1000})`),
        is('unsaved_since', '<=', sql<Date>`newsroom_now() - make_interval(secs => ${after.writingMs / 1000})`),
      ]),
    )
    .limit(50)
    .execute();
  return found.map(({ article_id }) => article_id);
}
