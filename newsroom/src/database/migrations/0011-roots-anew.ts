import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** Rough roots are found otherwise since: every publication waits to be stored and counted anew. Until then it is found by its stems. */
export const rootsAnew: Migration = {
  name: '0011-roots-anew',
  async up(db) {
    await sql`truncate search_word`.execute(db);
    await sql`
      insert into search_queue (publication_id, is_stored_anew) select publication_id, true from publication_search
      on conflict (publication_id) do update set is_stored_anew = true`.execute(db);
  },
};
