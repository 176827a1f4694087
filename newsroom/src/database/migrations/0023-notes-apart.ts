import { sql } from 'kysely';
import type { Migration } from '../migrate.ts';

/** Notes for colleagues are kept with a revision's content; what readers may see of it never has them, whoever asks. */
export const notesApart: Migration = {
  name: '0023-notes-apart',
  async up(db) {
    await sql`
      create or replace view published_article as
        select publication.article_id, article.story_id, publication.edition_id, publication.id as publication_id, publication.revision_id,
               publication.section_id, publication.address, publication.kind as publication_kind, publication.first_published_at,
               publication.last_updated_at, lower(publication.live_during) as live_from, publication.card, publication.card_hash,
               revision.content - 'notes' as content, story.kind as story_kind, article.source_article_id
        from publication
        join article on article.id = publication.article_id
        join story on story.id = article.story_id
        join revision on revision.id = publication.revision_id
        where publication.live_during @> (select newsroom_now())`.execute(db);
  },
};
