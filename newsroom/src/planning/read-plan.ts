import type { Plan } from '@coranto/contract/api/plan';
import { may, type Person } from '@coranto/contract/person';
import { notFound } from '@coranto/contract/refusal';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { findEvent } from './list-events.ts';
import { listEditionsOf } from './lock-plan.ts';
import { toPlannedFor } from './plan-cards.ts';
import { listCoverages, listWanted } from './plan-parts.ts';

/** A story with everything that is planned for it. @throws {NotFound} no such story, or of editions that the person may not read */
export async function readPlan(newsroom: Newsroom, person: Person, question: { storyId: string }): Promise<Plan> {
  const { storyId } = question;
  const { read } = newsroom.database;
  const story = await read
    .selectFrom('story')
    .leftJoin('person as mover', 'mover.id', 'story.staged_by')
    .leftJoin('person as changer', 'changer.id', 'story.plan_changed_by')
    .selectAll('story')
    .select(['mover.name as stagedBy', 'changer.name as changedBy'])
    .where('story.id', '=', storyId)
    .executeTakeFirst();
  const editionIds = await listEditionsOf(read, storyId);
  const isReadable =
    editionIds.length === 0
      ? may(person, 'read-drafts', null)
      : editionIds.some((editionId) => may(person, 'read-drafts', { editionId, deskId: story?.desk_id ?? null }));
  if (!story || !isReadable) throw notFound(`story ${storyId}`);
  return {
    storyId,
    version: story.plan_version,
    slugline: story.slugline,
    kind: story.kind,
    idea: story.idea,
    urgency: story.urgency,
    plannedFor: toPlannedFor(story),
    eventId: story.event_id,
    deskId: story.desk_id,
    event: story.event_id === null ? null : await findEvent(read, story.event_id),
    stageId: story.stage_id,
    stagedAt: story.staged_at?.toISOString() ?? null,
    stagedBy: story.stagedBy,
    changedBy: story.changedBy,
    wanted: await listWanted(newsroom, storyId),
    coverages: await listCoverages(newsroom, storyId),
    articles: await listArticlesOf(newsroom, person, { storyId, deskId: story.desk_id }),
  };
}

/** The articles of the story in editions that the person may read. */
async function listArticlesOf(
  newsroom: Newsroom,
  person: Person,
  story: { storyId: string; deskId: string | null },
): Promise<Plan['articles']> {
  const { rows } = await sql<Plan['articles'][number]>`
    select article.id as "articleId", article.edition_id as "editionId", revision.headline, revision.id as "newestRevisionId",
      article.source_article_id as "sourceArticleId"
    from article join revision on revision.id = article.newest_revision_id
    where article.story_id = ${story.storyId} and article.spiked_at is null
    order by article.created_at, article.id`.execute(newsroom.database.read);
  return rows.filter(({ editionId }) => may(person, 'read-drafts', { editionId, deskId: story.deskId }));
}
