import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** Views by the hour and by the day, marks by which no reader counts twice, and why requests were left out. */
export const honestViews: Migration = {
  name: '0006-honest-views',
  async up(db) {
    await sql
      .raw(`
      -- Beginnings of hours; kept for some days, for what is read most now.
      create table article_views_hour (
        article_id uuid not null references article,
        hour timestamptz not null,
        views bigint not null,
        primary key (article_id, hour)
      );
      create index article_views_hour_hour on article_views_hour (hour);

      -- Days in UTC; kept for ever. \`flooded\` were left out because one network sent too many.
      create table article_views_day (
        article_id uuid not null references article,
        day date not null,
        views bigint not null,
        flooded bigint not null default 0,
        primary key (article_id, day)
      );

      -- A hash of who saw what, with the day's salt; kept for half an hour.
      create table view_mark (mark uuid primary key, seen_at timestamptz not null);
      create index view_mark_seen on view_mark (seen_at);
      create table view_salt (day date primary key, salt bytea not null);

      create table view_left_out (
        day date not null,
        reason text not null,
        requests bigint not null,
        primary key (day, reason)
      );

      create table most_read (
        edition_id uuid primary key references edition,
        article_ids uuid[] not null,
        ranked_at timestamptz not null
      );
      create view published_most_read as select edition_id, article_ids from most_read;
    `)
      .execute(db);
  },
};
