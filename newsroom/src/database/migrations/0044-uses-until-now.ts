import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** Notes what revisions from before there was `picture_use` show. */
export const usesUntilNow: Migration = {
  name: '0044-uses-until-now',
  async up(db) {
    await sql
      .raw(`
      insert into picture_use (picture_id, revision_id)
      select distinct found.id[1]::uuid, revision.id
      from revision, regexp_matches(revision.content::text, '"pictureId": ?"([0-9a-f-]{36})"', 'g') found(id)
      on conflict do nothing
    `)
      .execute(db);
  },
};
