import type { StoryKind } from '@coranto/contract/article';
import { assertNever } from '@coranto/contract/assert-never';
import { sql } from 'kysely';
import { articleSeen } from './article.ts';
import { type LiveFacts, loadArticleFacts } from './article-facts.ts';
import { loadCampaigns, sectionOfCampaigns } from './campaign.ts';
import { briefSeen } from './card.ts';
import { contributorName, loadContributor, loadEditionsNaming } from './contributor.ts';
import {
  type Dependency,
  isBefore,
  type LiveArticlesDependency,
  type Position,
  type RecordKey,
  type WindowDependency,
  type WindowScope,
} from './dependency.ts';
import { faceSeen } from './faces.ts';
import { listEditions, loadFrame } from './frame.ts';
import { loadPlacements } from './front.ts';
import { lookAtMasthead } from './masthead.ts';
import { loadMostRead } from './most-read.ts';
import { cardPicture, loadPicture } from './picture.ts';
import { fingerprintOf, noAnswers, openReading, type Published } from './reading.ts';
import { listedSeen } from './sitemap.ts';
import { loadTopic, pathOfTopic } from './topic.ts';

/** One line of the change log: this record is not what it was. */
export type Change = { seq: number; recordKind: string; recordId: string };

/** What changed records look like now, for holding noted dependencies against. */
export type Facts = {
  /** Fingerprints of the records that may have changed, as they are now. */
  fingerprints: Map<RecordKey, string>;
  /** Where each changed article stands in lists now; `null` when it is not live. */
  articles: Map<string, ListPlace | null>;
};

export type ListPlace = Position & { editionId: string; sectionId: string | null; subjectIds: string[]; kind: StoryKind };

/** What the change log and the clock of the database tell, seen in one question. */
export type Pulse = {
  /** The newest line of the change log, 0 when there is none. */
  newestChange: number;
  /** The oldest line that is still there. */
  oldestChange: number | null;
  /** The lines after the one asked for, in the order of their commits. */
  changes: Change[];
  now: Date;
  /** The next instant at which what readers see changes by itself. */
  next: Date | null;
};

/** Looks where the change log and the clock stand, and takes at most `count` changes after the line `after`. */
export async function readPulse(rows: Published['rows'], after: number, count: number): Promise<Pulse> {
  const { rows: found } = await sql<Omit<Pulse, 'newestChange'> & { newestChange: number | null }>`
    select (select max(seq) from published_change) as "newestChange", (select min(seq) from published_change) as "oldestChange",
      (select coalesce(json_agg(json_build_object('seq', seq, 'recordKind', record_kind, 'recordId', record_id)), '[]')
        from (select * from published_change where seq > ${after} order by seq limit ${count}) as change) as changes,
      (select newsroom_now()) as now,
      least((select min(at) from published_campaign_boundary where at > (select newsroom_now())),
            (select min(at) from published_picture_ending where at > (select newsroom_now())),
            (select at from published_beginning where at > (select newsroom_now()) order by at limit 1),
            (select at from published_ending where at > (select newsroom_now()) order by at limit 1)) as next`.execute(rows);
  const pulse = found[0];
  if (!pulse) throw new Error('The database did not tell the time');
  return { ...pulse, newestChange: pulse.newestChange ?? 0 };
}

/** At most `count` articles whose live revision, pictures and editions whose campaigns changed by the clock alone in `(after, upTo]`. */
export async function listPassedBoundaries(
  rows: Published['rows'],
  after: Date,
  upTo: Date,
  count: number,
): Promise<Omit<Change, 'seq'>[]> {
  const { rows: found } = await sql<Omit<Change, 'seq'>>`
    select 'campaign' as "recordKind", edition_id as "recordId" from published_campaign_boundary where at > ${after} and at <= ${upTo}
    union
    select 'picture', picture_id from published_picture_ending where at > ${after} and at <= ${upTo}
    union
    select 'article', article_id from published_beginning where at > ${after} and at <= ${upTo}
    union
    select 'article', article_id from published_ending where at > ${after} and at <= ${upTo}
    limit ${count}`.execute(rows);
  return found;
}

/**
 * Looks at changed records as they are now. `keysInUse` are the noted keys of pages and answers in the store: for records with several
 * keys (a picture in five languages) only those are looked at.
 */
export async function readFacts(
  rows: Published['rows'],
  changes: readonly Omit<Change, 'seq'>[],
  keysInUse: (prefix: string) => Iterable<RecordKey>,
): Promise<Facts> {
  const published = openReading(rows, ignoreNote, noAnswers);
  const facts: Facts = { fingerprints: new Map(), articles: new Map() };
  const articleIds = new Set(changes.filter((change) => change.recordKind === 'article').map((change) => change.recordId));
  await lookAtArticles(published, facts, [...articleIds]);
  if (articleIds.size > 0) await lookAtEditionsNaming(published, facts, keysInUse('contributor-editions:'));
  const seen = new Set<string>();
  for (const { recordKind, recordId } of changes) {
    if (recordKind === 'article' || seen.has(`${recordKind}:${recordId}`)) continue;
    seen.add(`${recordKind}:${recordId}`);
    await lookAt(published, facts, recordKind, recordId, keysInUse);
  }
  return facts;
}

async function lookAt(
  published: Published,
  facts: Facts,
  kind: string,
  id: string,
  keysInUse: (prefix: string) => Iterable<RecordKey>,
): Promise<void> {
  const keep = (key: RecordKey, seen: unknown) => facts.fingerprints.set(key, fingerprintOf(seen));
  switch (kind) {
    case 'path':
      return lookAtPath(published, facts, `path:${id}`);
    case 'edition':
    case 'section':
      for (const key of keysInUse('frame:')) keep(key, await frameSeen(published, key));
      return;
    case 'placements':
      keep(`placements:${id}`, await loadPlacements(published, id, null));
      return;
    case 'campaign':
      for (const key of keysInUse(`campaigns:${id}/`)) keep(key, await loadCampaigns(published, id, sectionOfCampaigns(key)));
      return;
    case 'most-read':
      for (const key of keysInUse(`most-read:${id}/`))
        keep(key, await loadMostRead(published, id, Number(key.slice(key.indexOf('/') + 1))));
      return;
    case 'contributor':
      return lookAtContributor(published, facts, id, keysInUse);
    case 'picture':
      for (const key of keysInUse(`picture:${id}/`)) keep(key, await loadPicture(published, id, languageIn(key)));
      for (const key of keysInUse(`card-picture:${id}/`)) keep(key, cardPicture(await loadPicture(published, id, languageIn(key))));
      return;
    case 'topic':
      return lookAtTopic(published, facts, id);
    case 'masthead':
      for (const [key, fingerprint] of await lookAtMasthead(published)) facts.fingerprints.set(key, fingerprint);
      return;
    default:
      throw new Error(`Unknown kind of changed record: ${kind}`);
  }
}

/** Looking again is no reading of a page: nobody keeps what was read. */
const ignoreNote = (): void => undefined;

/** So many articles are looked at in one question. */
const articlesAtOnce = 200;

async function lookAtArticles(published: Published, facts: Facts, articleIds: readonly string[]): Promise<void> {
  for (let start = 0; start < articleIds.length; start += articlesAtOnce) {
    const ids = articleIds.slice(start, start + articlesAtOnce);
    const rows = await loadArticleFacts(published, ids);
    for (const id of ids) {
      const live = rows.live.get(id) ?? null;
      facts.fingerprints.set(`article:${id}`, fingerprintOf(articleSeen({ live, withdrawn: rows.withdrawn.get(id) ?? null })));
      facts.fingerprints.set(`card:${id}`, live?.card_hash ?? 'none');
      facts.fingerprints.set(`brief:${id}`, fingerprintOf(live && briefSeen(live.card)));
      facts.fingerprints.set(`listed:${id}`, fingerprintOf(live && listedSeen(live)));
      facts.fingerprints.set(`bylines:${id}`, fingerprintOf(live?.bylines));
      facts.fingerprints.set(`came-out:${id}`, fingerprintOf(live?.first_published_at));
      facts.articles.set(id, live && listPlace(live));
    }
    for (const [storyId, alternates] of rows.alternates) facts.fingerprints.set(`story:${storyId}`, fingerprintOf(alternates));
    for (const { path, ...leads } of rows.addresses) facts.fingerprints.set(`path:${path}`, fingerprintOf(leads));
  }
}

/** An article that has gone no longer tells whom it named, so all whose pages are kept are looked at. */
async function lookAtEditionsNaming(published: Published, facts: Facts, keys: Iterable<RecordKey>): Promise<void> {
  const ids = [...keys].map((key) => key.slice('contributor-editions:'.length));
  if (ids.length === 0) return;
  const editions = await loadEditionsNaming(published, ids);
  for (const id of ids) facts.fingerprints.set(`contributor-editions:${id}`, fingerprintOf(editions.get(id) ?? []));
}

function listPlace(live: LiveFacts): ListPlace {
  return {
    articleId: live.article_id,
    firstPublishedAt: live.first_published_at.getTime(),
    editionId: live.edition_id,
    sectionId: live.section_id,
    kind: live.card.kind,
    subjectIds: [...live.bylines.map((byline) => byline.contributorId), ...live.topicIds],
  };
}

async function lookAtContributor(
  published: Published,
  facts: Facts,
  id: string,
  keysInUse: (prefix: string) => Iterable<RecordKey>,
): Promise<void> {
  for (const key of keysInUse(`contributor:${id}/`))
    facts.fingerprints.set(key, fingerprintOf(await loadContributor(published, id, languageIn(key))));
  for (const key of keysInUse(`contributor-name:${id}/`)) {
    facts.fingerprints.set(key, fingerprintOf(contributorName(await loadContributor(published, id, languageIn(key)))));
  }
  for (const key of keysInUse(`contributor-face:${id}/`)) {
    facts.fingerprints.set(key, fingerprintOf(faceSeen(await loadContributor(published, id, languageIn(key)))));
  }
  // A page under an earlier slug noted the contributor too, so only the present slug can have gained a meaning.
  const row = await published.rows
    .selectFrom('published_contributor')
    .select(['slug', 'known_id as knownId'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row) facts.fingerprints.set(`path:people/${row.slug}`, fingerprintOf(row.knownId));
}

/** A topic keeps its slug, so the page under it can only gain or lose its topic. */
async function lookAtTopic(published: Published, facts: Facts, id: string): Promise<void> {
  const topic = await loadTopic(published, id);
  facts.fingerprints.set(`topic:${id}`, fingerprintOf(topic));
  if (topic) facts.fingerprints.set(pathOfTopic(topic.editionId, topic.slug), fingerprintOf(id));
}

async function lookAtPath(published: Published, facts: Facts, key: RecordKey): Promise<void> {
  const path = key.slice('path:'.length);
  const known = await published.rows
    .selectFrom('published_address')
    .select(['article_id', 'target'])
    .where('path', '=', path)
    .executeTakeFirst();
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
        return isListedOtherwise(dependency, facts);
      case 'untracked':
        return true;
      default:
        return assertNever(dependency);
    }
  });
}

/** Would a sitemap list another article, one less, or one of them differently? */
export function isListedOtherwise({ seen }: LiveArticlesDependency, facts: Facts): boolean {
  if (seen === null) return facts.articles.size > 0;
  return [...facts.articles.keys()].some((id) => isOtherNow(facts, `listed:${id}`, seen.get(id) ?? fingerprintOf(null)));
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
function isInScope(scope: WindowScope, place: ListPlace): boolean {
  if (scope.editionId !== place.editionId) return false;
  if (scope.sectionId !== undefined && scope.sectionId !== place.sectionId) return false;
  if (scope.kind !== undefined && scope.kind !== place.kind) return false;
  return scope.subjectId === undefined || place.subjectIds.includes(scope.subjectId);
}

function isBetween(window: WindowDependency, place: Position): boolean {
  if (window.start && !isBefore(window.start, place)) return false;
  return window.end === null || !isBefore(window.end, place);
}
