import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** Restored revisions, advice that was overruled, links that were tried, and what the newsroom decided about its checks. */
export const checks: Migration = {
  name: '0025-checks',
  async up(db) {
    await sql
      .raw(`
      -- The revision whose words this one brings back.
      alter table revision add column restored_revision_id uuid references revision;

      -- Advice somebody has answered with a reason. It holds for the words it was given about: when they change, the advice is given again.
      create table overruled_advice (
        article_id uuid not null references article,
        code text not null,
        -- A field of the article, or the id of a segment.
        place text not null,
        passage text not null,
        -- Long passages have no room in an index.
        passage_hash text generated always as (md5(passage)) stored,
        reason text not null,
        overruled_by uuid references person,
        overruled_at timestamptz not null default newsroom_now(),
        primary key (article_id, code, place, passage_hash)
      );

      -- What was found at the other end of a link, for a day.
      create table tried_link (
        address text primary key check (length(address) <= 2000),
        finding text not null,
        status integer,
        tried_at timestamptz not null default newsroom_now()
      );

      create table check_settings (
        is_only boolean primary key default true check (is_only),
        advice_stops boolean not null
      );
    `)
      .execute(db);
  },
};
