import { sql } from 'kysely';
import type { Acting } from '../logbook/logbook.ts';

/** What an assignment is about: a coverage, or the article of an edition. */
export type AssignedWork = { storyId: string; coverageId: string | null; editionId: string | null };

/** Ends the assignment that stands for a piece of work, and tells whose it was; `null` where there was none. */
export async function endAssignment({ tx }: Acting, { storyId, coverageId, editionId }: AssignedWork): Promise<string | null> {
  const ended = await tx
    .updateTable('assignment')
    .set({ ended_at: sql<Date>`newsroom_now()` })
    .where('story_id', '=', storyId)
    .where('ended_at', 'is', null)
    .$if(coverageId !== null, (query) => query.where('coverage_id', '=', coverageId))
    .$if(editionId !== null, (query) => query.where('edition_id', '=', editionId))
    .returning('person_id')
    .executeTakeFirst();
  return ended?.person_id ?? null;
}
