import { randomUUID } from 'node:crypto';
import type { Person } from '@coranto/contract/person';
import { invalid, type Obstacle, Refusal } from '@coranto/contract/refusal';
import { type Acting, carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { callOffSchedule } from './call-off.ts';
import { type Decision, decidePublication } from './decide.ts';
import { obstaclesToPublishing } from './obstacles.ts';
import { type ArticleRecord, lockArticle, requireRevision } from './records.ts';

/** Furthest publication ahead, in days: beyond it a date is a slip of the pen. */
const furthestAheadDays = 400;

export type Published = { address: string; liveFrom: Date };

/**
 * Puts one revision of an article before readers, now or at `liveFrom`. What readers see now stays until then; what was scheduled
 * earlier is replaced, so an article has one schedule at most.
 *
 * @param command.liveFrom instant in UTC; defaults to now; not in the past, not more than 400 days ahead
 * @param command.kind `update` adds news and moves "last updated"; `mending` (spelling) does not
 * @throws {NotFound} no such article or revision
 * @throws {NotAllowed} the person may not publish in this edition
 * @throws {NotReady} with every obstacle, not only the first
 * @throws {Conflict} a newer revision than `command.revisionId` was saved
 */
export async function publishArticle(
  newsroom: Newsroom,
  person: Person | null,
  command: { articleId: string; revisionId: string; liveFrom?: Date | null; kind?: 'update' | 'mending' },
): Promise<Published> {
  return carryOut(newsroom, person, async (acting) => {
    const article = await lockArticle(acting.tx, command.articleId);
    requireMay(person, 'publish-article', article);
    return publishRevision(acting, article, {
      revisionId: command.revisionId,
      liveFrom: command.liveFrom ?? null,
      kind: command.kind ?? 'update',
      note: null,
    });
  });
}

/** The part that publishing and correcting share: checks everything, then decides. */
export async function publishRevision(
  acting: Acting,
  article: ArticleRecord,
  wish: { revisionId: string; liveFrom: Date | null; kind: Decision['kind']; note: string | null },
): Promise<Published> {
  const { tx, note } = acting;
  if (article.newestRevisionId !== wish.revisionId) {
    throw new Refusal({ code: 'Conflict', detail: 'a newer revision was saved', newestRevisionId: article.newestRevisionId });
  }
  const revision = await requireRevision(tx, wish.revisionId);
  const now = await readNow(tx);
  const liveFrom = checkInstant(wish.liveFrom, now);
  const obstacles: Obstacle[] = await obstaclesToPublishing(tx, article, revision.content);
  if (article.embargoedUntil && liveFrom < article.embargoedUntil) obstacles.push({ code: 'embargo', place: { field: 'embargo' } });
  if (obstacles.length > 0) throw new Refusal({ code: 'NotReady', obstacles });
  if (liveFrom > now) await callOffSchedule(acting, article, now);
  const address = await decidePublication(acting, {
    publicationId: randomUUID(),
    article,
    revision,
    liveFrom,
    kind: wish.kind,
    note: wish.note,
  });
  const act = wish.kind === 'correction' ? 'correct-article' : 'publish-article';
  note({
    act,
    recordKind: 'article',
    recordId: article.id,
    editionId: article.editionId,
    details: { revisionId: revision.id, liveFrom: liveFrom.toISOString(), kind: wish.kind, note: wish.note },
  });
  return { address, liveFrom };
}

/** An instant that has passed by a little (a slow network) is now; one that has long passed is a mistake. */
function checkInstant(wished: Date | null, now: Date): Date {
  if (wished === null) return now;
  if (Number.isNaN(wished.getTime())) throw invalid('no instant', 'liveFrom');
  if (wished.getTime() < now.getTime() - 60_000) throw invalid('this instant has passed', 'liveFrom');
  if (wished.getTime() > now.getTime() + furthestAheadDays * 86_400_000)
    throw invalid(`more than ${furthestAheadDays} days ahead`, 'liveFrom');
  return wished < now ? now : new Date(Math.trunc(wished.getTime()));
}
