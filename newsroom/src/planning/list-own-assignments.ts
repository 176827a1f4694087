import type { OwnAssignment } from '@coranto/contract/api/plan';
import type { Person } from '@coranto/contract/person';
import { invalid } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { wantedState } from './wanted-state.ts';

const onePage = 50;

/** What somebody is assigned: what is still to do, the one due first before; or what is done. */
export async function listOwnAssignments(
  newsroom: Newsroom,
  person: Person,
  question: { isDone: boolean; cursor: string | null },
): Promise<{ assignments: OwnAssignment[]; nextCursor: string | null }> {
  const [at = '', id = ''] = (question.cursor ?? '').split('~');
  const isCursor = (at === 'infinity' || !Number.isNaN(Date.parse(at))) && /^[0-9a-f-]{36}$/.test(id);
  if (question.cursor !== null && !isCursor) throw invalid('no cursor of this list', 'cursor');
  const { rows } = await sql<OwnAssignment & { due_at: Date | null }>`
    select * from (
      select assignment.id as "assignmentId", story.id as "storyId", story.slugline, assignment.answer, assignment.answer_note as "answerNote",
        (select name from person where person.id = assignment.assigned_by) as "assignedBy", assignment.edition_id as "editionId",
        coalesce(coverage.due_at, wanted.due_at) as due_at,
        case when coverage.id is not null
          then json_build_object('coverageId', coverage.id, 'medium', coverage.medium, 'what', coverage.what, 'state', coverage.state) end as coverage,
        coalesce(coverage.article_id, far.article_id) as "articleId",
        coalesce(coverage.state in ('delivered', 'called-off'), far.state = 'live', false) as "isDone",
        coalesce(case when coverage.id is null then far.is_late else coverage.due_at < newsroom_now() and coverage.state not in ('delivered', 'called-off') end,
          false) as "isLate",
        (select json_build_object('eventId', event.id, 'name', event.name, 'state', event.state) from event where event.id = story.event_id) as event
      from assignment
      join story on story.id = assignment.story_id
      left join coverage on coverage.id = assignment.coverage_id
      left join wanted_edition wanted on wanted.story_id = assignment.story_id and wanted.edition_id = assignment.edition_id
      left join ${wantedState} on wanted.story_id is not null
      where assignment.person_id = ${person.id} and assignment.ended_at is null
    ) own
    where "isDone" = ${question.isDone}::boolean
      and (${question.cursor === null}::boolean or (coalesce(due_at, 'infinity'), "assignmentId") > (${at || 'infinity'}::timestamptz, ${id || person.id}::uuid))
    order by coalesce(due_at, 'infinity'), "assignmentId"
    limit ${onePage + 1}`.execute(newsroom.database.read);
  const page = rows.slice(0, onePage);
  const last = page.at(-1);
  return {
    assignments: page.map(({ due_at, ...assignment }) => ({ ...assignment, dueAt: due_at?.toISOString() ?? null })),
    nextCursor: rows.length > onePage && last ? `${last.due_at?.toISOString() ?? 'infinity'}~${last.assignmentId}` : null,
  };
}
