import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** Links by which people come in, mail that waits to be sent, and what a person wants to be told how. */
export const linksAndMail: Migration = {
  name: '0032-links-and-mail',
  async up(db) {
    await sql
      .raw(`
      alter table person
        add column time_zone text not null default 'UTC',
        -- What is not in it is as it is for everybody.
        add column notice_settings jsonb not null default '{}';

      -- An invitation, or a way to a new password. The token is only in the mail; it is made when that is sent.
      create table person_link (
        id uuid primary key,
        person_id uuid not null references person,
        purpose text not null check (purpose in ('invitation', 'new-password')),
        token_hash bytea unique,
        created_at timestamptz not null default newsroom_now(),
        created_by uuid references person,
        expires_at timestamptz not null,
        unique (person_id, purpose)
      );

      create table mail (
        seq bigint generated always as identity primary key,
        -- One mail for one key, however often it is asked for.
        key text not null unique,
        person_id uuid not null references person,
        kind text not null check (kind in ('invitation', 'new-password', 'notification', 'digest')),
        details jsonb not null default '{}',
        created_at timestamptz not null default newsroom_now(),
        send_after timestamptz not null,
        attempts integer not null default 0,
        claimed_until timestamptz,
        sent_at timestamptz,
        given_up_at timestamptz,
        last_error text
      );
      create index mail_waiting on mail (seq) where sent_at is null and given_up_at is null;

      alter table notification
        add column in_studio boolean not null default true,
        add column by_mail text not null default 'none' check (by_mail in ('none', 'now', 'digest', 'digested'));
      create index notification_to_digest on notification (person_id, seq) where by_mail = 'digest';

      -- Who answers for a story, where that is not whoever began it.
      alter table story add column in_hands_of uuid references person;
      create index story_in_hands on story (in_hands_of) where in_hands_of is not null;
    `)
      .execute(db);
  },
};
