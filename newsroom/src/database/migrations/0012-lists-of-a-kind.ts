import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** Fronts set the newest opinions and interviews apart: a list of one kind of article, read in order from an index like other lists. */
export const listsOfAKind: Migration = {
  name: '0012-lists-of-a-kind',
  async up(db) {
    await sql`
      create index publication_latest_of_kind on publication (edition_id, (card ->> 'kind'), first_published_at desc, article_id)
      where revision_id is not null`.execute(db);
  },
};
