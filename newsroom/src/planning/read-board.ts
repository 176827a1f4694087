import type { BoardStage, PlanCard, PlanFilters } from '@coranto/contract/api/planning';
import type { Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { type PlanCardRow, planCardColumns, rowToPlanCard } from './plan-cards.ts';
import { isInScope, type PlanScope } from './plan-filters.ts';
import { findStage } from './stages.ts';

/** A stage of the board shows so many at first, and so many more each time. */
const onePage = 30;

type Cards = { cards: PlanCard[]; nextCursor: string | null };

/** The board: every stage with how many stories it has and the first of them. */
export async function readBoard(newsroom: Newsroom, person: Person, question: { filters: PlanFilters }): Promise<BoardStage[]> {
  const { read } = newsroom.database;
  const scope = { filters: question.filters, person };
  const stages = await read
    .selectFrom('stage')
    .select(['id as stageId', 'names', 'is_done as isDone'])
    .orderBy('position')
    .orderBy('id')
    .execute();
  const { rows: counts } = await sql<{ stage_id: string; count: number }>`
    select stage_id, count(*) as count from story where stage_id is not null and ${isInScope(scope)} group by stage_id`.execute(read);
  return Promise.all(
    stages.map(async (stage) => ({
      ...stage,
      count: counts.find(({ stage_id }) => stage_id === stage.stageId)?.count ?? 0,
      ...(await readCards(newsroom, scope, { ...stage, cursor: null })),
    })),
  );
}

/** Goes on in one stage. @throws {NotFound} @throws {Invalid} a cursor of another list */
export async function listStageStories(
  newsroom: Newsroom,
  person: Person,
  question: { stageId: string; filters: PlanFilters; cursor: string | null },
): Promise<Cards> {
  const stage = await findStage(newsroom.database.read, question.stageId);
  if (!stage) throw notFound(`stage ${question.stageId}`);
  const scope = { filters: question.filters, person };
  return readCards(newsroom, scope, { ...stage, cursor: question.cursor });
}

type Page = { stageId: string; isDone: boolean; cursor: string | null };

/** What is to come stands in the order of its days; what is done, the latest first. */
async function readCards(newsroom: Newsroom, scope: PlanScope, { stageId, isDone, cursor }: Page): Promise<Cards> {
  const after = cursor === null ? null : parseCursor(cursor);
  const planned = sql`coalesce(story.planned_for, 'infinity'::timestamptz)`;
  const goesOn =
    after === null
      ? sql`true`
      : isDone
        ? sql`(story.staged_at, story.id) < (${after.at}::timestamptz, ${after.id}::uuid)`
        : sql`(${planned}, story.id) > (${after.at}::timestamptz, ${after.id}::uuid)`;
  const { rows } = await sql<PlanCardRow>`
    select ${planCardColumns} from story
    where story.stage_id = ${stageId} and ${isInScope(scope)} and ${goesOn}
    order by ${isDone ? sql`story.staged_at desc, story.id desc` : sql`${planned}, story.id`}
    limit ${onePage + 1}`.execute(newsroom.database.read);
  const page = rows.slice(0, onePage);
  const last = page.at(-1);
  const at = isDone ? last?.staged_at : last?.planned_for;
  return {
    cards: page.map(rowToPlanCard),
    nextCursor: rows.length > onePage && last ? `${at?.toISOString() ?? 'infinity'}~${last.storyId}` : null,
  };
}

function parseCursor(cursor: string): { at: string; id: string } {
  const [at = '', id = ''] = cursor.split('~');
  const isInstant = at === 'infinity' || !Number.isNaN(Date.parse(at));
  if (!isInstant || !/^[0-9a-f-]{36}$/.test(id)) throw invalid('no cursor of this list', 'cursor');
  return { at, id };
}
