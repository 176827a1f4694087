import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** Pictures with a focal point, crops around it, rights, the words that came in the file, and the file itself for the studio. */
export const picturesWhole: Migration = {
  name: '0010-pictures-whole',
  async up(db) {
    await sql
      .raw(`
      alter table picture
        add column original text,
        add column focal_x double precision not null default 0.5 check (focal_x between 0 and 1),
        add column focal_y double precision not null default 0.5 check (focal_y between 0 and 1),
        add column crops jsonb not null default '[]',
        add column rights jsonb not null default '{}',
        add column found_words jsonb not null default '{}',
        -- stale: made by an earlier recipe, or with other rights; begun: the modern format is to come; failed: cannot be made.
        add column rendering text not null default 'stale' check (rendering in ('stale', 'begun', 'whole', 'failed'));

      create index picture_to_render on picture (created_at) where rendering in ('stale', 'begun');

      create or replace view published_picture as
        select id, file, media_type, width, height, renditions, placeholder, may_be_reused, focal_x, focal_y, crops, rights from picture;
    `)
      .execute(db);
  },
};
