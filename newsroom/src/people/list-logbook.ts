import type { Person } from '@coranto/contract/person';
import { sql } from 'kysely';
import type { Newsroom } from '../logbook/logbook.ts';
import { whereMay } from './policy.ts';

/** Which lines of the logbook are wanted; what is not said is not asked. */
export type LogbookQuestion = {
  personId?: string | undefined;
  act?: string | undefined;
  recordKind?: string | undefined;
  recordId?: string | undefined;
  editionId?: string | undefined;
  deskId?: string | undefined;
  from?: Date | undefined;
  until?: Date | undefined;
  words?: string | undefined;
  count: number;
  /** Go on below this line. */
  before?: number | null;
};

/** A line of the logbook with the name of what it is about, where that still has one. */
export type LogbookEntry = {
  id: number;
  at: Date;
  personId: string | null;
  personName: string | null;
  act: string;
  recordKind: string;
  recordId: string | null;
  recordName: string | null;
  editionId: string | null;
  details: Record<string, unknown>;
};

/**
 * Lines of the logbook, the newest first. Lines of an edition are for those who may read the logbook there; what concerns no edition is for
 * those who may in all.
 */
export async function listLogbook(newsroom: Newsroom, person: Person, question: LogbookQuestion): Promise<LogbookEntry[]> {
  const words = (question.words ?? '').trim().slice(0, 200);
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`;
  const ask = (column: string, value: string | undefined, type: 'uuid' | 'text') =>
    value === undefined ? sql`true` : sql`${sql.ref(column)} = ${value}::${sql.raw(type)}`;
  const { rows } = await sql<LogbookEntry>`
    select line.id, line.at, line.person_id as "personId", person.name as "personName", line.act, line.record_kind as "recordKind",
      line.record_id as "recordId", coalesce(${recordName}, line.details ->> 'name') as "recordName",
      coalesce(line.edition_id, article.edition_id) as "editionId", line.details
    from logbook line
    left join person on person.id = line.person_id
    left join article on line.record_kind = 'article' and article.id = line.record_id
    left join story on story.id = coalesce(article.story_id, case when line.record_kind = 'story' then line.record_id end)
    where ${whereMay(person, 'read-logbook', { edition: 'line.edition_id', desk: 'story.desk_id' })}
      and ${ask('line.person_id', question.personId, 'uuid')}
      and ${ask('line.act', question.act, 'text')}
      and ${ask('line.record_kind', question.recordKind, 'text')}
      and ${ask('line.record_id', question.recordId, 'uuid')}
      and ${ask('line.edition_id', question.editionId, 'uuid')}
      and ${ask('story.desk_id', question.deskId, 'uuid')}
      and (${question.from ?? null}::timestamptz is null or line.at >= ${question.from ?? null})
      and (${question.until ?? null}::timestamptz is null or line.at < ${question.until ?? null})
      and (${question.before ?? null}::bigint is null or line.id < ${question.before ?? null})
      and (${words} = '' or line.details::text ilike ${pattern} or person.name ilike ${pattern} or ${recordName} ilike ${pattern})
    order by line.id desc
    limit ${question.count}`.execute(newsroom.database.read);
  return rows;
}

/** Everybody and every act that the logbook knows, for its filters. */
export async function listActsInLogbook(newsroom: Newsroom): Promise<string[]> {
  const { rows } = await sql<{ act: string }>`
    with recursive found as (
      (select act from logbook order by act limit 1)
      union all
      select (select act from logbook where act > found.act order by act limit 1) from found where found.act is not null)
    select act from found where act is not null`.execute(newsroom.database.read);
  return rows.map(({ act }) => act);
}

/** How a record is called now. */
const recordName = sql`case line.record_kind
  when 'article' then (select headline from revision where revision.id = article.newest_revision_id)
  when 'story' then story.slugline
  when 'person' then (select named.name from person named where named.id = line.record_id)
  when 'contributor' then (select name from contributor_words where contributor_id = line.record_id order by language limit 1)
  when 'desk' then (select name from desk where desk.id = line.record_id)
  when 'section' then (select name from section where section.id = line.record_id)
  when 'topic' then (select name from topic where topic.id = line.record_id)
  when 'edition' then (select name from edition where edition.id = line.record_id)
  when 'campaign' then (select name from campaign where campaign.id = line.record_id)
end`;
