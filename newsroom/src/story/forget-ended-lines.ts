import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';

/**
 * Removes some rows of lists whose time has passed, so that a list of what is scheduled does not read all that ever was.
 *
 * @returns how many were removed; fewer than `most` means that nothing is left for now
 */
export async function forgetEndedLines(newsroom: Newsroom, most: number): Promise<number> {
  return newsroom.database.write(async (tx) => {
    const { numAffectedRows } = await sql`
      delete from article_line where (article_id, from_at) in (
        select article_id, from_at from article_line where until_at < 'infinity' and until_at <= newsroom_now() limit ${most})`.execute(tx);
    return Number(numAffectedRows ?? 0n);
  });
}
