import { randomUUID } from 'node:crypto';
import type { Person } from '@coranto/contract/person';
import { invalid, Refusal } from '@coranto/contract/refusal';
import { type Acting, carryOut, type Newsroom, readNow } from '../logbook/logbook.ts';
import { requireMay } from '../people/people.ts';
import { callOffSchedule } from './call-off.ts';
import { type Decision, decidePublication } from './decide.ts';
import { obstaclesAt } from './obstacles.ts';
import { keepPlan, type Plan } from './plan.ts';
import { type ArticleRecord, lockArticle, type RevisionRecord, requireRevision } from './records.ts';

/** Furthest publication ahead, in days: beyond it a date is a slip of the pen. */
const furthestAheadDays = 400;

export type Published = { address: string; liveFrom: Date };

/**
 * Puts one revision of an article before readers, now or at `liveFrom`. What readers see now stays until then; what was scheduled
 * earlier is replaced, so an article has one schedule at most.
 *
 * @param command.liveFrom instant in UTC; defaults to now; not in the past, not more than 400 days ahead
 * @param command.kind `update` adds news and moves "last updated"; `mending` (spelling) does not
 * @param command.plan what `liveFrom` was meant as, on the clocks of a zone
 * @throws {NotFound} no such article or revision
 * @throws {NotAllowed} the person may not publish in this edition
 * @throws {NotReady} with every obstacle, not only the first
 * @throws {Conflict} a newer revision than `command.revisionId` was saved
 * @source ADR 0004 (publications as ranges); IPTC ninjs 3.1 `embargoedUntil` for the embargo
 */
export async function publishArticle(
  newsroom: Newsroom,
  person: Person | null,
  command: { articleId: string; revisionId: string; liveFrom?: Date | null; kind?: 'update' | 'mending'; plan?: Plan | null },
): Promise<Published> {
  return carryOut(newsroom, person, async (acting) => {
    const article = await lockArticle(acting.tx, command.articleId);
    requireMay(person, 'publish-article', article);
    const now = await readNow(acting.tx);
    return publishNewest(acting, article, {
      revisionId: command.revisionId,
      now,
      liveFrom: checkInstant(command.liveFrom ?? null, now),
      kind: command.kind ?? 'update',
      note: null,
      plan: command.plan ?? null,
    });
  });
}

export type Wish = {
  revisionId: string;
  now: Date;
  /** Not before `now`. */
  liveFrom: Date;
  kind: Decision['kind'];
  note: string | null;
  plan: Plan | null;
};

/** The part that publishing and correcting share: the revision must be the newest, then everything is checked, then it is decided. */
export async function publishNewest(acting: Acting, article: ArticleRecord, wish: Wish): Promise<Published & { publicationId: string }> {
  if (article.newestRevisionId !== wish.revisionId) {
    throw new Refusal({ code: 'Conflict', detail: 'a newer revision was saved', newestRevisionId: article.newestRevisionId });
  }
  const revision = await requireRevision(acting.tx, wish.revisionId);
  const obstacles = await obstaclesAt(acting.tx, article, revision.content, wish.liveFrom);
  if (obstacles.length > 0) throw new Refusal({ code: 'NotReady', obstacles });
  return publishChecked(acting, article, { ...wish, revision });
}

/** Decides what was checked (`obstaclesAt`) and writes it into the logbook. The article must be held. */
export async function publishChecked(
  acting: Acting,
  article: ArticleRecord,
  wish: Omit<Wish, 'revisionId'> & { revision: RevisionRecord },
): Promise<Published & { publicationId: string }> {
  const { revision, now, liveFrom, kind, note, plan } = wish;
  if (liveFrom > now) await callOffSchedule(acting, article, now);
  const publicationId = randomUUID();
  const address = await decidePublication(acting, { publicationId, article, revision, liveFrom, kind, note });
  if (plan && liveFrom > now) await keepPlan(acting.tx, publicationId, plan);
  acting.note({
    act: kind === 'correction' ? 'correct-article' : 'publish-article',
    recordKind: 'article',
    recordId: article.id,
    editionId: article.editionId,
    details: { revisionId: revision.id, liveFrom: liveFrom.toISOString(), kind, note },
  });
  return { address, liveFrom, publicationId };
}

/**
 * An instant that has passed by a little (a slow network) is now; one that has long passed is a mistake.
 *
 * @throws {Invalid}
 */
export function checkInstant(wished: Date | null, now: Date): Date {
  if (wished === null) return now;
  if (Number.isNaN(wished.getTime())) throw invalid('no instant', 'liveFrom');
  if (wished.getTime() < now.getTime() - 60_000) throw invalid('this instant has passed', 'liveFrom');
  if (wished.getTime() > now.getTime() + furthestAheadDays * 86_400_000)
    throw invalid(`more than ${furthestAheadDays} days ahead`, 'liveFrom');
  return wished < now ? now : new Date(Math.trunc(wished.getTime()));
}
