import { sql } from 'kysely';
import type { Writing } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';

/** What a person holds that somebody must take over: how many of each. */
export type HandedOver = { stories: number; assignments: number; schedules: number };

/** Stories that a person answers for and that are not set aside or finished: something of them is newer than what readers see. */
const openStories = (personId: string) => sql`
  select story.id from story
  where coalesce(story.in_hands_of, story.created_by) = ${personId}::uuid and exists (
    select from article
    left join publication live on live.article_id = article.id and live.live_during @> newsroom_now()
    where article.story_id = story.id and article.spiked_at is null and live.revision_id is distinct from article.newest_revision_id)`;

/** What would go to another if this person left now. */
export async function listHeld(rows: Newsroom['database']['read'] | Writing, personId: string): Promise<HandedOver> {
  const { rows: counted } = await sql<{ stories: number; schedules: number }>`
    select (select count(*)::int from (${openStories(personId)}) held) as stories,
      (select count(*)::int from publication where decided_by = ${personId}::uuid and lower(live_during) > newsroom_now()) as schedules`.execute(
    rows,
  );
  return { stories: counted[0]?.stories ?? 0, assignments: await countAssignments(rows, personId), schedules: counted[0]?.schedules ?? 0 };
}

/** Gives what a person holds to another; what was decided stays decided. */
export async function giveOver(tx: Writing, { from, to }: { from: string; to: string }): Promise<HandedOver> {
  const held = await listHeld(tx, from);
  await sql`update story set in_hands_of = ${to}::uuid where id in (${openStories(from)})`.execute(tx);
  await sql`update assignment set person_id = ${to}::uuid where person_id = ${from}::uuid and ended_at is null`.execute(tx);
  return held;
}

async function countAssignments(rows: Newsroom['database']['read'] | Writing, personId: string): Promise<number> {
  const { rows: counted } = await sql<{ count: number }>`
    select count(*)::int as count from assignment where person_id = ${personId}::uuid and ended_at is null`.execute(rows);
  return counted[0]?.count ?? 0;
}
