import type { Person } from '@coranto/contract/person';
import { invalid, Refusal } from '@coranto/contract/refusal';
import { carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import type { Decision } from './decide.ts';
import { obstaclesAt } from './obstacles.ts';
import type { Plan } from './plan.ts';
import { checkInstant, type Published, publishChecked } from './publish-article.ts';
import { findScheduled, lockArticle, requireRevision } from './records.ts';

/**
 * Moves what is scheduled for an article to another instant, earlier or later. The revision stays the one that was scheduled.
 *
 * @throws {Invalid} nothing is scheduled, or the instant has passed
 * @throws {NotReady} what stands in the way by then
 */
export async function moveSchedule(
  newsroom: Newsroom,
  person: Person | null,
  command: { articleId: string; liveFrom: Date; plan: Plan | null },
): Promise<Published> {
  return carryOut(newsroom, person, async (acting) => {
    const article = await lockArticle(acting.tx, command.articleId);
    requireMay(person, 'publish-article', article);
    const now = await readNow(acting.tx);
    const scheduled = await findScheduled(acting.tx, article.id, now);
    if (!scheduled?.revisionId) throw invalid('nothing is scheduled', 'articleId');
    const revision = await requireRevision(acting.tx, scheduled.revisionId);
    const liveFrom = checkInstant(command.liveFrom, now);
    const obstacles = await obstaclesAt(acting.tx, article, revision.content, liveFrom);
    if (obstacles.length > 0) throw new Refusal({ code: 'NotReady', obstacles });
    return publishChecked(acting, article, { revision, now, liveFrom, kind: kindAgain(scheduled.kind), note: null, plan: command.plan });
  });
}

function kindAgain(kind: string): Decision['kind'] {
  return kind === 'mending' ? 'mending' : 'update';
}
