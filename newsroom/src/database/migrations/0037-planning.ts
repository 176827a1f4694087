import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** Stories that are not yet written: the stages they go through, what is wanted of them, who is to bring it, and what takes place. */
export const planning: Migration = {
  name: '0037-planning',
  async up(db) {
    await sql
      .raw(`
      create table stage (
        id uuid primary key,
        names jsonb not null,
        position integer not null,
        is_done boolean not null default false
      );

      -- What takes place again is one row each time; the rows of a series share its id.
      create table event (
        id uuid primary key,
        series_id uuid,
        rule text,
        name text not null,
        place text not null default '',
        note text not null default '',
        begins_at timestamptz not null,
        ends_at timestamptz not null,
        time_zone text not null,
        is_all_day boolean not null default false,
        state text not null default 'planned' check (state in ('planned', 'postponed', 'called-off')),
        state_note text not null default '',
        version integer not null default 1,
        created_at timestamptz not null default newsroom_now(),
        created_by uuid references person,
        check (ends_at >= begins_at)
      );
      create index event_begins on event (begins_at, id);
      create index event_ends on event (ends_at);
      create index event_series on event (series_id, begins_at) where series_id is not null;

      alter table story
        add column stage_id uuid references stage,
        add column staged_at timestamptz,
        add column staged_by uuid references person,
        add column idea text not null default '',
        add column urgency smallint check (urgency between 1 and 9),
        add column planned_for timestamptz,
        add column planned_exactness text check (planned_exactness in ('time', 'day', 'week', 'month')),
        add column planned_zone text,
        add column event_id uuid references event,
        add column plan_version integer not null default 1,
        add column plan_changed_by uuid references person,
        add constraint story_planned_whole check ((planned_for is null) = (planned_exactness is null) and (planned_for is null) = (planned_zone is null));
      create index story_in_stage on story (stage_id, coalesce(planned_for, 'infinity'::timestamptz), id) where stage_id is not null;
      create index story_staged on story (stage_id, staged_at desc, id desc) where stage_id is not null;
      create index story_planned on story (planned_for) where planned_for is not null;
      create index story_event on story (event_id) where event_id is not null;

      create table wanted_edition (
        story_id uuid not null references story,
        edition_id uuid not null references edition,
        due_at timestamptz,
        section_id uuid references section,
        version integer not null default 1,
        primary key (story_id, edition_id)
      );
      create index wanted_edition_due on wanted_edition (due_at) where due_at is not null;

      create table coverage (
        id uuid primary key,
        story_id uuid not null references story,
        medium text not null check (medium in ('text', 'picture', 'video', 'audio')),
        what text not null default '',
        state text not null check (state in ('idea', 'assigned', 'working', 'delivered', 'called-off')),
        due_at timestamptz,
        note text not null default '',
        contributor_id uuid references contributor,
        picture_id uuid references picture,
        article_id uuid references article,
        version integer not null default 1,
        created_at timestamptz not null default newsroom_now()
      );
      create index coverage_story on coverage (story_id, created_at, id);
      create index coverage_due on coverage (due_at) where due_at is not null;

      -- One that was taken back or given to somebody else has ended and stays.
      create table assignment (
        id uuid primary key,
        story_id uuid not null references story,
        coverage_id uuid references coverage,
        edition_id uuid references edition,
        person_id uuid not null references person,
        assigned_by uuid references person,
        assigned_at timestamptz not null default newsroom_now(),
        answer text not null default 'waiting' check (answer in ('waiting', 'accepted', 'declined')),
        answer_note text not null default '',
        answered_at timestamptz,
        ended_at timestamptz,
        check ((coverage_id is null) <> (edition_id is null))
      );
      create unique index assignment_of_coverage on assignment (coverage_id) where ended_at is null and coverage_id is not null;
      create unique index assignment_of_edition on assignment (story_id, edition_id) where ended_at is null and edition_id is not null;
      create index assignment_person on assignment (person_id) where ended_at is null;
      create index assignment_story on assignment (story_id) where ended_at is null;
    `)
      .execute(db);
  },
};
