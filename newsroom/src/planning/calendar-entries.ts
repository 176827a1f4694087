import type { CalendarEntry } from '@coranto/contract/api/planning';
import { sql } from 'kysely';
import { isInScope, type PlanScope } from './plan-filters.ts';
import { wantedState } from './wanted-state.ts';

/** Days of a calendar, both included, on the clocks of a zone. */
export type CalendarRange = { from: string; until: string; timeZone: string };

export type EntryRow = Omit<CalendarEntry, 'at'> & { at: Date; date: string };

/**
 * Everything on days of a calendar as rows with their `date`: stories on the day they are planned for, editions and coverages when they
 * are due, events on each of their days. What belongs to a whole day keeps that day in every zone.
 */
export function calendarEntries(scope: PlanScope, { from, until, timeZone }: CalendarRange) {
  const inScope = isInScope(scope);
  // A day in any zone begins and ends within a day of UTC's.
  const near = (column: ReturnType<typeof sql>) =>
    sql`${column} >= ${from}::date - interval '1 day' and ${column} < ${until}::date + interval '2 days'`;
  const isNarrowed = Object.values(scope.filters).some((filter) => filter !== undefined);
  return sql<EntryRow>`
    select * from (
      select 'story' as kind, story.id as "recordId", null::uuid as "editionId", story.slugline as title, story.planned_for as at,
        story.planned_exactness <> 'time' as "isWhole", story.planned_exactness as exactness, null as medium,
        case when stage.is_done then 'done' else nullif(event.state, 'planned') end as mark,
        (story.planned_for at time zone case when story.planned_exactness = 'time' then ${timeZone} else story.planned_zone end)::date as date
      from story left join stage on stage.id = story.stage_id left join event on event.id = story.event_id
      where ${near(sql`story.planned_for`)} and ${inScope}
      union all
      select 'due', story.id, wanted.edition_id, story.slugline, wanted.due_at, false, null, null,
        case when far.state = 'live' and not far.is_late then 'done' when far.is_late then 'late' end,
        (wanted.due_at at time zone ${timeZone})::date
      from wanted_edition wanted join story on story.id = wanted.story_id cross join ${wantedState}
      where ${near(sql`wanted.due_at`)} and ${inScope}
        and ${scope.filters.editionId === undefined ? sql`true` : sql`wanted.edition_id = ${scope.filters.editionId}`}
      union all
      select 'coverage', story.id, null, story.slugline, coverage.due_at, false, null, coverage.medium,
        case when coverage.state = 'delivered' then 'done' when coverage.state = 'called-off' then 'called-off'
          when coverage.due_at < newsroom_now() then 'late' end,
        (coverage.due_at at time zone ${timeZone})::date
      from coverage join story on story.id = coverage.story_id
      where ${near(sql`coverage.due_at`)} and ${inScope}
      union all
      select 'event', event.id, null, event.name, event.begins_at, event.is_all_day or day.date > (event.begins_at at time zone shown.zone)::date,
        null, null, nullif(event.state, 'planned'), day.date
      from event
      cross join lateral (select case when event.is_all_day then event.time_zone else ${timeZone} end as zone) shown
      cross join lateral (
        select generate_series(
          greatest((event.begins_at at time zone shown.zone)::date, ${from}::date),
          least((case when event.ends_at > event.begins_at then event.ends_at - interval '1 millisecond' else event.ends_at end at time zone shown.zone)::date,
            ${until}::date),
          interval '1 day')::date as date
      ) day
      where event.begins_at < ${until}::date + interval '2 days' and event.ends_at >= ${from}::date - interval '1 day'
        and ${isNarrowed ? sql`exists (select from story where story.event_id = event.id and ${inScope})` : sql`true`}
    ) entry
    where date between ${from}::date and ${until}::date`;
}
