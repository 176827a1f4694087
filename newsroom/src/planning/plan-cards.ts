import type { PlanCard } from '@coranto/contract/api/planning';
import { sql } from 'kysely';
import { wantedState } from './wanted-state.ts';

/** The columns of a story as the board shows it, for statements that select from `story`. */
export const planCardColumns = sql`
  story.id as "storyId", story.stage_id as "stageId", story.slugline, story.kind, story.urgency, story.planned_for, story.planned_exactness,
  story.planned_zone, story.staged_at, (select name from person where person.id = story.staged_by) as "stagedBy",
  (select json_build_object('eventId', event.id, 'name', event.name, 'state', event.state) from event where event.id = story.event_id) as event,
  coalesce((
    select json_agg(json_build_object('editionId', wanted.edition_id, 'dueAt', wanted.due_at, 'state', far.state, 'isLate', far.is_late)
      order by edition.position)
    from wanted_edition wanted join edition on edition.id = wanted.edition_id cross join ${wantedState}
    where wanted.story_id = story.id), '[]') as wanted,
  coalesce((
    select json_agg(json_build_object('medium', medium, 'state', state) order by created_at, id)
    from coverage where coverage.story_id = story.id), '[]') as coverages,
  coalesce((
    select json_agg(json_build_object('personId', person_id, 'name', name, 'answer', answer) order by name)
    from (
      select assignment.person_id, person.name,
        (array_agg(assignment.answer order by case assignment.answer when 'declined' then 0 when 'waiting' then 1 else 2 end))[1] as answer
      from assignment join person on person.id = assignment.person_id
      where assignment.story_id = story.id and assignment.ended_at is null
      group by assignment.person_id, person.name
    ) assigned), '[]') as people`;

/** What those columns give. */
export type PlanCardRow = Omit<PlanCard, 'plannedFor' | 'stagedAt' | 'wanted'> & {
  planned_for: Date | null;
  planned_exactness: NonNullable<PlanCard['plannedFor']>['exactness'] | null;
  planned_zone: string | null;
  staged_at: Date | null;
  wanted: PlanCard['wanted'];
};

/** The card of a row. */
export function rowToPlanCard({ planned_for, planned_exactness, planned_zone, staged_at, ...row }: PlanCardRow): PlanCard {
  return { ...row, plannedFor: toPlannedFor({ planned_for, planned_exactness, planned_zone }), stagedAt: staged_at?.toISOString() ?? null };
}

/** When a story is planned for, of the three columns that hold it. */
export function toPlannedFor(row: Pick<PlanCardRow, 'planned_for' | 'planned_exactness' | 'planned_zone'>): PlanCard['plannedFor'] {
  if (row.planned_for === null || row.planned_exactness === null || row.planned_zone === null) return null;
  return { at: row.planned_for.toISOString(), exactness: row.planned_exactness, timeZone: row.planned_zone };
}
