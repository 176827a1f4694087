import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** What articles hold while they are written, and who wrote what a revision was made from. */
export const workingCopies: Migration = {
  name: '0020-working-copies',
  async up(db) {
    await sql
      .raw(`
      create table working_copy (
        article_id uuid primary key references article,
        -- Another one when the copy was made anew, so that a browser does not merge what has no common beginning.
        copy_id uuid not null,
        -- Everything up to state_seq in one piece; what came after it is in working_copy_update.
        state bytea not null,
        state_seq bigint not null default 0,
        seq bigint not null default 0,
        unsaved_since timestamptz,
        wrote_at timestamptz,
        wrote_by uuid references person,
        -- Why no revision could be made of it; null until tried, and after further writing.
        problem jsonb
      );
      create index working_copy_unsaved on working_copy (wrote_at) where unsaved_since is not null and problem is null;

      create table working_copy_update (
        article_id uuid not null references working_copy on delete cascade,
        seq bigint not null,
        bytes bytea not null,
        person_id uuid references person,
        at timestamptz not null default newsroom_now(),
        primary key (article_id, seq)
      );

      -- Who wrote since the newest revision.
      create table working_copy_writer (
        article_id uuid not null references working_copy on delete cascade,
        person_id uuid not null references person,
        primary key (article_id, person_id)
      );

      -- Who wrote what a revision holds beyond the one before it; older revisions know only who saved them.
      create table revision_writer (
        revision_id uuid not null references revision,
        person_id uuid not null references person,
        primary key (revision_id, person_id)
      );
    `)
      .execute(db);
  },
};
