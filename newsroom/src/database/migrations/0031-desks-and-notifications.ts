import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** Desks that own stories, roles that hold for one desk alone, and what people are told of. */
export const desksAndNotifications: Migration = {
  name: '0031-desks-and-notifications',
  async up(db) {
    await sql
      .raw(`
      create table desk (
        id uuid primary key,
        name text not null check (name <> ''),
        edition_id uuid references edition,
        position integer not null
      );

      alter table story add column desk_id uuid references desk;
      create index story_desk on story (desk_id) where desk_id is not null;

      alter table person_role add column desk_id uuid references desk;
      alter table person_role drop constraint person_role_person_id_edition_id_key;
      alter table person_role add constraint person_role_once unique nulls not distinct (person_id, edition_id, desk_id);

      create table notification (
        seq bigint generated always as identity primary key,
        person_id uuid not null references person,
        kind text not null check (kind in ('mention', 'assignment', 'due', 'failed', 'handed-over', 'published')),
        record_kind text not null,
        record_id uuid,
        details jsonb not null default '{}',
        caused_by uuid references person,
        -- What is told once bears a key: told again, it stays one.
        key text,
        created_at timestamptz not null default newsroom_now(),
        read_at timestamptz,
        unique (person_id, key)
      );
      create index notification_list on notification (person_id, (read_at is not null), seq desc);
    `)
      .execute(db);
  },
};
