import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** Pictures on loan leave readers' pages by the clock alone; pictures can be found by likeness and given another file. */
export const picturesOnLoan: Migration = {
  name: '0045-pictures-on-loan',
  async up(db) {
    await sql
      .raw(`
      alter table picture
        -- Readers see it before this instant, and not from it on.
        add column usable_until timestamptz,
        -- 64 bits that are nearly the same for pictures that look the same; null until it is rendered anew.
        add column likeness bigint;

      create index picture_ends on picture (usable_until) where usable_until is not null;
      create index picture_in_order on picture (created_at desc, id desc);

      create or replace view published_picture as
        select id, file, media_type, width, height, renditions, placeholder, may_be_reused, focal_x, focal_y, crops, rights
        from picture where usable_until is null or usable_until > (select newsroom_now());

      -- When pictures leave by themselves: instants only.
      create view published_picture_ending as select id as picture_id, usable_until as at from picture where usable_until is not null;

      -- What a picture was before it was given another file, so that this can be undone.
      create table picture_before (
        picture_id uuid not null references picture,
        replaced_at timestamptz not null default newsroom_now(),
        replaced_by uuid references person,
        fields jsonb not null,
        primary key (picture_id, replaced_at)
      );
    `)
      .execute(db);
  },
};
