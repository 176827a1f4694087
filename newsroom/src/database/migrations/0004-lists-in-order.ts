import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/**
 * Lists ask for what is live by both ends of the range. PostgreSQL takes a range that contains an instant for one row in two hundred
 * (where nearly all of them do), and then gathers and sorts a whole edition instead of reading its newest from the index. The next instant
 * at which something begins or ends is found in an index too, once beginnings and ends are asked for each by itself.
 */
export const listsInOrder: Migration = {
  name: '0004-lists-in-order',
  async up(db) {
    const isLive = sql`lower(publication.live_during) <= (select newsroom_now())
      and coalesce(upper(publication.live_during), 'infinity') > (select newsroom_now())`;
    await sql`
      create or replace view published_card as
      select article_id, edition_id, id as publication_id, section_id, address, first_published_at, last_updated_at, card, card_hash
      from publication
      where revision_id is not null and ${isLive}`.execute(db);
    await sql`
      create or replace view published_subject as
      select subject.subject_id, subject.edition_id, subject.first_published_at, publication.article_id, publication.card, publication.card_hash
      from publication_subject subject join publication on publication.id = subject.publication_id
      where publication.revision_id is not null and ${isLive}`.execute(db);
    await sql`
      create or replace view published_search as
      select publication.article_id, publication.edition_id, publication.section_id, publication.first_published_at, publication.card,
             publication.card_hash, search.words
      from publication_search search join publication on publication.id = search.publication_id
      where publication.revision_id is not null and ${isLive}`.execute(db);
    await sql`drop view published_boundary`.execute(db);
    await sql`
      create view published_beginning as
      select article_id, lower(live_during) as at from publication where not isempty(live_during)`.execute(db);
    await sql`
      create view published_ending as
      select article_id, upper(live_during) as at from publication where not isempty(live_during)`.execute(db);
  },
};
