import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/**
 * Bundles of articles that go out at one instant; what was meant by an instant on the clocks of a place; and what each node noticed of
 * schedules as they fell due, by which lateness is measured.
 */
export const bundlesAndSchedules: Migration = {
  name: '0028-bundles-and-schedules',
  async up(db) {
    await sql
      .raw(`
      -- Without an instant nothing is decided yet.
      create table bundle (
        id uuid primary key,
        name text not null,
        created_at timestamptz not null default newsroom_now(),
        created_by uuid references person,
        live_from timestamptz,
        decided_at timestamptz,
        decided_by uuid references person,
        check ((live_from is null) = (decided_at is null))
      );
      create index bundle_newest on bundle (created_at desc, id);

      create table bundle_member (
        bundle_id uuid not null references bundle,
        article_id uuid not null references article,
        position integer not null,
        publication_id uuid references publication,
        primary key (bundle_id, article_id)
      );
      create index bundle_member_article on bundle_member (article_id);

      -- The clocks of a zone when the instant was chosen: \`2026-12-01T06:00\` in \`Asia/Baku\`.
      create table publication_plan (
        publication_id uuid primary key references publication,
        wall text not null,
        time_zone text not null
      );

      create table went_out (
        publication_id uuid not null references publication,
        node text not null,
        noticed_at timestamptz not null,
        primary key (publication_id, node)
      );

      -- What was scheduled, as against decided and seen at once.
      create index publication_scheduled on publication (lower(live_during), id) where lower(live_during) > decided_at;

      create table node_pulse (
        node text primary key,
        started_at timestamptz not null,
        seen_at timestamptz not null,
        clock_ahead_ms integer not null
      );
    `)
      .execute(db);
  },
};
