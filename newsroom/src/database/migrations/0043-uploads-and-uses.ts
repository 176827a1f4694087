import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** Files of pictures come in by parts, so that a cut network costs one part, and it is known which revisions show a picture. */
export const uploadsAndUses: Migration = {
  name: '0043-uploads-and-uses',
  async up(db) {
    await sql
      .raw(`
      create table upload (
        picture_id uuid primary key,
        person_id uuid not null references person,
        received_bytes integer not null default 0,
        begun_at timestamptz not null default newsroom_now()
      );
      create index upload_person on upload (person_id);

      create table upload_part (
        picture_id uuid not null references upload on delete cascade,
        starts_at integer not null,
        bytes bytea not null,
        primary key (picture_id, starts_at)
      );

      -- A revision never changes, so what it shows is written once, by the database itself.
      create table picture_use (
        picture_id uuid not null,
        revision_id uuid not null references revision on delete cascade,
        primary key (picture_id, revision_id)
      );
      create index picture_use_revision on picture_use (revision_id);

      create function uses_follow_revisions() returns trigger language plpgsql set search_path from current as $$
      begin
        insert into picture_use (picture_id, revision_id)
        select distinct found.id[1]::uuid, given.id
        from given, regexp_matches(given.content::text, '"pictureId": ?"([0-9a-f-]{36})"', 'g') found(id)
        on conflict do nothing;
        return null;
      end $$;
      create trigger revision_writes_uses after insert on revision
        referencing new table as given for each statement execute function uses_follow_revisions();
    `)
      .execute(db);
  },
};
