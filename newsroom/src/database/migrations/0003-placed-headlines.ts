import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** A headline of its own that an editor gives an article on a front is not readers' before the article is. */
export const placedHeadlines: Migration = {
  name: '0003-placed-headlines',
  async up(db) {
    await sql`
      create or replace view published_placement as
      select edition_id, section_id, slot, article_id,
             case when exists (select from published_card where published_card.article_id = placement.article_id) then headline end as headline
      from placement`.execute(db);
  },
};
