import { sql } from 'kysely';
import type { Writing } from '../database/database.ts';
import type { HeldCopy } from './held-copy.ts';

/** One change for the table of updates; `null`: the program's. */
export type LogEntry = { bytes: Uint8Array; personId: string | null };

/** So many updates are put together into one state, which is then read at once. */
const putTogetherAfter = 500;

/** Writes changes behind those that are there. The copy must be held (`holdCopy`), and in memory hold them already. */
export async function writeUpdates(tx: Writing, held: HeldCopy, entries: readonly LogEntry[]): Promise<void> {
  const { articleId } = held;
  const first = held.seq + 1;
  const rows = entries.map(({ bytes, personId }, place) => ({
    article_id: articleId,
    seq: first + place,
    bytes: Buffer.from(bytes),
    person_id: personId,
  }));
  await tx.insertInto('working_copy_update').values(rows).execute();
  const writers = [...new Set(entries.flatMap(({ personId }) => (personId === null ? [] : [personId])))];
  const last = first + entries.length - 1;
  await tx
    .updateTable('working_copy')
    .set({
      seq: last,
      unsaved_since: sql<Date>`coalesce(unsaved_since, newsroom_now())`,
      wrote_at: sql<Date>`newsroom_now()`,
      wrote_by: writers.at(-1) ?? sql<string | null>`wrote_by`,
      problem: null,
    })
    .where('article_id', '=', articleId)
    .execute();
  if (writers.length > 0) {
    await tx
      .insertInto('working_copy_writer')
      .values(writers.map((person_id) => ({ article_id: articleId, person_id })))
      .onConflict((known) => known.doNothing())
      .execute();
  }
  held.standAt(last);
  if (Math.floor(last / putTogetherAfter) > Math.floor((first - 1) / putTogetherAfter)) await putTogether(tx, held);
}

async function putTogether(tx: Writing, held: HeldCopy): Promise<void> {
  await tx
    .updateTable('working_copy')
    .set({ state: Buffer.from(held.whole()), state_seq: held.seq })
    .where('article_id', '=', held.articleId)
    .execute();
  await tx.deleteFrom('working_copy_update').where('article_id', '=', held.articleId).where('seq', '<=', held.seq).execute();
}
