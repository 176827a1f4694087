import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/**
 * What has gone out stays out when the clock of the database is set back: the newsroom's time waits at the last instant that was noticed
 * until the clock has caught up. A clock set back by more than two hours was wrong before, and is believed now.
 */
export const timeHolds: Migration = {
  name: '0029-time-holds',
  async up(db) {
    await sql`alter table clock add column reached_at timestamptz`.execute(db);
    await sql`
      create or replace function newsroom_now() returns timestamptz language sql stable security definer set search_path from current as $$
        select date_trunc('milliseconds',
          case when clock.reached_at > told.now and clock.reached_at <= told.now + interval '2 hours' then clock.reached_at else told.now end)
        from clock, lateral (select coalesce(clock.frozen_at, statement_timestamp()) as now) as told
      $$`.execute(db);
  },
};
