import { articleSeen, loadAlternates, loadArticleRow } from './article.ts';
import { contributorName, loadContributor } from './contributor.ts';
import { assertNever } from '@coranto/contract/assert-never';
import { type Dependency, isBefore, type Position, type RecordKey, type WindowDependency, type WindowScope } from './dependency.ts';
import { listEditions, loadFrame } from './frame.ts';
import { loadPlacements } from './front.ts';
import { cardPicture, loadPicture } from './picture.ts';
import { fingerprintOf, noAnswers, openReading, type Published } from './reading.ts';
import { loadTopic } from './topic.ts';
import type { Database } from '../database/database.ts';

/** One line of the change log: this record is not what it was. */
export type Change = { seq: number; recordKind: string; recordId: string };

/** What changed records look like now, for holding noted dependencies against. */
export type Facts = {
  /** Fingerprints of the records that may have changed, as they are now. */
  fingerprints: Map<RecordKey, string>;
  /** Where each changed article stands in lists now; `null` when it is not live. */
  articles: Map<string, ListPlace | null>;
};

export type ListPlace = Position & { editionId: string; sectionId: string | null; subjectIds: string[] };

/** The newest line of the change log, 0 when there is none. */
export async function readLastChange(rows: Database['published']): Promise<number> {
  const row = await rows.selectFrom('published_change').select((each) => each.fn.max('seq').as('seq')).executeTakeFirst();
  return Number(row?.seq ?? 0);
}

/** Lines of the change log after `seq`, in the order of their commits, at most `count`. */
export async function listChanges(rows: Database['published'], after: number, count: number): Promise<Change[]> {
  return rows
    .selectFrom('published_change')
    .select(['seq', 'record_kind as recordKind', 'record_id as recordId'])
    .where('seq', '>', after)
    .orderBy('seq')
    .limit(count)
    .execute();
}

/** Articles whose live revision changed by the clock alone in `(after, upTo]`. */
export async function listPassedBoundaries(rows: Database['published'], after: Date, upTo: Date): Promise<string[]> {
  const found = await rows.selectFrom('published_boundary').select('article_id').distinct().where('at', '>', after).where('at', '<=', upTo).execute();
  return found.map((row) => row.article_id);
}

/** The next instant after `after` at which what readers see changes by itself, or `null`. */
export async function findNextBoundary(rows: Database['published'], after: Date): Promise<Date | null> {
  const row = await rows.selectFrom('published_boundary').select((each) => each.fn.min('at').as('at')).where('at', '>', after).executeTakeFirst();
  return row?.at ?? null;
}

/**
 * Looks at changed records as they are now. `keysInUse` are the noted keys of pages and answers in the store: for records with several
 * keys (a picture in five languages) only those are looked at.
 */
export async function readFacts(rows: Database['published'], changes: readonly Omit<Change, 'seq'>[], keysInUse: (prefix: string) => Iterable<RecordKey>): Promise<Facts> {
  const published = openReading(rows, () => {}, noAnswers);
  const facts: Facts = { fingerprints: new Map(), articles: new Map() };
  const seen = new Set<string>();
  for (const { recordKind, recordId } of changes) {
    if (seen.has(`${recordKind}:${recordId}`)) continue;
    seen.add(`${recordKind}:${recordId}`);
    await lookAt(published, facts, recordKind, recordId, keysInUse);
  }
  return facts;
}

async function lookAt(published: Published, facts: Facts, kind: string, id: string, keysInUse: (prefix: string) => Iterable<RecordKey>): Promise<void> {
  const keep = (key: RecordKey, seen: unknown) => facts.fingerprints.set(key, fingerprintOf(seen));
  switch (kind) {
    case 'article':
      return lookAtArticle(published, facts, id);
    case 'path':
      return lookAtPath(published, facts, `path:${id}`);
    case 'edition':
    case 'section':
      for (const key of keysInUse('frame:')) keep(key, await frameSeen(published, key));
      return;
    case 'placements':
      keep(`placements:${id}`, await loadPlacements(published, id, null));
      return;
    case 'contributor':
      return lookAtContributor(published, facts, id, keysInUse);
    case 'picture':
      for (const key of keysInUse(`picture:${id}/`)) keep(key, await loadPicture(published, id, languageIn(key)));
      for (const key of keysInUse(`card-picture:${id}/`)) keep(key, cardPicture(await loadPicture(published, id, languageIn(key))));
      return;
    case 'topic':
      keep(`topic:${id}`, await loadTopic(published, id));
      return;
    default:
      throw new Error(`Unknown kind of changed record: ${kind}`);
  }
}

async function lookAtArticle(published: Published, facts: Facts, articleId: string): Promise<void> {
  const row = await loadArticleRow(published, articleId);
  facts.fingerprints.set(`article:${articleId}`, fingerprintOf(articleSeen(row)));
  facts.fingerprints.set(`card:${articleId}`, row.live?.card_hash ?? 'none');
  facts.articles.set(articleId, row.live ? listPlace(row.live) : null);
  const storyId = row.live?.story_id ?? row.withdrawn?.story_id;
  if (storyId) facts.fingerprints.set(`story:${storyId}`, fingerprintOf(await loadAlternates(published, storyId)));
  const paths = await published.rows.selectFrom('published_address').select(['path', 'article_id', 'target']).where('article_id', '=', articleId).execute();
  for (const { path, ...leads } of paths) facts.fingerprints.set(`path:${path}`, fingerprintOf(leads));
}

function listPlace(live: NonNullable<Awaited<ReturnType<typeof loadArticleRow>>['live']>): ListPlace {
  return {
    articleId: live.article_id,
    firstPublishedAt: live.first_published_at.getTime(),
    editionId: live.edition_id,
    sectionId: live.section_id,
    subjectIds: [...live.content.bylines.map((byline) => byline.contributorId), ...live.content.topicIds],
  };
}

async function lookAtContributor(published: Published, facts: Facts, id: string, keysInUse: (prefix: string) => Iterable<RecordKey>): Promise<void> {
  for (const key of keysInUse(`contributor:${id}/`)) facts.fingerprints.set(key, fingerprintOf(await loadContributor(published, id, languageIn(key))));
  for (const key of keysInUse(`contributor-name:${id}/`)) {
    facts.fingerprints.set(key, fingerprintOf(contributorName(await loadContributor(published, id, languageIn(key)))));
  }
  // A page under an earlier slug noted the contributor too, so only the present slug can have gained a meaning.
  const row = await published.rows.selectFrom('published_contributor').select('slug').where('id', '=', id).executeTakeFirst();
  if (row) facts.fingerprints.set(`path:people/${row.slug}`, fingerprintOf(id));
}

async function lookAtPath(published: Published, facts: Facts, key: RecordKey): Promise<void> {
  const path = key.slice('path:'.length);
  const known = await published.rows.selectFrom('published_address').select(['article_id', 'target']).where('path', '=', path).executeTakeFirst();
  facts.fingerprints.set(key, fingerprintOf(known ?? null));
}

async function frameSeen(published: Published, key: RecordKey): Promise<unknown> {
  const id = key.slice('frame:'.length);
  const editions = await listEditions(published);
  if (id === 'all') return editions;
  return editions.some((edition) => edition.id === id) ? loadFrame(published, id) : null;
}

function languageIn(key: RecordKey): string {
  return key.slice(key.indexOf('/') + 1);
}

/** Would a page with these dependencies look different now? */
export function isAffected(dependencies: readonly Dependency[], facts: Facts): boolean {
  return dependencies.some((dependency) => {
    switch (dependency.kind) {
      case 'window':
        return [...facts.articles].some(([id, place]) => movesWindow(dependency, id, place));
      case 'record':
        return isOtherNow(facts, dependency.key, dependency.fingerprint);
      case 'live-articles':
        return facts.articles.size > 0;
      case 'untracked':
        return true;
      default:
        return assertNever(dependency);
    }
  });
}

/** Is the record known to look different from what was noted of it? */
export function isOtherNow(facts: Facts, key: RecordKey, noted: string): boolean {
  const now = facts.fingerprints.get(key);
  return now !== undefined && now !== noted;
}

/**
 * Does an article that now stands at `place` (or nowhere) come into this list, leave it, or bound it at another place than before? Of the
 * articles inside, the place is part of the card, which is a record of its own.
 */
export function movesWindow(window: WindowDependency, articleId: string, place: ListPlace | null): boolean {
  const isShown = window.articleIds.includes(articleId);
  const belongs = place !== null && isInScope(window.scope, place) && isBetween(window, place);
  if (isShown !== belongs) return true;
  return isShown && place !== null && window.end?.articleId === articleId && window.end.firstPublishedAt !== place.firstPublishedAt;
}

/** Is the article one that lists of this scope show? */
export function isInScope(scope: WindowScope, place: ListPlace): boolean {
  if (scope.editionId !== place.editionId) return false;
  if (scope.sectionId !== undefined && scope.sectionId !== place.sectionId) return false;
  return scope.subjectId === undefined || place.subjectIds.includes(scope.subjectId);
}

function isBetween(window: WindowDependency, place: Position): boolean {
  if (window.start && !isBefore(window.start, place)) return false;
  return window.end === null || !isBefore(window.end, place);
}
