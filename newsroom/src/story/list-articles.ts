import type { Person } from '@coranto/contract/person';
import { type RawBuilder, sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { type ArticleInList, columnsOfLine, conditionsOn, holdsNow, keyOf, type LineFilter, type LineOrder, mayReadLine } from './lines.ts';
import { findWordQueries, listReadableEditions } from './list-by-words.ts';

/** Where a page of a list ended: the instant that the list is ordered by, and the article. */
export type PlaceInList = { at: Date; articleId: string };

export type ArticlesQuestion = Omit<LineFilter, 'articleIds' | 'wordQueries'> & {
  editionId?: string;
  /** Words, or beginnings of words, in headline, standfirst, slugline or text. */
  words?: string;
  order?: LineOrder;
  count: number;
  /** Go on after this one. */
  after?: PlaceInList | null;
  /** Of several articles of a story only the first in the order. */
  isByStory?: boolean;
};

/** A page has so many lines at most. */
const longestPage = 101;

type Page = {
  person: Person;
  editionIds: readonly string[];
  order: LineOrder;
  filter: LineFilter;
  after: PlaceInList | null;
  count: number;
  isByStory: boolean;
};

/** Articles that a person may read, in the order asked for: by default the one saved last first. Those that are set aside only when asked for. */
export async function listArticles(newsroom: Newsroom, person: Person, question: ArticlesQuestion): Promise<ArticleInList[]> {
  const { order = 'saved', after = null, isByStory = false, words = '', editionId, count, ...filter } = question;
  const editions = await listReadableEditions(newsroom, person, editionId);
  if (editions.length === 0) return [];
  const page: Page = {
    person,
    editionIds: editions.map(({ id }) => id),
    order,
    filter: { ...filter, ...(await findWordQueries(newsroom, editions, words)) },
    after,
    count: Math.min(count, longestPage),
    isByStory,
  };
  const direction = directionOf(order);
  const { rows } = await sql<ArticleInList>`
    with found as materialized (${page.filter.personId && keyOf[order].column === 'saved_at' ? ofPerson(page) : ofEditions(page)})
    select ${columnsOfLine}
    from found join article_line line on line.article_id = found.article_id and line.from_at = found.from_at
    left join person on person.id = line.saved_by
    order by found.at ${direction}, found.article_id ${direction}`.execute(newsroom.database.read);
  return rows;
}

/** The first lines of each edition, which an index has in order, and of those the first. */
function ofEditions(page: Page): RawBuilder<unknown> {
  const key = sql.ref(`line.${keyOf[page.order].column}`);
  const direction = directionOf(page.order);
  return sql`
    select near.article_id, near.from_at, near.at
    from unnest(${page.editionIds}::uuid[]) as readable(id)
    cross join lateral (
      select line.article_id, line.from_at, ${key} as at
      from article_line line
      where line.edition_id = readable.id and ${mayReadLine(page.person, 'line')} and ${holdsNow('line')} ${conditionsOn('line', page.order, page.filter)}
        ${beyond(page, key, sql.ref('line.article_id'))} ${firstOfStory(page)}
      order by ${key} ${direction}, line.article_id ${direction}
      limit ${page.count}
    ) near
    order by near.at ${direction}, near.article_id ${direction}
    limit ${page.count}`;
}

/** The lines that somebody had a hand in: an index has those in order too, however few they are among all. */
function ofPerson(page: Page): RawBuilder<unknown> {
  const direction = directionOf(page.order);
  const { personId, ...others } = page.filter;
  return sql`
    select line.article_id, line.from_at, hand.saved_at as at
    from article_hand hand join article_line line on line.article_id = hand.article_id
    where hand.person_id = ${personId} and line.edition_id = any(${page.editionIds}) and ${mayReadLine(page.person, 'line')}
      and ${holdsNow('line')} ${conditionsOn('line', page.order, others)}
      ${beyond(page, sql.ref('hand.saved_at'), sql.ref('hand.article_id'))} ${firstOfStory(page)}
    order by hand.saved_at ${direction}, hand.article_id ${direction}
    limit ${page.count}`;
}

function beyond({ after, order }: Page, key: RawBuilder<unknown>, articleId: RawBuilder<unknown>): RawBuilder<unknown> {
  if (after === null) return sql``;
  return sql`and (${key}, ${articleId}) ${keyOf[order].isEarliestFirst ? sql`>` : sql`<`} (${after.at}::timestamptz, ${after.articleId}::uuid)`;
}

/** Where stories are listed, a story stands at the first of its articles that the filter lets through. */
function firstOfStory({ isByStory, person, editionIds, order, filter }: Page): RawBuilder<unknown> {
  if (!isByStory) return sql``;
  const column = keyOf[order].column;
  return sql`and not exists (
    select from article_line before
    where before.story_id = line.story_id and before.edition_id = any(${editionIds}) and ${mayReadLine(person, 'before')} and ${holdsNow('before')}
      ${conditionsOn('before', order, filter)}
      and (${sql.ref(`before.${column}`)}, before.article_id) ${keyOf[order].isEarliestFirst ? sql`<` : sql`>`} (${sql.ref(`line.${column}`)}, line.article_id))`;
}

function directionOf(order: LineOrder): RawBuilder<unknown> {
  return keyOf[order].isEarliestFirst ? sql`asc` : sql`desc`;
}

/** The lines of those of some articles that a person may read, as they stand now, in no order. */
export async function listArticlesById(newsroom: Newsroom, person: Person, articleIds: readonly string[]): Promise<ArticleInList[]> {
  if (articleIds.length === 0) return [];
  const { rows } = await sql<ArticleInList>`
    select ${columnsOfLine}
    from article_line line left join person on person.id = line.saved_by
    where line.article_id = any(${articleIds}) and ${mayReadLine(person, 'line')} and ${holdsNow('line')}`.execute(newsroom.database.read);
  return rows;
}
