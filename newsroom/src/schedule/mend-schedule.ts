import type { Person } from '@coranto/contract/person';
import { invalid, notFound } from '@coranto/contract/refusal';
import { readWall } from '@coranto/contract/wall-time';
import { scheduleBundle } from '../bundle/bundle.ts';
import type { Newsroom } from '../logbook/logbook.ts';
import { moveSchedule } from '../story/story.ts';

/**
 * Moves what is scheduled to the time on the clocks that was meant when it was scheduled, by the rules of time zones that this program
 * knows now. A member of a bundle is moved with its bundle.
 *
 * @throws {NotFound} no such publication
 * @throws {Invalid} nothing was kept of what was meant, or it has passed
 */
export async function mendSchedule(newsroom: Newsroom, person: Person, command: { publicationId: string }): Promise<{ liveFrom: Date }> {
  const found = await newsroom.database.read
    .selectFrom('publication')
    .leftJoin('publication_plan as plan', 'plan.publication_id', 'publication.id')
    .leftJoin('bundle_member as member', 'member.publication_id', 'publication.id')
    .select(['publication.article_id', 'plan.wall', 'plan.time_zone', 'member.bundle_id'])
    .where('publication.id', '=', command.publicationId)
    .executeTakeFirst();
  if (!found) throw notFound(`publication ${command.publicationId}`);
  if (found.wall === null || found.time_zone === null) throw invalid('nothing was kept of what was meant', 'publicationId');
  const liveFrom = readWall(found.wall, found.time_zone)?.instants[0];
  if (!liveFrom) throw invalid('what was meant is no time', 'publicationId');
  const plan = { wall: found.wall, timeZone: found.time_zone };
  if (found.bundle_id === null) return moveSchedule(newsroom, person, { articleId: found.article_id, liveFrom, plan });
  return scheduleBundle(newsroom, person, { bundleId: found.bundle_id, liveFrom, plan, taking: 'scheduled' });
}
