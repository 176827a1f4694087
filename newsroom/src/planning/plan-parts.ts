import type { Plan } from '@coranto/contract/api/plan';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { wantedState } from './wanted-state.ts';

type Wanted = Plan['wanted'][number];
type Coverage = Plan['coverages'][number];

const assigned = sql`
  json_build_object('assignmentId', assignment.id, 'personId', assignment.person_id, 'name', (select name from person where person.id = assignment.person_id),
    'answer', assignment.answer, 'answerNote', assignment.answer_note,
    'assignedBy', (select name from person where person.id = assignment.assigned_by))`;

/** The editions in which a story is wanted, in their order. */
export async function listWanted(newsroom: Newsroom, storyId: string): Promise<Wanted[]> {
  const { rows } = await sql<Omit<Wanted, 'dueAt' | 'liveSince'> & { due_at: Date | null; live_since: Date | null }>`
    select wanted.edition_id as "editionId", wanted.section_id as "sectionId", wanted.version, wanted.due_at, far.state, far.is_late as "isLate",
      far.live_since, case when assignment.id is not null then ${assigned} end as assignment
    from wanted_edition wanted join edition on edition.id = wanted.edition_id cross join ${wantedState}
    left join assignment on assignment.story_id = wanted.story_id and assignment.edition_id = wanted.edition_id and assignment.ended_at is null
    where wanted.story_id = ${storyId}
    order by edition.position`.execute(newsroom.database.read);
  return rows.map(({ due_at, live_since, ...wanted }) => ({
    ...wanted,
    dueAt: due_at?.toISOString() ?? null,
    liveSince: live_since?.toISOString() ?? null,
  }));
}

/** What is to be brought for a story, in the order in which it was asked for. */
export async function listCoverages(newsroom: Newsroom, storyId: string): Promise<Coverage[]> {
  const { rows } = await sql<Omit<Coverage, 'dueAt'> & { due_at: Date | null }>`
    select coverage.id as "coverageId", coverage.version, coverage.medium, coverage.what, coverage.state, coverage.due_at, coverage.note,
      coverage.contributor_id as "contributorId", coverage.picture_id as "pictureId", coverage.article_id as "articleId",
      (select name from contributor_words words where words.contributor_id = coverage.contributor_id order by language limit 1) as "contributorName",
      coalesce(coverage.due_at < newsroom_now() and coverage.state not in ('delivered', 'called-off'), false) as "isLate",
      case when assignment.id is not null then ${assigned} end as assignment
    from coverage left join assignment on assignment.coverage_id = coverage.id and assignment.ended_at is null
    where coverage.story_id = ${storyId}
    order by coverage.created_at, coverage.id`.execute(newsroom.database.read);
  return rows.map(({ due_at, ...coverage }) => ({ ...coverage, dueAt: due_at?.toISOString() ?? null }));
}
