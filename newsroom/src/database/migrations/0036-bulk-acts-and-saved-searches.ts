import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** Acts on several articles at once, with what came of each and what stood there before, so that they can be undone; and questions to the list of stories with names. */
export const bulkActsAndSavedSearches: Migration = {
  name: '0036-bulk-acts-and-saved-searches',
  async up(db) {
    await sql
      .raw(`
      create table bulk_act (
        id uuid primary key,
        person_id uuid references person,
        act jsonb not null,
        at timestamptz not null default newsroom_now(),
        undone_at timestamptz
      );
      create index bulk_act_person on bulk_act (person_id, at desc);

      create table bulk_change (
        bulk_act_id uuid not null references bulk_act,
        place integer not null,
        article_id uuid not null,
        outcome text not null,
        before jsonb,
        after jsonb,
        primary key (bulk_act_id, place)
      );

      create table saved_search (
        id uuid primary key,
        owner_id uuid not null references person,
        name text not null check (name <> ''),
        question jsonb not null,
        shared_with text not null check (shared_with in ('nobody', 'desk', 'everybody')),
        desk_id uuid references desk on delete set null,
        position integer not null
      );
      create index saved_search_owner on saved_search (owner_id, position);
      create index saved_search_shared on saved_search (shared_with) where shared_with <> 'nobody';

      -- With which search a person's list opens.
      create table saved_search_start (
        person_id uuid primary key references person,
        saved_search_id uuid not null references saved_search on delete cascade
      );
    `)
      .execute(db);
  },
};
