import { may, type Person, type Place } from '@coranto/contract/person';
import { notAllowed, notFound, Refusal } from '@coranto/contract/refusal';
import type { Reading, Writing } from '../database/database.ts';

/** The plan of a story as a command holds it. */
export type HeldPlan = {
  storyId: string;
  slugline: string;
  deskId: string | null;
  stageId: string | null;
  version: number;
  /** Editions that the story is wanted in or written for. */
  editionIds: string[];
};

/**
 * Holds a story's plan until the end of the transaction.
 *
 * @throws {NotFound} no such story, or not for this person
 * @throws {NotAllowed} the person may plan in none of its editions
 */
export async function lockPlan(tx: Writing, person: Person | null, storyId: string): Promise<HeldPlan> {
  const row = await tx
    .selectFrom('story')
    .select(['slugline', 'stage_id', 'desk_id', 'plan_version'])
    .where('id', '=', storyId)
    .forUpdate()
    .executeTakeFirst();
  if (!row) throw notFound(`story ${storyId}`);
  const editionIds = await listEditionsOf(tx, storyId);
  requireMayPlan(person, editionIds, row.desk_id);
  return { storyId, slugline: row.slugline, deskId: row.desk_id, stageId: row.stage_id, version: row.plan_version, editionIds };
}

/** Editions that a story is wanted in or written for. */
export async function listEditionsOf(rows: Reading | Writing, storyId: string): Promise<string[]> {
  const found = await rows
    .selectFrom('wanted_edition')
    .select('edition_id')
    .where('story_id', '=', storyId)
    .union(rows.selectFrom('article').select('edition_id').where('story_id', '=', storyId))
    .execute();
  return found.map((row) => row.edition_id);
}

/**
 * A story is planned by those who may plan in one of its editions; one that is wanted nowhere yet, by all who may plan anywhere.
 *
 * @throws {NotFound} to those who may not read it @throws {NotAllowed}
 */
function requireMayPlan(person: Person | null, editionIds: readonly string[], deskId: string | null): void {
  if (person === null) return;
  const where: Place[] = editionIds.length === 0 ? [null] : editionIds.map((editionId) => ({ editionId, deskId }));
  if (!where.some((place) => may(person, 'read-drafts', place))) throw notFound('plan of other editions');
  if (!where.some((place) => may(person, 'plan-story', place))) throw notAllowed('plan-story');
}

/** Refuses: what the person saw has changed meanwhile. */
export function wasFaster(detail: string): Refusal {
  return new Refusal({ code: 'Conflict', detail, newestRevisionId: null });
}
