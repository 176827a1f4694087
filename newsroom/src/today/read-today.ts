import type { Person } from '@coranto/contract/person';
import { type RawBuilder, sql } from 'kysely';
import { type Newsroom, readNow } from '../logbook/logbook.ts';
import { type ArticleInList, type ArticlesQuestion, listArticles, listArticlesById, listReadableEditions } from '../story/story.ts';

/** An article of Today, with when it happened or how much it is read, where its list is about that. */
export type TodayLine = ArticleInList & { at: Date | null; views: number | null };

/** What a day in the newsroom is about. */
export type Today = {
  /** Went before readers within a day, the latest first. */
  live: TodayLine[];
  /** Goes out next. */
  due: TodayLine[];
  /** Translations whose source has gone on. */
  stale: TodayLine[];
  /** What the person had a hand in and readers do not see as it stands. */
  mine: TodayLine[];
  /** Drafts that nobody has touched for days. */
  untouched: TodayLine[];
  /** By edition. */
  mostRead: { editionId: string; lines: TodayLine[] }[];
};

export type TodayQuestion = { editionId?: string; deskId?: string };

const dayMs = 86_400_000;
/** A draft that nobody has touched for so long may have been forgotten; after so long it surely was, and is no news. */
const untouchedDays = { from: 3, until: 60 };
const longest = 8;
const mostReadPerEdition = 5;

/** What is live now, due next, stale, forgotten and read, in the editions that a person may read, or in one of them. */
export async function readToday(newsroom: Newsroom, person: Person, { editionId, deskId }: TodayQuestion): Promise<Today> {
  const editions = (await listReadableEditions(newsroom, person, editionId)).map(({ id }) => id);
  const now = await readNow(newsroom.database.read);
  const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs);
  const ofPlace = { ...(editionId === undefined ? {} : { editionId }), ...(deskId === undefined ? {} : { deskId }) };
  const list = async (question: Omit<ArticlesQuestion, 'count'>) =>
    (await listArticles(newsroom, person, { ...ofPlace, ...question, count: longest })).map(asToday);
  const [live, due, stale, mine, untouched, mostRead] = await Promise.all([
    listLive(newsroom, person, { editionIds: editions, since: daysAgo(1), deskId }),
    list({ order: 'scheduled' }),
    list({ isStale: true }),
    list({ personId: person.id, states: ['draft', 'changed', 'scheduled'] }),
    list({ states: ['draft'], from: daysAgo(untouchedDays.until), until: daysAgo(untouchedDays.from) }),
    listMostRead(newsroom, person, editions),
  ]);
  return { live, due: due.map((line) => ({ ...line, at: line.scheduledFor })), stale, mine, untouched, mostRead };
}

const asToday = (line: ArticleInList): TodayLine => ({ ...line, at: null, views: null });

type Told = { articleId: string; at: Date | null; views: number | null };

type LiveQuestion = { editionIds: readonly string[]; since: Date; deskId: string | undefined };

async function listLive(newsroom: Newsroom, person: Person, { editionIds, since, deskId }: LiveQuestion): Promise<TodayLine[]> {
  const ofDesk =
    deskId === undefined
      ? sql``
      : sql`and exists (select from article_line line where line.article_id = publication.article_id and line.desk_id = ${deskId})`;
  return tell(
    newsroom,
    person,
    sql`
      select article_id as "articleId", lower(live_during) as at, null as views
      from publication
      where lower(live_during) > ${since} and lower(live_during) <= newsroom_now() and live_during @> newsroom_now()
        and revision_id is not null and edition_id = any(${editionIds}) ${ofDesk}
      order by lower(live_during) desc, article_id
      limit ${longest}`,
  );
}

/** Views are counted by the hour of the clock: of the hour before, the share that lies within the last sixty minutes. */
async function listMostRead(newsroom: Newsroom, person: Person, editionIds: readonly string[]): Promise<Today['mostRead']> {
  const lines = await tell(
    newsroom,
    person,
    sql`
      with clock as (select newsroom_now() as now, date_trunc('hour', newsroom_now()) as hour),
      seen as (
        select article_id, round(sum(views * case when article_views_hour.hour = clock.hour then 1
          else 1 - extract(epoch from clock.now - clock.hour) / 3600 end))::integer as views
        from article_views_hour, clock
        where article_views_hour.hour >= clock.hour - interval '1 hour'
        group by article_id
      ),
      ranked as (
        select seen.article_id, seen.views, row_number() over (partition by article.edition_id order by seen.views desc, seen.article_id) as place
        from seen join article on article.id = seen.article_id
        where article.edition_id = any(${editionIds}) and seen.views > 0
      )
      select article_id as "articleId", null as at, views from ranked where place <= ${mostReadPerEdition} order by views desc, article_id`,
  );
  const byEdition = Map.groupBy(
    lines.filter(({ address }) => address !== null),
    (line) => line.editionId,
  );
  return editionIds.flatMap((editionId) => {
    const own = byEdition.get(editionId);
    return own === undefined ? [] : [{ editionId, lines: own }];
  });
}

/** The lines of what a question found, in its order, with what it tells of them. */
async function tell(newsroom: Newsroom, person: Person, question: RawBuilder<unknown>): Promise<TodayLine[]> {
  const { rows } = await sql<Told>`${question}`.execute(newsroom.database.read);
  const lines = await listArticlesById(
    newsroom,
    person,
    rows.map(({ articleId }) => articleId),
  );
  const byId = new Map(lines.map((line) => [line.articleId, line]));
  return rows.flatMap(({ articleId, at, views }) => {
    const line = byId.get(articleId);
    return line === undefined ? [] : [{ ...line, at, views }];
  });
}
