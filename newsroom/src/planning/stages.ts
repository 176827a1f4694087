import type { Stage } from '@coranto/contract/planning';
import { sql } from 'kysely';
import type { Reading, Writing } from '../database/database.ts';
import type { Newsroom } from '../logbook/logbook.ts';

/** The newsroom's stages in order, each with how many stories are in it. */
export async function listStages(newsroom: Newsroom): Promise<(Stage & { count: number })[]> {
  return newsroom.database.read
    .selectFrom('stage')
    .select([
      'id as stageId',
      'names',
      'is_done as isDone',
      sql<number>`(select count(*) from story where story.stage_id = stage.id)`.as('count'),
    ])
    .orderBy('position')
    .orderBy('id')
    .execute();
}

/** One stage, or `null`. */
export async function findStage(rows: Reading | Writing, stageId: string): Promise<Stage | null> {
  const row = await rows
    .selectFrom('stage')
    .select(['id as stageId', 'names', 'is_done as isDone'])
    .where('id', '=', stageId)
    .executeTakeFirst();
  return row ?? null;
}

/** The stage in which a story begins, or `null` where there are none. */
export async function findFirstStageId(rows: Reading | Writing): Promise<string | null> {
  const row = await rows.selectFrom('stage').select('id').orderBy('position').orderBy('id').limit(1).executeTakeFirst();
  return row?.id ?? null;
}
