import type { StoryKind } from '@coranto/contract/article';
import type { Person } from '@coranto/contract/person';
import { type RawBuilder, sql } from 'kysely';
import { whereMay } from '../people/people.ts';

/**
 * Where an article stands: `draft` (readers have not seen it), `scheduled`, `live`, `changed` (live, with a newer draft), `withdrawn`,
 * `spiked` (set aside).
 */
export const articleStates = ['draft', 'scheduled', 'live', 'changed', 'withdrawn', 'spiked'] as const;
export type ArticleState = (typeof articleStates)[number];

/** One line of a list. */
export type ArticleInList = {
  articleId: string;
  storyId: string;
  editionId: string;
  headline: string;
  slugline: string;
  kind: StoryKind;
  state: ArticleState;
  sectionId: string | null;
  deskId: string | null;
  stageId: string | null;
  savedAt: Date;
  savedByName: string | null;
  createdAt: Date;
  /** When readers first saw it, where they see it now. */
  firstPublishedAt: Date | null;
  /** When it goes out next, where that is decided. */
  scheduledFor: Date | null;
  /** Canonical path of a live article. */
  address: string | null;
  /** Is it a translation whose source has a newer published revision than the one it was made from? */
  isStale: boolean;
};

/** By which of its instants a list is ordered and narrowed down. */
export const lineOrders = ['saved', 'saved-earliest', 'published', 'scheduled'] as const;
export type LineOrder = (typeof lineOrders)[number];

/** What lines are narrowed down by. */
export type LineFilter = {
  states?: readonly ArticleState[];
  sectionId?: string;
  deskId?: string;
  stageId?: string;
  kind?: StoryKind;
  /** Somebody who had a hand in it. */
  personId?: string;
  /** Only what readers can open now, whatever else is decided or drafted. */
  isLive?: boolean;
  isStale?: boolean;
  /** At or after, and before, of the instant that the list is ordered by. */
  from?: Date;
  until?: Date;
  /** Only these. */
  articleIds?: readonly string[];
  /** Found by words, as `typedToQuery` gives them for each language, with the editions of that language. */
  wordQueries?: readonly WordQuery[];
};

/** The column that an order goes by, and which end of it comes first. */
export const keyOf: Record<LineOrder, { column: string; isEarliestFirst: boolean }> = {
  saved: { column: 'saved_at', isEarliestFirst: false },
  'saved-earliest': { column: 'saved_at', isEarliestFirst: true },
  published: { column: 'first_published_at', isEarliestFirst: false },
  scheduled: { column: 'scheduled_for', isEarliestFirst: true },
};

/** The condition that a person may read the article of a row called `line`, of the desk of its story too. */
export function mayReadLine(person: Person | null, line: string): RawBuilder<unknown> {
  return whereMay(person, 'read-drafts', { edition: `${line}.edition_id`, desk: `${line}.desk_id` });
}

/** What is known of the article now: of the rows of an article only one holds at any instant. */
export function holdsNow(line: string): RawBuilder<unknown> {
  return sql`${sql.ref(`${line}.from_at`)} <= (select newsroom_now()) and ${sql.ref(`${line}.until_at`)} > (select newsroom_now())`;
}

/** The conditions of a filter on the rows called `line`, each with its `and`. */
export function conditionsOn(line: string, order: LineOrder, filter: LineFilter): RawBuilder<unknown> {
  const column = (name: string) => sql.ref(`${line}.${name}`);
  const { column: key } = keyOf[order];
  const all: RawBuilder<unknown>[] = [];
  const [state, ...otherStates] = filter.states ?? [];
  if (state === undefined) all.push(sql`and ${column('state')} <> 'spiked'`);
  else if (otherStates.length === 0) all.push(sql`and ${column('state')} = ${state}`);
  else all.push(sql`and ${column('state')} = any(${filter.states})`);
  if (filter.sectionId) all.push(sql`and ${column('section_id')} = ${filter.sectionId}`);
  if (filter.deskId) all.push(sql`and ${column('desk_id')} = ${filter.deskId}`);
  if (filter.stageId) all.push(sql`and ${column('stage_id')} = ${filter.stageId}`);
  if (filter.kind) all.push(sql`and ${column('kind')} = ${filter.kind}`);
  if (filter.isLive) all.push(sql`and ${column('is_live')}`);
  if (filter.isStale) all.push(sql`and ${column('stale_from')} is not null and ${column('stale_from')} <= (select newsroom_now())`);
  if (key !== 'saved_at') all.push(sql`and ${column(key)} is not null`);
  if (filter.from) all.push(sql`and ${column(key)} >= ${filter.from}`);
  if (filter.until) all.push(sql`and ${column(key)} < ${filter.until}`);
  if (filter.articleIds) all.push(sql`and ${column('article_id')} = any(${filter.articleIds})`);
  if (filter.personId) {
    all.push(sql`and exists (select from article_hand where article_id = ${column('article_id')} and person_id = ${filter.personId})`);
  }
  if (filter.wordQueries) {
    const found = filter.wordQueries.map(foundBy);
    all.push(
      sql`and exists (select from article_words found where found.article_id = ${column('article_id')} and (${sql.join(found, sql` or `)}))`,
    );
  }
  return sql.join(all, sql` `);
}

/** What somebody typed, as a query in the editions of one language. */
export type WordQuery = { query: string; editionIds: readonly string[] };

/** The condition that the row called `found` of the words has what was typed. */
export function foundBy({ query, editionIds }: WordQuery): RawBuilder<unknown> {
  return sql`(found.edition_id = any(${editionIds}) and found.words @@ ${query}::tsquery)`;
}

/** The columns of a line, from rows called `line` and those who saved them. */
export const columnsOfLine = sql`
  line.article_id as "articleId", line.story_id as "storyId", line.edition_id as "editionId", line.headline, line.slugline, line.kind,
  line.state, line.section_id as "sectionId", line.desk_id as "deskId", line.stage_id as "stageId", line.saved_at as "savedAt",
  person.name as "savedByName", line.created_at as "createdAt", line.first_published_at as "firstPublishedAt",
  line.scheduled_for as "scheduledFor", line.address,
  coalesce(line.stale_from <= newsroom_now(), false) and line.state not in ('withdrawn', 'spiked') as "isStale"`;
